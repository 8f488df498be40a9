package nl.schaalsprong.dossier.write;

import static nl.schaalsprong.dossier.content.Vocabulary.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.Phrase;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/** What asks for a decision: what is past its day without an answer, and what falls due soon. */
final class Due {
    private static final int MONTHS = 6;

    private Due() {}

    private record Term(Promise promise, Variant variant) {
        LocalDate day() {
            return variant.until();
        }
    }

    static Section section(State state) {
        LocalDate horizon = state.day().plusMonths(MONTHS);
        List<Block> blocks = new ArrayList<>();
        list(state, "due.overdue", day -> day.isBefore(state.day()), "due.overdue-item", blocks);
        list(
                state,
                "due.soon",
                day -> !day.isBefore(state.day()) && !day.isAfter(horizon),
                "due.soon-item",
                blocks);
        return new Section("due", Vocabulary.text("due.title"), blocks, List.of());
    }

    private static void list(
            State state, String key, Predicate<LocalDate> when, String item, List<Block> blocks) {
        List<Phrase> items =
                state.register().promises().stream()
                        .flatMap(p -> p.variants().stream().map(v -> new Term(p, v)))
                        .filter(t -> when.test(t.day()) && asks(t.promise(), state))
                        .sorted(Comparator.comparing(Term::day))
                        .map(t -> item(t, item, state))
                        .toList();
        String words = items.isEmpty() ? key + "-none" : key;
        blocks.add(new Block.Paragraph(Phrase.of(Vocabulary.text(words)), false));
        if (!items.isEmpty()) {
            blocks.add(new Block.Listing(items));
        }
    }

    /** Answered is not yet achieved, but it no longer asks for an answer. */
    private static boolean asks(Promise promise, State state) {
        boolean answered =
                promise.lifecycle()
                        .answered()
                        .filter(a -> !a.at().isAfter(state.day()))
                        .isPresent();
        return promise.lifecycle().state().open() && !answered;
    }

    private static Phrase item(Term term, String key, State state) {
        return phrase(
                        key,
                        new Value.Day(term.day()),
                        new Value.Words(term.promise().title()),
                        new Value.Words(term.variant().title()),
                        new Names(state).actors(term.promise().debtors()))
                .from(Names.source(term.variant(), "until"));
    }
}
