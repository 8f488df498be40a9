package nl.schaalsprong.register;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;

/**
 * One amount that one source names for an instrument or for a part of it. Two tranches with the
 * same {@code part} are two sources that speak of the same money.
 *
 * @param part names what the amount is for, within its instrument: total, state, region, homes, …
 * @param amount absent when the source names none
 * @param rounding eurocents by which the amount may be off as it is written
 * @param payers actor ids; empty when the source names none
 * @param period when it is to be spent
 * @param whole the larger amount this is a part of
 * @param source identifier of a {@link Source}
 */
public record Tranche(
        String part,
        Text title,
        Optional<Money> amount,
        long rounding,
        MoneyBasis basis,
        List<String> payers,
        Validity period,
        Optional<Whole> whole,
        Text note,
        String source) {
    /**
     * The larger amount.
     *
     * @param instrument id of its instrument
     * @param part which amount of that instrument
     * @param division how that amount is divided here: parts of one division add up
     */
    public record Whole(String instrument, String part, Division division) {}

    /** By what an amount is divided. */
    public enum Division {
        PAYER(new Text("naar betaler", "by payer")),
        PURPOSE(new Text("naar doel", "by purpose")),
        STEP(new Text("in stappen", "in steps")),
        /** Only some of the parts are known; they need not add up. */
        SOME(new Text("waarvan", "of which"));

        private final Text title;

        Division(Text title) {
            this.title = title;
        }

        /** The words a reader sees. */
        public Text title() {
            return title;
        }
    }

    public Tranche {
        payers = List.copyOf(payers);
    }
}
