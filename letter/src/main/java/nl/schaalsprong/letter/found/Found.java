package nl.schaalsprong.letter.found;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the reader proposes from a document. A person accepts, corrects or rejects it. */
public sealed interface Found {
    /** Where it stands. */
    Mark mark();

    /** The name of the kind in the read contract. */
    default String kind() {
        return switch (this) {
            case Reference _ -> "reference";
            case Quantity _ -> "quantity";
            case Day _ -> "date";
            case Deadline _ -> "deadline";
            case Commitment _ -> "commitment";
            case Entity _ -> "entity";
        };
    }

    /**
     * A citation.
     *
     * @param ids canonical identifiers; one citation may name several papers
     * @param coDossiers dossiers named beside the one the number counts in
     * @param relation cites, attachment-of, see-also or amends
     * @param key the parts of the citation by name
     * @param url public page of the first identifier, or empty
     * @param literal the words of the source, when they hold a typing error
     * @param corrected what was read for it
     * @param informal a report named without an identifier
     */
    record Reference(
            Mark mark,
            List<String> ids,
            List<String> coDossiers,
            String relation,
            Map<String, String> key,
            String url,
            Optional<String> literal,
            Optional<String> corrected,
            boolean informal)
            implements Found {}

    /**
     * A number with its meaning.
     *
     * @param role indicator, target, need, amount or count
     * @param value in {@code unit}; a percentage as a fraction
     * @param upTo upper end, where the text gives a range
     * @param unit code of the unit list, with {@code /year} for flows
     * @param hedge eq, gt, lt, ge, le, approx or estimate
     * @param of what it is a part of, or the number of ranks
     * @param due last acceptable day, from the bound that belongs to this number
     * @param window the days the number is about
     * @param priceYear year of the prices, or 0
     * @param ambiguities codes of second readings
     */
    record Quantity(
            Mark mark,
            String role,
            BigDecimal value,
            Optional<BigDecimal> upTo,
            String unit,
            String hedge,
            Optional<Whole> of,
            Optional<LocalDate> due,
            Optional<Window> window,
            int priceYear,
            List<String> ambiguities)
            implements Found {}

    /** What a quantity is a part of. */
    sealed interface Whole {
        /** So many ranks. */
        record Ranks(BigDecimal count) implements Whole {}

        /** Another quantity of the same reading, by its id. */
        record Other(String id, BigDecimal value) implements Whole {}

        /** Words of the text. */
        record Words(String quote) implements Whole {}
    }

    /**
     * A moment that binds nobody.
     *
     * @param value the day, when it is one day
     * @param window the days, when it is more than one
     */
    record Day(Mark mark, Optional<LocalDate> value, Optional<Window> window) implements Found {}

    /**
     * A moment by which, in which or after which something is to happen.
     *
     * @param due last acceptable day
     * @param vague the words, when they give no day
     * @param event a named moment
     * @param window the days they cover
     * @param bound before, by, during or after
     */
    record Deadline(
            Mark mark,
            Optional<LocalDate> due,
            Optional<String> vague,
            Optional<String> event,
            Optional<Window> window,
            String bound,
            List<String> ambiguities)
            implements Found {}

    /**
     * Something somebody takes on, or is held to.
     *
     * @param strength hard, agreed, recurring, soft, obligation-on-other, conditional or fulfilment
     * @param actor who owes it, resolved where the text allows
     * @param coActors who joins
     * @param recipient to whom, or empty
     * @param what the words that say what
     * @param condition the words it depends on, or empty
     * @param frequency how often, as in {@code 2/year}, or empty
     * @param governing the clause above a list that makes the item a commitment, or empty
     */
    record Commitment(
            Mark mark,
            String strength,
            String actor,
            List<String> coActors,
            String recipient,
            String what,
            Optional<LocalDate> due,
            Optional<String> vague,
            Optional<String> event,
            String condition,
            String frequency,
            String governing)
            implements Found {}

    /**
     * A named thing.
     *
     * @param type body, person, place, instrument, technology, programme or document
     * @param name canonical name
     * @param register identifier in a public register, or empty
     */
    record Entity(Mark mark, String type, String name, String register) implements Found {}
}
