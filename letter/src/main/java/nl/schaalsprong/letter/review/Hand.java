package nl.schaalsprong.letter.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.letter.Reader;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Mark;

/** Findings that a person marks where the reader saw nothing. */
public final class Hand {
    /** The rule of such a finding. */
    public static final String RULE = "hand";

    /** The kinds a person can mark, as in the read contract. */
    public static final List<String> KINDS =
            List.of("commitment", "quantity", "reference", "entity");

    private static final int AROUND = 32;

    private Hand() {}

    /**
     * The only place of {@code words} in the text, whatever white space parts them.
     *
     * @return findings {@code letter.words-absent} or {@code letter.words-twice} when there is not
     *     exactly one such place
     */
    public static Outcome<Span> find(Reading reading, String words) {
        String wanted = words.strip();
        List<Span> all = new ArrayList<>();
        if (!wanted.isEmpty()) {
            var pattern =
                    java.util.regex.Pattern.compile(
                            java.util.Arrays.stream(wanted.split("\\s+"))
                                    .map(java.util.regex.Pattern::quote)
                                    .collect(java.util.stream.Collectors.joining("\\s+")));
            pattern.matcher(reading.text())
                    .results()
                    .limit(2)
                    .forEach(m -> all.add(new Span(m.start(), m.end())));
        }
        if (all.size() == 1) {
            return Outcome.good(all.getFirst());
        }
        String code = all.isEmpty() ? "letter.words-absent" : "letter.words-twice";
        return new Outcome.Refused<>(
                List.of(Finding.error(code, Place.whole(reading.document().name()), wanted)));
    }

    /**
     * A passage as a finding of a kind; what the reader makes of the words alone is kept.
     *
     * @param kind one of {@link #KINDS}
     */
    public static Found mark(Reading reading, Span span, String kind) {
        Mark mark = mark(reading.text(), span);
        List<Found> read = read(mark.quote());
        return switch (kind) {
            case "quantity" ->
                    first(read, Found.Quantity.class)
                            .<Found>map(q -> quantity(q, mark))
                            .orElseGet(() -> commitment(mark));
            case "reference" ->
                    first(read, Found.Reference.class)
                            .map(r -> reference(r, mark))
                            .orElseGet(() -> unknown(mark));
            case "entity" -> new Found.Entity(mark, "body", mark.quote(), "");
            default ->
                    first(read, Found.Commitment.class)
                            .<Found>map(c -> commitment(c, mark))
                            .orElseGet(() -> commitment(mark));
        };
    }

    private static List<Found> read(String words) {
        return switch (Reader.read("", words.getBytes(StandardCharsets.UTF_8))) {
            case Outcome.Good<Reading>(Reading reading, var _) -> reading.findings();
            case Outcome.Refused<Reading> _ -> List.of();
        };
    }

    private static <T extends Found> Optional<T> first(List<Found> found, Class<T> kind) {
        return found.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Mark mark(String text, Span span) {
        return new Mark(
                RULE + "-" + span.start() + "-" + span.end(),
                span.start(),
                span.end(),
                span.in(text),
                text.substring(Math.max(0, span.start() - AROUND), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)),
                0,
                0,
                0,
                RULE,
                1);
    }

    private static Found quantity(Found.Quantity q, Mark mark) {
        return new Found.Quantity(
                mark,
                q.role(),
                q.value(),
                q.upTo(),
                q.unit(),
                q.hedge(),
                q.of(),
                q.due(),
                q.window(),
                q.priceYear(),
                q.ambiguities());
    }

    private static Found reference(Found.Reference r, Mark mark) {
        return new Found.Reference(
                mark,
                r.ids(),
                r.coDossiers(),
                r.relation(),
                r.key(),
                r.url(),
                r.literal(),
                r.corrected(),
                r.informal());
    }

    private static Found unknown(Mark mark) {
        return new Found.Reference(
                mark,
                List.of(),
                List.of(),
                "cites",
                Map.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static Found commitment(Found.Commitment c, Mark mark) {
        return new Found.Commitment(
                mark,
                c.strength(),
                c.actor(),
                c.coActors(),
                c.recipient(),
                mark.quote(),
                c.due(),
                c.vague(),
                c.event(),
                c.condition(),
                c.frequency(),
                c.governing());
    }

    private static Found commitment(Mark mark) {
        return new Found.Commitment(
                mark,
                "hard",
                "",
                List.of(),
                "",
                mark.quote(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "");
    }
}
