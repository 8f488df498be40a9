package nl.schaalsprong.letter.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.page.Limits;
import nl.schaalsprong.letter.propose.Likeness.Ground;
import nl.schaalsprong.letter.propose.Likeness.Sort;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.journal.Subject;

/**
 * Which records a draft resembles. Every ground has a fixed weight and is told to the reader; the
 * score is their sum, and below a threshold nothing is shown.
 */
final class Likely {
    /** Below this a likeness is not worth a look. */
    private static final double THRESHOLD = 0.5;

    private static final double SIMILAR = 0.6;

    private final Reading reading;
    private final Register register;
    private final LikePromises promises;

    Likely(Reading reading, Source letter, Register register) {
        this.reading = reading;
        this.register = register;
        this.promises = new LikePromises(reading, letter, register);
    }

    /** The likeliest records, best first. */
    List<Likeness> of(Found found, Draft draft) {
        Set<String> words = words(found, draft);
        Stream<Likeness> all =
                switch (draft.shape()) {
                    case COMMITMENT, AGREEMENT, TARGET, NEED -> promises.of(found, draft, words);
                    case ANSWER -> promises.answered(words);
                    case INDICATOR ->
                            register.indicators().stream().map(i -> like(i, draft, words));
                    case MONEY -> register.instruments().stream().map(i -> like(i, draft, words));
                    case ACTOR -> register.actors().stream().map(a -> like(a, draft));
                    case SOURCE -> register.sources().stream().map(s -> like(s, draft, words));
                    case NOTHING -> Stream.empty();
                };
        return all.filter(l -> l.score() >= THRESHOLD)
                .sorted(Comparator.comparingDouble(Likeness::score).reversed())
                .limit(Limits.LIKELY)
                .toList();
    }

    /** What the passage is about: for a number, the sentence it stands in. */
    private Set<String> words(Found found, Draft draft) {
        Span mark = new Span(found.mark().start(), found.mark().end());
        return switch (found) {
            case Found.Quantity _ ->
                    SubjectWords.of(Excerpt.sentence(reading.text(), mark).in(reading.text()));
            case Found.Commitment c -> SubjectWords.of(c.governing() + " " + c.what());
            case Found.Reference _, Found.Entity _, Found.Day _, Found.Deadline _ ->
                    SubjectWords.of(draft.title().nl());
        };
    }

    private static Likeness like(Source source, Draft draft, Set<String> words) {
        List<Ground> grounds = new ArrayList<>();
        String identifier = draft.named().identifier();
        if (!identifier.isBlank() && identifier.equals(source.identifier())) {
            grounds.add(
                    new Ground(
                            new Text(
                                    "hetzelfde kenmerk " + identifier,
                                    "the same identifier " + identifier),
                            1));
        } else if (identifier.isBlank()) {
            similar(words, source.title(), 0.6, grounds);
        }
        return likeness(source, new Text(source.title(), source.title()), grounds);
    }

    private static Likeness like(Actor actor, Draft draft) {
        List<Ground> grounds = new ArrayList<>();
        String name = draft.title().nl();
        if (Actors.folded(name).equals(Actors.folded(actor.name().nl()))) {
            grounds.add(new Ground(new Text("dezelfde naam", "the same name"), 0.9));
        } else {
            similar(
                    SubjectWords.of(Actors.folded(name)),
                    Actors.folded(actor.name().nl()),
                    0.7,
                    grounds);
        }
        return likeness(actor, actor.name(), grounds);
    }

    private static Likeness like(Instrument instrument, Draft draft, Set<String> words) {
        List<Ground> grounds = new ArrayList<>();
        boolean same =
                instrument
                        .amount()
                        .map(Money::eurocent)
                        .filter(
                                c ->
                                        draft.measured()
                                                .amount()
                                                .map(Records::cents)
                                                .filter(c::equals)
                                                .isPresent())
                        .isPresent();
        if (same) {
            grounds.add(new Ground(new Text("hetzelfde bedrag", "the same amount"), 0.5));
        }
        similar(words, instrument.title().nl(), same ? 0.4 : 0.6, grounds);
        return likeness(instrument, instrument.title(), grounds);
    }

    private static Likeness like(Indicator indicator, Draft draft, Set<String> words) {
        List<Ground> grounds = new ArrayList<>();
        if (LikePromises.unit(indicator.unit())
                .equals(LikePromises.unit(draft.measured().unit()))) {
            grounds.add(new Ground(new Text("dezelfde eenheid", "the same unit"), 0.2));
        }
        similar(words, indicator.title().nl() + " " + indicator.definition().nl(), 0.5, grounds);
        return likeness(indicator, indicator.title(), grounds);
    }

    private static void similar(
            Set<String> words, String title, double weight, List<Ground> grounds) {
        Set<String> theirs = SubjectWords.of(title);
        double shared = SubjectWords.shared(words, theirs);
        if (shared >= SIMILAR) {
            grounds.add(LikePromises.words(words, theirs, weight * shared));
        }
    }

    private static Likeness likeness(Item item, Text title, List<Ground> grounds) {
        return new Likeness(Subject.of(item), title, Sort.DUPLICATE, grounds);
    }
}
