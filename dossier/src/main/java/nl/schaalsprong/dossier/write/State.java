package nl.schaalsprong.dossier.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.register.Register;

/**
 * One frozen state: all that a dossier is made from. The same state gives the same dossier, bit for
 * bit.
 *
 * @param title what the dossier is for, such as the meeting
 * @param day the day of the state; what is due or overdue is counted from it
 * @param register as the public sees it
 * @param helps what one notch more of each measure does; empty when that was not asked
 * @param journal hash of the last line of the register's history; empty without a history
 * @param previous what the last frozen dossier said
 * @param why why the chances changed since the state of that dossier; empty when it is not known
 */
public record State(
        Text title,
        LocalDate day,
        Case subject,
        Register register,
        FuturesResult result,
        List<Help> helps,
        String journal,
        Optional<Content> previous,
        Optional<Explanation> why) {
    public State {
        helps = List.copyOf(helps);
    }

    /** A state of a case that has no history and no earlier dossier. */
    public static State first(
            Text title, LocalDate day, Case subject, FuturesResult result, List<Help> helps) {
        return new State(
                title,
                day,
                subject,
                subject.register(),
                result,
                helps,
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** The same state, compared with an earlier dossier. */
    public State after(Optional<Content> earlier, Optional<Explanation> split) {
        return new State(title, day, subject, register, result, helps, journal, earlier, split);
    }
}
