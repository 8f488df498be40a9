package nl.schaalsprong.register;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;

/**
 * A source of money or power.
 *
 * @param amount the amount shown first; absent when no amount is public
 * @param basis what that amount is, in words
 * @param payer actor ids with blanks between them; empty when the source names none
 * @param tranches every amount any source names for it or for a part of it
 * @param stages what happened to it, oldest first
 */
public record Instrument(
        String id,
        Text title,
        Optional<Money> amount,
        Text basis,
        String payer,
        String source,
        List<Tranche> tranches,
        List<Stage> stages)
        implements Item {
    public Instrument {
        tranches = List.copyOf(tranches);
        stages = List.copyOf(stages);
    }

    /** An instrument of which one amount is known. */
    public Instrument(
            String id,
            Text title,
            Optional<Money> amount,
            Text basis,
            String payer,
            String source) {
        this(id, title, amount, basis, payer, source, List.of(), List.of());
    }
}
