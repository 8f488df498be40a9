package nl.schaalsprong.chart;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.chart.Mark.End;

/**
 * Realised shares of what was promised, one row each, on one scale from nothing up; the upright is
 * what was promised.
 */
public final class DotsPicture {
    private static final int ROW = 26;
    private static final int PHONE_ROW = 44;

    /** One row; two dots joined by a line where {@code low} and {@code high} differ. */
    public record Row(String label, double low, double high, String figure) {}

    private DotsPicture() {}

    /**
     * Draws it.
     *
     * @param width in pixels; below 500 the labels stand above their row
     * @param promised the words at the upright
     */
    public static Picture of(List<Row> rows, int width, String promised) {
        boolean narrow = width < 500;
        int left = narrow ? 6 : 280;
        int right = width - (narrow ? 84 : 100);
        int row = narrow ? PHONE_ROW : ROW;
        double most = rows.stream().mapToDouble(Row::high).max().orElse(1);
        Axis axis = new Axis(0, Math.max(1.3, most + 0.05), left, right);
        int bottom = rows.size() * row + 6;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), axis, i * row + (narrow ? 32 : 16), narrow, width, marks);
        }
        scale(axis, bottom, promised, marks);
        return new Picture(width, bottom + 22, marks);
    }

    private static void scale(Axis axis, int bottom, String promised, List<Mark> marks) {
        double whole = axis.at(1);
        marks.add(Mark.upright(whole, 0, bottom, Palette.PROMISE, 2.5));
        marks.add(Mark.words(axis.at(0), bottom + 16, "0%", End.START));
        marks.add(Mark.words(axis.at(0.5), bottom + 16, "50%", End.MIDDLE));
        marks.add(Mark.strong(whole, bottom + 16, "100% " + promised, Palette.PROMISE, End.MIDDLE));
    }

    private static void row(
            Row row, Axis axis, double y, boolean narrow, int width, List<Mark> marks) {
        marks.add(Mark.level(axis.start(), axis.end(), y, Palette.GRID_LINE, 1));
        marks.add(Mark.label(0, narrow ? y - 13 : y + 4, row.label()));
        marks.add(Mark.strong(width, y + 4, row.figure(), Palette.INK, End.END));
        double low = axis.at(row.low());
        double high = axis.at(row.high());
        if (high > low) {
            marks.add(Mark.level(low, high, y, Palette.INK, 2.5));
            marks.add(new Mark.Circle(low, y, 4, Palette.INK, "", 0));
        }
        marks.add(new Mark.Circle(high, y, 4, Palette.INK, "", 0));
    }
}
