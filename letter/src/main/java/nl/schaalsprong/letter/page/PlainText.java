package nl.schaalsprong.letter.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.letter.found.Note;

/** Plain text: UTF-8, UTF-16 with its byte order mark, else the Windows code page for Dutch. */
final class PlainText {
    static final String MEDIA_TYPE = "text/plain";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int CONTROL_SHARE = 200;

    private PlainText() {}

    static Outcome<Pages> read(Place file, byte[] content) {
        List<Note> notes = new ArrayList<>();
        String text = decode(content, notes);
        if (binary(text)) {
            return Intake.refused("letter.not-text", file);
        }
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Intake.refused("letter.web-page", file);
        }
        return Outcome.good(new Pages(MEDIA_TYPE, lines(text), notes));
    }

    private static String decode(byte[] content, List<Note> notes) {
        if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (content.length > 1 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            notes.add(new Note("letter.code-page", List.of("windows-1252"), Optional.empty()));
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    /** A NUL, or more control characters than any letter has. */
    private static boolean binary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                controls++;
            }
        }
        return controls * CONTROL_SHARE > text.length();
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        String[] rows = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < rows.length; i++) {
            lines.add(new Line(Letters.cleaned(rows[i]), i + 1, 0));
        }
        return lines;
    }

    /** The single characters that typesetting puts in place of plain ones. */
    static final class Letters {
        private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

        private Letters() {}

        /** Ligatures apart, all spaces alike, soft hyphens gone, raised digits as marks. */
        static String cleaned(String row) {
            StringBuilder out = new StringBuilder(row.length());
            for (int i = 0; i < row.length(); i++) {
                char c = row.charAt(i);
                if (SUPERSCRIPTS.indexOf(c) >= 0) {
                    i = raised(row, i, out) - 1;
                } else {
                    append(c, out);
                }
            }
            return out.toString();
        }

        private static void append(char c, StringBuilder out) {
            switch (c) {
                case '\t', '\f', '\u00A0', '\u2007', '\u2009', '\u202F', '\u200A' ->
                        out.append(' ');
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', BYTE_ORDER_MARK -> {}
                case Line.MARK, Line.MARK_END -> {}
                case '\u2010', '\u2011' -> out.append('-');
                case '\uFB00' -> out.append("ff");
                case '\uFB01' -> out.append("fi");
                case '\uFB02' -> out.append("fl");
                case '\uFB03' -> out.append("ffi");
                case '\uFB04' -> out.append("ffl");
                default -> out.append(c);
            }
        }

        /** Square and cubic metres are no footnotes. */
        private static int raised(String row, int from, StringBuilder out) {
            int to = from;
            StringBuilder digits = new StringBuilder();
            while (to < row.length() && SUPERSCRIPTS.indexOf(row.charAt(to)) >= 0) {
                digits.append(SUPERSCRIPTS.indexOf(row.charAt(to++)));
            }
            boolean metre = from > 0 && row.charAt(from - 1) == 'm' && digits.length() == 1;
            boolean afterLetter = from > 1 && Character.isLetter(row.charAt(from - 2));
            boolean kilometre = from > 1 && row.charAt(from - 2) == 'k';
            out.append(
                    metre && (!afterLetter || kilometre)
                            ? digits
                            : Line.MARK + digits.toString() + Line.MARK_END);
            return to;
        }
    }
}
