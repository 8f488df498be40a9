package nl.schaalsprong.chart;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.chart.Mark.End;

/** Rows with a bar each, all on one scale. */
public final class BarsPicture {
    private static final int WIDTH = 720;
    private static final int LEFT = 330;
    private static final int RIGHT = 600;
    private static final int ROW = 26;

    /**
     * One row.
     *
     * @param limit whose pattern stands before the words; empty for none
     * @param share length of the bar, from 0 to 1
     */
    public record Row(String limit, String label, double share, String figure) {}

    private BarsPicture() {}

    /** Draws it. */
    public static Picture of(List<Row> rows) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i * ROW, marks);
        }
        return new Picture(WIDTH, Math.max(ROW, rows.size() * ROW), marks);
    }

    private static void row(Row row, int top, List<Mark> marks) {
        if (!row.limit().isEmpty()) {
            String box = Mark.box(0.5, top + 5.5, 14, 14);
            marks.add(new Mark.Patterned(box, row.limit(), 1));
            marks.add(Mark.line(box, Palette.mark(row.limit()), 1));
        }
        double x = row.limit().isEmpty() ? 0 : 22;
        marks.add(new Mark.Words(x, top + 18, row.label(), 14, false, Palette.INK, End.START));
        double length = Math.clamp(row.share(), 0, 1) * (RIGHT - LEFT);
        if (length > 0) {
            marks.add(new Mark.Area(Mark.box(LEFT, top + 8, length, 10), Palette.ACCENT));
        }
        marks.add(new Mark.Words(WIDTH, top + 18, row.figure(), 14, true, Palette.INK, End.END));
    }
}
