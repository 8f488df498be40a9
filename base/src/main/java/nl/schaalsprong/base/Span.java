package nl.schaalsprong.base;

/**
 * A stretch of text: {@code start} inclusive, {@code end} exclusive, counted in UTF-16 code units
 * as Java strings count.
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "A span runs forward: (%d, %d).".formatted(start, end));
        }
    }

    /** The words this span covers in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
