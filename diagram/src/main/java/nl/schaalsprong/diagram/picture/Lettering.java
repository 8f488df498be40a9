package nl.schaalsprong.diagram.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take: an estimate on the wide side, because a picture does not know in what
 * typeface it will be shown. Widths are parts of the size of a letter.
 */
public final class Lettering {
    /** Size of names, in pixels. */
    public static final double SIZE = 13;

    /** From one line to the next, in pixels. */
    public static final double LINE = 15;

    private static final String NARROW = "iljtfI.,:;'|!()[]/\\ ";
    private static final String WIDE = "mwMWOQGD@%&";

    private Lettering() {}

    /** Width of words on one line, in pixels at {@link #SIZE}. */
    public static double width(String words) {
        double width = 0;
        for (int at = 0; at < words.length(); ) {
            int c = words.codePointAt(at);
            at += Character.charCount(c);
            width += letter(c);
        }
        return width * SIZE;
    }

    private static double letter(int c) {
        if (c >= 0x2e80) {
            return 1.02;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.31;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.82;
        }
        return Character.isUpperCase(c) ? 0.67 : 0.55;
    }

    /**
     * Words in lines of at most a width, broken between words and, where a word alone is wider,
     * inside it.
     */
    public static List<String> wrapped(String words, double most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= most) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = broken(word, most, lines);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** The last piece of a word; what is before it becomes lines. */
    private static String broken(String word, double most, List<String> lines) {
        String rest = word;
        while (width(rest) > most && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length()
                    && width(rest.substring(0, rest.offsetByCodePoints(end, 1))) <= most) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** Width of the widest line. */
    public static double widest(List<String> lines) {
        return lines.stream().mapToDouble(Lettering::width).max().orElse(0);
    }

    /** Height of so many lines. */
    public static double height(List<String> lines) {
        return lines.size() * LINE;
    }

    /** The room that lines take around a point. */
    public static Box around(List<String> lines, Point middle) {
        return Box.around(middle, widest(lines), height(lines));
    }
}
