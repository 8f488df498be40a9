package nl.schaalsprong.web.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * A letter with every finding marked, and the form to read another one.
 *
 * @param token name and value of the field that proves the form is ours
 * @param refusals why an upload could not be read, in the language of the page
 * @param name of the letter shown; empty when there is none
 * @param sample whether it is our own example
 * @param counts how many of each kind, with its word
 * @param cut whether only the first part of the text is shown
 */
public record LetterPage(
        Frame frame,
        Token token,
        String action,
        List<String> refusals,
        String name,
        boolean sample,
        List<Count> counts,
        List<Passages.Passage> passages,
        List<Item> items,
        List<String> notes,
        boolean cut) {
    /** The hidden field against forged forms. */
    public record Token(String name, String value) {}

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

    static LetterPage empty(Frame frame, Token token, String action, List<Finding> findings) {
        List<String> refusals =
                findings.stream().map(f -> f.message(frame.words().language())).toList();
        return new LetterPage(
                frame, token, action, refusals, "", false, List.of(), List.of(), List.of(),
                List.of(), false);
    }

    static LetterPage of(Frame frame, Token token, String action, Reading reading, boolean sample) {
        Words words = frame.words();
        boolean cut = reading.text().length() > Limits.SHOWN;
        String text = cut ? reading.text().substring(0, Limits.SHOWN) : reading.text();
        List<Found> findings =
                reading.findings().stream().filter(f -> f.mark().end() <= text.length()).toList();
        return new LetterPage(
                frame,
                token,
                action,
                List.of(),
                reading.document().name(),
                sample,
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
