package nl.schaalsprong.web.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.propose.Shape;
import nl.schaalsprong.letter.review.Hand;
import nl.schaalsprong.letter.review.Review;
import nl.schaalsprong.web.limit.Limits;
import org.springframework.util.MultiValueMap;

/**
 * What an address asks of the bench.
 *
 * @param finding id of the finding to look at; empty for the first that is open
 * @param kind what a passage marked by hand is
 * @param shape what the finding is to become, when a person says so
 * @param done what the last decision did
 * @param last the finding that decision was about
 * @param words the exact words to mark by hand
 */
record Visit(
        String finding,
        String kind,
        Optional<Shape> shape,
        String done,
        String last,
        String words) {
    private static final Set<String> OWN =
            Set.of("finding", "kind", "as", "done", "last", "words", "from", "to");

    static Visit of(MultiValueMap<String, String> query) {
        String from = first(query, "from");
        String to = first(query, "to");
        boolean range = from.matches("\\d{1,9}") && to.matches("\\d{1,9}");
        return new Visit(
                range ? Hand.RULE + "-" + from + "-" + to : first(query, "finding"),
                first(query, "kind"),
                Optional.of(first(query, "as")).flatMap(Visit::shape),
                first(query, "done"),
                first(query, "last"),
                range ? "" : first(query, "words"));
    }

    private static String first(MultiValueMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null || value.length() > Limits.PARAMETER_LENGTH ? "" : value;
    }

    /** The same with another finding. */
    Visit at(String other) {
        return new Visit(other, kind, shape, done, last, "");
    }

    /** The choices of the query that belong to the rest of the page. */
    static Map<String, List<String>> others(MultiValueMap<String, String> query) {
        Map<String, List<String>> others = new TreeMap<>(query);
        OWN.forEach(others::remove);
        return others;
    }

    static Optional<Shape> shape(String name) {
        for (Shape shape : Shape.values()) {
            if (shape.name().equals(name)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /** The finding that is looked at, also one just marked by hand; none for an id of nothing. */
    Optional<Found> found(Review review) {
        List<Review.Judged> all = review.findings();
        if (finding.isEmpty()) {
            return all.stream()
                    .filter(Review.Judged::open)
                    .findFirst()
                    .or(() -> all.stream().findFirst())
                    .map(Review.Judged::found);
        }
        return all.stream()
                .map(Review.Judged::found)
                .filter(f -> f.mark().id().equals(finding))
                .filter(f -> kind.isEmpty() || f.kind().equals(kind) || !byHand())
                .findFirst()
                .or(() -> marked(review.reading()));
    }

    private boolean byHand() {
        return finding.startsWith(Hand.RULE + "-");
    }

    /** A passage named by its first and last character. */
    private Optional<Found> marked(Reading reading) {
        String[] parts = finding.split("-");
        if (!byHand() || parts.length != 3 || !finding.matches("hand-\\d{1,9}-\\d{1,9}")) {
            return Optional.empty();
        }
        int from = Integer.parseInt(parts[1]);
        int to = Integer.parseInt(parts[2]);
        boolean within = from < to && to <= reading.text().length() && Hand.KINDS.contains(kind);
        return within
                ? Optional.of(Hand.mark(reading, new Span(from, to), kind))
                : Optional.empty();
    }

    /** The passage whose words were typed. */
    Outcome<Visit> typed(Reading reading) {
        return Hand.find(reading, words)
                .then(s -> Outcome.good(at(Hand.RULE + "-" + s.start() + "-" + s.end())));
    }
}
