package nl.schaalsprong.letter.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;

/** What decisions brought into the register: known by the end of the id that a decision gives. */
public final class Brought {
    private Brought() {}

    /** The standing records that a decision alone brought about, as they are now. */
    public static List<Entry> by(Judgement judgement, History history) {
        String end = "-" + Decisions.suffix(judgement.id());
        List<Entry> all = new ArrayList<>();
        history.entries().stream()
                .map(e -> e.change().subject())
                .distinct()
                .filter(s -> s.id().endsWith(end))
                .forEach(s -> history.entry(s, View.DRAFTS).ifPresent(all::add));
        return all;
    }

    /** Whether nobody changed a record since the decision that brought it was last taken. */
    static boolean untouched(Entry entry, Judgement judgement, History history) {
        Subject decision = new Subject(Type.JUDGEMENT, judgement.id());
        long decided =
                history.entry(decision, View.DRAFTS).map(Entry::sequence).orElse(Long.MAX_VALUE);
        return entry.sequence() < decided || sameContent(entry, history, decided);
    }

    /** Making a version public changes nothing in it. */
    private static boolean sameContent(Entry entry, History history, long decided) {
        return history.of(entry.change().subject(), View.DRAFTS).stream()
                .filter(e -> e.sequence() < decided)
                .reduce((_, later) -> later)
                .filter(e -> e.change().content().equals(entry.change().content()))
                .isPresent();
    }

    /**
     * Everything of a letter that only editors see and that was accepted: the records its decisions
     * brought about, the decisions themselves and the letter as a source. What was rejected stays
     * among editors.
     */
    public static List<Entry> drafts(Review review, String letter, History history) {
        List<Judgement> decided =
                review.findings().stream()
                        .flatMap(f -> f.judgement().stream())
                        .filter(j -> j.verdict() != Judgement.Verdict.REJECTED)
                        .toList();
        List<Entry> all = new ArrayList<>();
        if (!decided.isEmpty()) {
            add(new Subject(Type.SOURCE, letter), history, all);
        }
        for (Judgement judgement : decided) {
            by(judgement, history).stream().filter(Brought::draft).forEach(all::add);
            Decisions.record(judgement).stream()
                    .flatMap(r -> Successions.of(r.id(), history).stream())
                    .filter(Brought::draft)
                    .forEach(all::add);
            add(new Subject(Type.JUDGEMENT, judgement.id()), history, all);
        }
        return all;
    }

    private static void add(Subject subject, History history, List<Entry> all) {
        Optional<Entry> entry = history.entry(subject, View.DRAFTS);
        entry.filter(Brought::draft).ifPresent(all::add);
    }

    private static boolean draft(Entry entry) {
        return entry.change().visibility() == Visibility.DRAFT;
    }
}
