package nl.schaalsprong.base;

/**
 * Where in the input a finding points: the file as the user named it, and line and column counted
 * from 1. Zero means the finding is about the whole file, or the whole line.
 */
public record Place(String file, int line, int column) {
    /** A finding about the file as a whole. */
    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    /**
     * The place of the character at {@code offset} in {@code text}, which is the content of {@code
     * file}.
     */
    public static Place at(String file, String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset && i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(file, line, offset - lineStart + 1);
    }

    @Override
    public String toString() {
        return line == 0
                ? file
                : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
