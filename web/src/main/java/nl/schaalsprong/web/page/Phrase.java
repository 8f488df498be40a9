package nl.schaalsprong.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A sentence in pieces: plain, strong or a link. */
public record Phrase(List<Piece> pieces) {
    /** A run of words; {@code link} is empty unless it leads somewhere. */
    public record Piece(String text, boolean strong, String link) {}

    /** A sentence without emphasis. */
    public static Phrase plain(String text) {
        return new Phrase(List.of(new Piece(text, false, "")));
    }

    /** Words that are all strong. */
    public static Phrase strong(String text) {
        return new Phrase(List.of(new Piece(text, true, "")));
    }

    /** Splits on {@code **strong**} and {@code [[link]]}, then fills in each piece. */
    static Phrase of(String pattern, String link, UnaryOperator<String> fill) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < pattern.length()) {
            int strong = position(pattern, "**", from);
            int linked = position(pattern, "[[", from);
            int next = Math.min(strong, linked);
            add(pieces, fill.apply(pattern.substring(from, next)), false, "");
            if (next == pattern.length()) {
                break;
            }
            boolean isLink = next == linked;
            int close = position(pattern, isLink ? "]]" : "**", next + 2);
            add(pieces, fill.apply(pattern.substring(next + 2, close)), true, isLink ? link : "");
            from = close + 2;
        }
        return new Phrase(List.copyOf(pieces));
    }

    /** Both sentences, one after the other. */
    public Phrase and(Phrase next) {
        List<Piece> joined = new ArrayList<>(pieces);
        joined.addAll(next.pieces);
        return new Phrase(List.copyOf(joined));
    }

    /** The words without emphasis. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static int position(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found;
    }

    private static void add(List<Piece> pieces, String text, boolean strong, String link) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, strong, link));
        }
    }
}
