package nl.schaalsprong.web.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;

/**
 * A letter that was read and not kept, with every finding marked, and the form to read another one.
 *
 * @param token proves the form is ours
 * @param name of the letter shown
 * @param counts how many of each kind, with its word
 * @param cut whether only the first part of the text is shown
 */
public record LetterPage(
        Frame frame,
        Token token,
        String action,
        String name,
        List<Count> counts,
        List<Passages.Passage> passages,
        List<Item> items,
        List<String> notes,
        boolean cut) {
    /** How many findings of a kind. */
    public record Count(String kind, String word, int count) {}

    /** A finding in the list. */
    public record Item(
            int number,
            String kind,
            String word,
            String quote,
            String meaning,
            String rule,
            String confidence) {}

    static LetterPage of(Frame frame, Token token, String action, Reading reading) {
        Words words = frame.words();
        boolean cut = reading.text().length() > Limits.SHOWN;
        String text = cut ? reading.text().substring(0, Limits.SHOWN) : reading.text();
        List<Found> findings =
                reading.findings().stream().filter(f -> f.mark().end() <= text.length()).toList();
        return new LetterPage(
                frame,
                token,
                action,
                reading.document().name(),
                counts(findings, words),
                Passages.of(text, findings),
                items(findings, words),
                reading.notes().stream().map(n -> n.message(words.language())).distinct().toList(),
                cut);
    }

    private static List<Count> counts(List<Found> findings, Words words) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(f -> counts.merge(f.kind(), 1, Integer::sum));
        List<Count> all = new ArrayList<>();
        counts.forEach((kind, n) -> all.add(new Count(kind, words.of("letter.kind." + kind), n)));
        return all;
    }

    private static List<Item> items(List<Found> findings, Words words) {
        Numbers numbers = new Numbers(words);
        List<Item> items = new ArrayList<>();
        for (Found found : findings) {
            items.add(
                    new Item(
                            items.size() + 1,
                            found.kind(),
                            words.of("letter.kind." + found.kind()),
                            found.mark().quote(),
                            Meanings.of(found, words),
                            found.mark().rule(),
                            numbers.share(found.mark().confidence())));
        }
        return items;
    }
}
