package nl.schaalsprong.letter.propose;

import nl.schaalsprong.base.Span;
import nl.schaalsprong.letter.page.Limits;

/** Words of a letter, short enough to serve as a title until a person writes a better one. */
final class Excerpt {
    private Excerpt() {}

    /** On one line, without a closing point, cut between words. */
    static String of(String words) {
        String line = words.replaceAll("\\s+", " ").strip().replaceAll("[.;:,]+$", "");
        if (line.length() <= Limits.TITLE) {
            return line;
        }
        int cut = line.lastIndexOf(' ', Limits.TITLE - 1);
        return line.substring(0, cut > 0 ? cut : Limits.TITLE - 1) + " …";
    }

    /** The sentence around a passage, as far as points and blank lines tell. */
    static Span sentence(String text, Span span) {
        int start = span.start();
        while (start > 0 && !ends(text, start)) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && !ends(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** Whether a sentence ends just before {@code at}. */
    private static boolean ends(String text, int at) {
        char before = text.charAt(at - 1);
        if (at >= text.length()) {
            return true;
        }
        boolean point = ".?!;".indexOf(before) >= 0 && Character.isWhitespace(text.charAt(at));
        return point && !abbreviated(text, at) || before == '\n' && text.charAt(at) == '\n';
    }

    /** A point after a short word, or before a small letter or a figure, closes nothing. */
    private static boolean abbreviated(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length()
                && text.charAt(at - 1) == '.'
                && !Character.isUpperCase(text.charAt(next));
    }
}
