package nl.schaalsprong.letter.propose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Hedge;

/**
 * A record that is not one yet: the fields a person may still change, for every shape.
 *
 * @param title the name of the record in both languages
 */
public record Draft(Shape shape, Text title, Owed owed, Measured measured, When when, Named named) {
    /**
     * Who owes it to whom.
     *
     * @param debtors names or actor ids
     * @param creditors names or actor ids
     * @param condition the words it depends on; may be empty
     */
    public record Owed(List<String> debtors, List<String> creditors, String condition) {
        /** Owed by nobody to nobody. */
        public static final Owed NOBODY = new Owed(List.of(), List.of(), "");

        public Owed {
            debtors = List.copyOf(debtors);
            creditors = List.copyOf(creditors);
        }
    }

    /**
     * How much.
     *
     * @param amount in {@code unit}; a percentage as a fraction
     * @param upTo upper end, where the text gives a range
     * @param unit code of the unit list; may be empty
     * @param priceYear year of the prices, or 0
     */
    public record Measured(
            Optional<BigDecimal> amount,
            Optional<BigDecimal> upTo,
            Hedge hedge,
            String unit,
            int priceYear) {
        /** Nothing was counted. */
        public static final Measured NOTHING =
                new Measured(Optional.empty(), Optional.empty(), Hedge.EQ, "", 0);
    }

    /**
     * By when.
     *
     * @param due last acceptable day
     * @param words what else the text says of the time: vague words, an event, how often
     */
    public record When(Optional<LocalDate> due, String words) {
        /** The text names no time. */
        public static final When UNSAID = new When(Optional.empty(), "");
    }

    /**
     * What names it outside the register.
     *
     * @param sort type of an actor, name of the {@link nl.schaalsprong.register.MoneyBasis} of an
     *     amount; may be empty
     * @param identifier canonical identifier of a source, or id of the promise that is answered
     * @param link public address; may be empty
     */
    public record Named(String sort, String identifier, String link) {
        /** It has no name elsewhere. */
        public static final Named NOT = new Named("", "", "");
    }

    /** Nothing but a shape and a title. */
    static Draft of(Shape shape, Text title) {
        return new Draft(shape, title, Owed.NOBODY, Measured.NOTHING, When.UNSAID, Named.NOT);
    }

    Draft with(Owed other) {
        return new Draft(shape, title, other, measured, when, named);
    }

    Draft with(Measured other) {
        return new Draft(shape, title, owed, other, when, named);
    }

    Draft with(When other) {
        return new Draft(shape, title, owed, measured, other, named);
    }

    Draft with(Named other) {
        return new Draft(shape, title, owed, measured, when, other);
    }

    /** The same fields, to become something else. */
    public Draft as(Shape other) {
        return new Draft(other, title, owed, measured, when, named);
    }
}
