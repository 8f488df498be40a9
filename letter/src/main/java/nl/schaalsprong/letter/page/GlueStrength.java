package nl.schaalsprong.letter.page;

import java.util.Set;
import java.util.regex.Pattern;

/** How much digits that touch other characters look like a footnote mark. */
final class GlueStrength {
    /** Known from the layout to be one. */
    static final int SURE = 4;

    /** Glued to a lower-case word of some length. */
    static final int WORD = 3;

    private static final int POSSIBLE = 2;

    /** Possible only beside a footnote of that number. */
    static final int WEAK = 1;

    private static final int NONE = 0;

    /** Characters before the digits that are looked at; keeps a giant line linear. */
    private static final int LOOK_BACK = 24;

    private static final Pattern LOWER_WORD = Pattern.compile(".*\\p{Ll}{3,}[)”’\"]?[.,;:?!]?$");
    private static final Pattern UPPER_WORD = Pattern.compile(".*\\p{Lu}{2,}[)”’\"]?[.,;:]?$");
    private static final Pattern SHORT_WORD =
            Pattern.compile(".*(^|\\s)\\p{L}\\p{Ll}{1,2}[.,;:)]?$");
    private static final Pattern CLOSED = Pattern.compile(".*[%)”’\"][.,;:]?$");
    private static final Pattern YEAR = Pattern.compile(".*(^|[^\\d.,])(19|20)\\d\\d[.,;:)]?$");
    private static final Pattern GROUPED =
            Pattern.compile(".*(^|[^\\d.,])\\d{1,3}(\\.\\d{3})+[.,;:)]?$");
    private static final Set<String> UNITS = WordList.read("glued-digits");

    private GlueStrength() {}

    static int of(String line, int at, String digits) {
        String before = line.substring(Math.max(0, at - LOOK_BACK), at);
        if (UNITS.contains(lastWord(before) + digits)) {
            return NONE;
        }
        if (LOWER_WORD.matcher(before).matches()) {
            return WORD;
        }
        if (CLOSED.matcher(before).matches() || SHORT_WORD.matcher(before).matches()) {
            return POSSIBLE;
        }
        boolean weak =
                UPPER_WORD.matcher(before).matches()
                        || YEAR.matcher(before).matches()
                        || GROUPED.matcher(before).matches();
        return weak ? WEAK : NONE;
    }

    private static String lastWord(String before) {
        int i = before.length();
        while (i > 0 && Character.isLetter(before.charAt(i - 1))) {
            i--;
        }
        return before.substring(i);
    }
}
