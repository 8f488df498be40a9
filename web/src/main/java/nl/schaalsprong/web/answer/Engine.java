package nl.schaalsprong.web.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Difference;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.sensitivity.Sensitivity;

/** What does the work: the futures room, or a stand-in for it in tests. */
public interface Engine {
    /** The same for the region with another register, or why it cannot. */
    default Outcome<Engine> about(Case subject) {
        return Outcome.good(this);
    }

    /**
     * The futures of a scenario; may throw CancellationException when no longer wanted.
     *
     * @param last readings that end after this day may be left out
     */
    FuturesResult run(Scenario scenario, int size, LocalDate last, BooleanSupplier cancelled);

    /** The change of every chance from one scenario to another, split over what differs. */
    Explanation explain(Scenario from, Scenario to, int size, Watch watch);

    /** What one notch more of each measure does. */
    List<Help> helps(Scenario scenario, BooleanSupplier cancelled);

    /** What changes for each reading from one scenario to another, in the same futures. */
    List<Difference> differences(Scenario from, Scenario to, int size, Watch watch);

    /** Which uncertainties decide each reading; one thread, so that readers keep the others. */
    Sensitivity sensitivity(Scenario scenario, Watch watch);
}
