package nl.schaalsprong.letter.propose;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.letter.page.WordList;

/** The words that say what something is about: no figures, no small words. */
final class SubjectWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]{3,}");
    private static final Set<String> SMALL = WordList.read("small-words");

    private SubjectWords() {}

    /** The words of a text. */
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String word = matcher.group();
            if (!SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The share of the smaller set that is in the other one too; 0 when one is empty. */
    static double shared(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        int fewest = Math.min(one.size(), other.size());
        return fewest == 0 ? 0 : (double) both / fewest;
    }
}
