package nl.schaalsprong.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing made of few sorts of marks, in the order they are painted. Files of all kinds are made
 * from the same one, so that they cannot differ.
 */
public record Picture(int width, int height, List<Mark> marks) {
    private static final int TITLE = 17;
    private static final int NOTE = 13;
    private static final int MARGIN = 16;
    private static final double TITLE_CHARACTER = 8.6;
    private static final double NOTE_CHARACTER = 6.1;

    public Picture {
        marks = List.copyOf(marks);
    }

    /**
     * The drawing as it stands alone: its finding above it, who says so and what it was drawn from
     * below it.
     */
    public Picture alone(String finding, List<String> notes) {
        List<Mark> all = new ArrayList<>();
        int whole = Math.max(width, 400);
        double y = MARGIN;
        y = words(all, y, finding, TITLE, true, whole / TITLE_CHARACTER) + MARGIN;
        for (Mark mark : marks) {
            all.add(Moved.by(mark, MARGIN, y));
        }
        y += height + MARGIN / 2.0;
        for (String note : notes) {
            y = words(all, y, note, NOTE, false, whole / NOTE_CHARACTER);
        }
        return new Picture(whole + 2 * MARGIN, (int) Math.ceil(y) + MARGIN, all);
    }

    /** Adds words line by line below {@code y}; gives where the last line stands. */
    private static double words(
            List<Mark> all, double y, String text, int size, boolean bold, double most) {
        String colour = bold ? Palette.INK : Palette.INK_2;
        double line = y;
        for (String words : wrapped(text, most)) {
            line += size + 5;
            all.add(new Mark.Words(MARGIN, line, words, size, bold, colour, Mark.End.START));
        }
        return line;
    }

    /** Lines of at most so many characters, broken between words. */
    static List<String> wrapped(String text, double most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
