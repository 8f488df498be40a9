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
        double whole = axis.at(1);
        marks.add(Mark.line("M%s 0V%d".formatted(Axis.text(whole), bottom), Palette.PROMISE, 2.5));
        for (double share : new double[] {0, 0.5}) {
            marks.add(
                    Mark.words(
                            axis.at(share),
                            bottom + 16,
                            Math.round(share * 100) + "%",
                            share == 0 ? End.START : End.MIDDLE));
        }
        marks.add(
                new Mark.Words(
                        whole,
                        bottom + 16,
                        "100% " + promised,
                        13,
                        true,
                        Palette.PROMISE,
                        End.MIDDLE));
        return new Picture(width, bottom + 22, marks);
    }

    private static void row(
            Row row, Axis axis, double y, boolean narrow, int width, List<Mark> marks) {
        marks.add(
                Mark.line(
                        "M%s %sH%s"
                                .formatted(
                                        Axis.text(axis.start()),
                                        Axis.text(y),
                                        Axis.text(axis.end())),
                        Palette.GRID_LINE,
                        1));
        marks.add(
                new Mark.Words(
                        0,
                        narrow ? y - 13 : y + 4,
                        row.label(),
                        14,
                        false,
                        Palette.INK,
                        End.START));
        marks.add(new Mark.Words(width, y + 4, row.figure(), 14, true, Palette.INK, End.END));
        double low = axis.at(row.low());
        double high = axis.at(row.high());
        if (high > low) {
            marks.add(
                    Mark.line(
                            "M%s %sH%s".formatted(Axis.text(low), Axis.text(y), Axis.text(high)),
                            Palette.INK,
                            2.5));
            marks.add(new Mark.Circle(low, y, 4, Palette.INK, "", 0));
        }
        marks.add(new Mark.Circle(high, y, 4, Palette.INK, "", 0));
    }
}
