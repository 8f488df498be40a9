package nl.schaalsprong.language.source;

import java.util.Arrays;
import nl.schaalsprong.base.Place;

/** The text of a file, which knows on which line every character stands. */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    /** The text of {@code file} as the user named it. */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** The file as the user named it. */
    public String file() {
        return file;
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** Line and column of a character. */
    public Place at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, offset - lineStarts[line] + 1);
    }

    /** The file as a whole. */
    public Place whole() {
        return Place.whole(file);
    }

    /** Whether XML 1.0 lets a character stand in a file, as itself or by its number. */
    public static boolean isLegal(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || (character >= 0x20 && character < 0xd800)
                || (character >= 0xe000 && character < 0xfffe)
                || (character >= 0x10000 && character <= Character.MAX_CODE_POINT);
    }

    /** With the mark U+FFFD for every character that may not stand in a file. */
    public static String legal(String text) {
        int at = 0;
        while (at < text.length() && isLegal(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : 0xfffd));
        return legal.toString();
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16 + text.length() / 32];
        int line = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts = ++line < starts.length ? starts : Arrays.copyOf(starts, 2 * line);
            starts[line] = i + 1;
        }
        return Arrays.copyOf(starts, line + 1);
    }
}
