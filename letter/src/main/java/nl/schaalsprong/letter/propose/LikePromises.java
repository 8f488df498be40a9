package nl.schaalsprong.letter.propose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.propose.Likeness.Ground;
import nl.schaalsprong.letter.propose.Likeness.Sort;
import nl.schaalsprong.register.Anchor;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Subject;

/**
 * Promises that are the same as a draft, or older versions of it. The same: one passage, one
 * amount, one day, one subject. An older version: one subject and unit in an earlier source, with
 * another amount or day.
 */
final class LikePromises {
    private static final Pattern REVISES =
            Pattern.compile(
                    "(?iU)\\b(herzie\\w*|herijk\\w*|bijgesteld\\w*|bij te stellen|vervang\\w*"
                            + "|in plaats van|niet langer|revis\\w+|replac\\w+|instead of|no longer)\\b");
    private static final Ground CONVERTS =
            new Ground(
                    new Text(
                            "dezelfde of een omrekenbare eenheid",
                            "the same unit, or one that converts"),
                    0.15);
    private static final Ground ANOTHER =
            new Ground(new Text("een ander aantal", "another amount"), 0.1);
    private static final Ground REVISED =
            new Ground(
                    new Text(
                            "de brief zegt dat het wordt herzien",
                            "the letter says that it is revised"),
                    0.25);
    private static final double SAME_SUBJECT = 0.5;

    private final Reading reading;
    private final Source letter;
    private final Register register;

    LikePromises(Reading reading, Source letter, Register register) {
        this.reading = reading;
        this.letter = letter;
        this.register = register;
    }

    /** Likely duplicates and likely older versions of a promise. */
    Stream<Likeness> of(Found found, Draft draft, Set<String> words) {
        return register.promises().stream()
                .map(
                        p ->
                                older(p, found, draft, words)
                                        .orElseGet(() -> same(p, found, draft, words)));
    }

    /** Promises of which the passage may be the answer. */
    Stream<Likeness> answered(Set<String> words) {
        return register.promises().stream()
                .map(
                        p -> {
                            Set<String> theirs = words(p);
                            double shared = SubjectWords.shared(words, theirs);
                            return likeness(p, Sort.ANSWERS, List.of(words(words, theirs, shared)));
                        });
    }

    private Likeness same(Promise promise, Found found, Draft draft, Set<String> words) {
        List<Ground> grounds = new ArrayList<>();
        if (anchors(promise).anyMatch(a -> overlaps(a, found))) {
            grounds.add(
                    new Ground(
                            new Text(
                                    "dezelfde plaats in deze brief",
                                    "the same place in this letter"),
                            0.55));
        }
        if (promise.variants().stream().anyMatch(v -> sameAmount(v, draft))) {
            grounds.add(
                    new Ground(new Text("hetzelfde aantal of bedrag", "the same amount"), 0.35));
        }
        Set<String> theirs = words(promise);
        double shared = SubjectWords.shared(words, theirs);
        if (shared >= 0.3) {
            grounds.add(words(words, theirs, 0.35 * shared));
        }
        Optional<LocalDate> due = draft.when().due();
        if (promise.variants().stream().anyMatch(v -> due.filter(v.until()::equals).isPresent())) {
            grounds.add(new Ground(new Text("dezelfde uiterste dag", "the same last day"), 0.15));
        }
        return likeness(promise, Sort.DUPLICATE, grounds);
    }

    private Optional<Likeness> older(Promise promise, Found found, Draft draft, Set<String> words) {
        double shared = SubjectWords.shared(words, words(promise));
        boolean comparable = sameUnit(promise, draft);
        boolean subject = shared >= SAME_SUBJECT && (comparable || revises(found));
        boolean old = subject && laterThan(promise);
        if (!old || promise.variants().stream().anyMatch(v -> sameAmount(v, draft))) {
            return Optional.empty();
        }
        List<Ground> grounds = new ArrayList<>();
        grounds.add(words(words, words(promise), 0.4 * shared));
        if (comparable) {
            grounds.add(CONVERTS);
            grounds.add(ANOTHER);
        }
        if (revises(found)) {
            grounds.add(REVISED);
        }
        grounds.add(
                new Ground(
                        new Text(
                                "deze brief is van later (%s)".formatted(letter.date()),
                                "this letter is later (%s)".formatted(letter.date())),
                        0.15));
        return Optional.of(likeness(promise, Sort.SUPERSEDES, grounds));
    }

    /** Whether the sentence says that something earlier no longer holds as it was. */
    private boolean revises(Found found) {
        Span mark = new Span(found.mark().start(), found.mark().end());
        String sentence = Excerpt.sentence(reading.text(), mark).in(reading.text());
        return REVISES.matcher(sentence).find();
    }

    private boolean laterThan(Promise promise) {
        String theirs = register.source(promise.provenance().source()).map(Source::date).orElse("");
        return !theirs.isBlank()
                && !letter.date().startsWith(theirs)
                && letter.date().compareTo(theirs) > 0;
    }

    private static boolean sameUnit(Promise promise, Draft draft) {
        String unit = unit(draft.measured().unit());
        return draft.measured().amount().isPresent()
                && promise.variants().stream()
                        .anyMatch(v -> Amount.of(v.aim()).filter(a -> a.in(unit)).isPresent());
    }

    private static boolean sameAmount(Variant variant, Draft draft) {
        if (draft.measured().amount().isEmpty()) {
            return false;
        }
        Draft.Measured measured = draft.measured();
        double amount = measured.amount().get().doubleValue();
        return Amount.of(variant.aim())
                .filter(a -> a.equals(new Amount(amount, measured.unit()).plain()))
                .isPresent();
    }

    /** The unit without its size, so that millions of euros are euros. */
    static String unit(String code) {
        return new Amount(1, code).plain().unit();
    }

    private static Set<String> words(Promise promise) {
        return SubjectWords.of(
                promise.title().nl()
                        + " "
                        + promise.variants().stream()
                                .map(v -> v.title().nl())
                                .collect(Collectors.joining(" ")));
    }

    /** That the subjects share words, and which. */
    static Ground words(Set<String> ours, Set<String> theirs, double weight) {
        String shared =
                ours.stream().filter(theirs::contains).limit(5).collect(Collectors.joining(", "));
        return new Ground(
                new Text(
                        "hetzelfde onderwerp (" + shared + ")",
                        "the same subject (" + shared + ")"),
                weight);
    }

    private boolean overlaps(Anchor anchor, Found found) {
        return place(anchor)
                .filter(s -> s.start() < found.mark().end() && found.mark().start() < s.end())
                .isPresent();
    }

    /**
     * Where an anchor of this letter stands. Those of the case count in the text as given, where
     * lines are not joined yet.
     */
    private Optional<Span> place(Anchor anchor) {
        if (anchor.textSha256().equals(reading.document().textSha256())) {
            return Optional.of(new Span(anchor.start(), anchor.end()));
        }
        return anchor.textSha256().equals(reading.document().sha256())
                ? Anchors.given(anchor, reading).or(() -> Anchors.near(anchor, reading.text()))
                : Optional.empty();
    }

    private static Stream<Anchor> anchors(Promise promise) {
        return Stream.concat(
                        Stream.of(promise.provenance()),
                        promise.variants().stream().flatMap(v -> v.fields().values().stream()))
                .flatMap(p -> p.anchor().stream());
    }

    private static Likeness likeness(Promise promise, Sort sort, List<Ground> grounds) {
        return new Likeness(Subject.of(promise), promise.title(), sort, grounds);
    }
}
