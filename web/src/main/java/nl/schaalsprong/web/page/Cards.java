package nl.schaalsprong.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Help;

/**
 * What all cards of a page share.
 *
 * @param helps absent while they are being computed
 */
record Cards(Board board, Optional<List<Help>> helps, Words words, Links links, FanView.Span span) {
    /** Promises shown as full cards; the others are rows of a list. */
    static final int FULL = 4;

    static Cards of(Board board, Optional<List<Help>> helps, Words words, Links links) {
        return new Cards(
                board,
                helps,
                words,
                links,
                FanView.Span.of(board.readings(), board.subject().reference().getYear()));
    }

    /** All cards, worst first. */
    List<Card> all() {
        List<Card> cards = new ArrayList<>();
        for (Reading reading : board.readings()) {
            boolean full = cards.size() < FULL || board.selected().equals(Optional.of(reading));
            cards.add(Card.of(this, reading, full));
        }
        return List.copyOf(cards);
    }

    /** The measure whose next notch adds most to a reading, in words. */
    Optional<Phrase> help(Reading reading) {
        return effects(reading).flatMap(e -> e.best().map(h -> phrase(h, e)));
    }

    /** The help that adds most, when it adds more than its own margin. */
    Optional<Help> best(Reading reading) {
        return effects(reading).flatMap(Effects::best);
    }

    /** What each measure does to a reading; absent while that is being computed. */
    Optional<Effects> effects(Reading reading) {
        return helps.map(all -> Effects.of(reading, all));
    }

    private Phrase phrase(Help help, Effects effects) {
        String title =
                board.subject()
                        .measure(help.measure())
                        .map(Measure::title)
                        .map(words::of)
                        .map(Titles::within)
                        .orElse("");
        return words.phrase("card.help", "", title, effects.text(help, words));
    }
}
