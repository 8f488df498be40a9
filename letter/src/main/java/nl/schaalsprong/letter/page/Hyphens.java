package nl.schaalsprong.letter.page;

import java.util.Locale;
import java.util.Set;

/** What a hyphen at the end of a line stands for. */
final class Hyphens {
    /** How two lines are joined at a hyphen. */
    enum Join {
        /** The hyphen only broke the word. */
        DROP,
        /** The word has a hyphen of its own. */
        KEEP,
        /** The hyphen stands for a part that follows, as in woon- en werkgebied. */
        APART
    }

    private static final Set<String> ABBREVIATIONS = WordList.read("abbreviations");
    private static final Set<String> FOLLOWERS =
            Set.of("en", "of", "als", "tot", "respectievelijk", "dan", "noch", "én", "and", "or");

    private final String document;

    Hyphens(String document) {
        this.document = document.toLowerCase(Locale.ROOT);
    }

    Join at(String before, String after) {
        String left = lastPart(before);
        String right = firstPart(after);
        if (FOLLOWERS.contains(right)) {
            return Join.APART;
        }
        if (right.isEmpty() || !Character.isLowerCase(right.charAt(0)) || abbreviation(left)) {
            return Join.KEEP;
        }
        String hyphenated = (left + "-" + right).toLowerCase(Locale.ROOT);
        return document.contains(hyphenated) ? Join.KEEP : Join.DROP;
    }

    private static boolean abbreviation(String left) {
        boolean capitals = left.equals(left.toUpperCase(Locale.ROOT));
        return capitals || ABBREVIATIONS.contains(left.toLowerCase(Locale.ROOT));
    }

    /** The letters between the last hyphen or space and the final hyphen. */
    private static String lastPart(String before) {
        int end = before.length() - 1;
        int start = end;
        while (start > 0 && !" -/(".contains(before.substring(start - 1, start))) {
            start--;
        }
        return before.substring(start, end);
    }

    private static String firstPart(String after) {
        int end = 0;
        while (end < after.length() && Character.isLetterOrDigit(after.charAt(end))) {
            end++;
        }
        return after.substring(0, end);
    }
}
