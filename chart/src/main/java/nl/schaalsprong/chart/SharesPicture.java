package nl.schaalsprong.chart;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.chart.Mark.End;

/** One bar per row, divided by the limits that bind; what is left is "nothing binds". */
public final class SharesPicture {
    private static final int WIDTH = 760;
    private static final int LEFT = 90;
    private static final int ROW = 56;
    private static final double FITS = 0.13;

    /** A row with its parts, largest first. */
    public record Row(String label, List<Part> parts) {}

    /** A limit's part, from 0 to 1. */
    public record Part(String limit, String word, double share, String figure) {}

    private SharesPicture() {}

    /** Draws it. */
    public static Picture of(List<Row> rows) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i * ROW, marks);
        }
        return new Picture(WIDTH, Math.max(ROW, rows.size() * ROW), marks);
    }

    private static void row(Row row, int top, List<Mark> marks) {
        marks.add(new Mark.Words(0, top + 22, row.label(), 14, false, Palette.INK, End.START));
        double x = LEFT;
        double width = WIDTH - LEFT;
        StringBuilder small = new StringBuilder();
        for (Part part : row.parts()) {
            String box = Mark.box(x, top + 1, part.share() * width, 32);
            marks.add(new Mark.Patterned(box, part.limit(), 1.7));
            marks.add(Mark.line(box, Palette.mark(part.limit()), 1));
            small.append(small.isEmpty() ? "" : "   ")
                    .append(part.word())
                    .append(' ')
                    .append(part.figure());
            x += part.share() * width;
        }
        marks.add(Mark.line(Mark.box(LEFT, top + 1, width, 32), Palette.LINE_2, 1));
        marks.add(Mark.words(LEFT, top + 47, small.toString(), End.START));
        words(row, top, marks);
    }

    private static void words(Row row, int top, List<Mark> marks) {
        double x = LEFT;
        for (Part part : row.parts()) {
            double length = part.share() * (WIDTH - LEFT);
            if (part.share() >= FITS) {
                word(part, x + length / 2, top, marks);
            }
            x += length;
        }
    }

    /** A word on a white ground, so that the pattern does not touch it. */
    private static void word(Part part, double middle, int top, List<Mark> marks) {
        String word = part.word() + " " + part.figure();
        double half = (word.length() + 1) * 3.6;
        marks.add(new Mark.Area(Mark.box(middle - half, top + 8, 2 * half, 18), Palette.WHITE));
        marks.add(Mark.strong(middle, top + 22, word, Palette.INK, End.MIDDLE));
    }
}
