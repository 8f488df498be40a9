package nl.schaalsprong.web.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Visibility;

/**
 * A record as the search knows it.
 *
 * @param entry the version that is seen
 * @param title what a reader calls it
 * @param actors ids of the actors in it
 * @param folded all its words, ready to be compared
 * @param foldedTitle the words of its title and its id
 */
record Hit(
        Entry entry,
        Item item,
        Text title,
        List<String> actors,
        String folded,
        String foldedTitle) {
    private static final int WHOLE_WORD_IN_TITLE = 8;
    private static final int WORD_IN_TITLE = 4;

    /** What an entry holds; empty when it withdraws a record. */
    static Optional<Hit> of(Entry entry) {
        return switch (entry.change().content()) {
            case Change.Content.Put(Item item) -> Optional.of(of(entry, item));
            case Change.Content.Withdrawn() -> Optional.empty();
        };
    }

    private static Hit of(Entry entry, Item item) {
        Text title = Titled.title(item);
        String all =
                Sheet.of(item).stream()
                        .filter(l -> !(l.shape() instanceof Line.Shape.Kept))
                        .map(Line::value)
                        .collect(Collectors.joining(" "));
        return new Hit(
                entry,
                item,
                title,
                Titled.actors(item),
                Fold.of(all),
                Fold.of(title.nl() + " " + title.en() + " " + item.id()));
    }

    Subject subject() {
        return entry.change().subject();
    }

    /** Whether only editors see it. */
    boolean draft() {
        return entry.change().visibility() == Visibility.DRAFT;
    }

    /** How well it fits the words; negative when a word is missing. */
    int score(List<String> words) {
        int score = 0;
        for (String word : words) {
            if (!folded.contains(" " + word)) {
                return -1;
            }
            score += foldedTitle.contains(" " + word + " ") ? WHOLE_WORD_IN_TITLE : 0;
            score += foldedTitle.contains(" " + word) ? WORD_IN_TITLE : 0;
            score += folded.contains(" " + word + " ") ? 1 : 0;
        }
        return score;
    }
}
