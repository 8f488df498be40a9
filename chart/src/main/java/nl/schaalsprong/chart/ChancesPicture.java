package nl.schaalsprong.chart;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.chart.Mark.End;

/** All chances, one row each, on a line from 0 to 1; a stroke leads from the baseline. */
public final class ChancesPicture {
    private static final int WIDTH = 820;
    private static final int LEFT = 300;
    private static final int RIGHT = 780;
    private static final int ROW = 28;

    /** Where the bands of words begin. */
    private static final double[] BANDS = {0, 0.01, 0.10, 0.33, 0.66, 0.90, 0.99, 1};

    /** A row. */
    public record Row(String label, double chance, double baseline, String figure) {}

    private ChancesPicture() {}

    /** Draws it. */
    public static Picture of(List<Row> rows) {
        Axis axis = new Axis(0, 1, LEFT, RIGHT);
        int bottom = rows.size() * ROW;
        List<Mark> marks = new ArrayList<>();
        for (double band : BANDS) {
            band(band, axis, bottom, marks);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), axis, i * ROW + 14, marks);
        }
        return new Picture(WIDTH, bottom + 26, marks);
    }

    /** Where a word begins; the outermost bands are too narrow for a figure of their own. */
    private static void band(double band, Axis axis, int bottom, List<Mark> marks) {
        marks.add(Mark.upright(axis.at(band), 0, bottom + 4, Palette.LINE, 1));
        if (band == 0 || band == 1 || (band >= 0.1 && band <= 0.9)) {
            String figure = Math.round(band * 100) + "%";
            marks.add(Mark.words(axis.at(band), bottom + 20, figure, End.MIDDLE));
        }
    }

    private static void row(Row row, Axis axis, double y, List<Mark> marks) {
        double x = axis.at(row.chance());
        double from = axis.at(row.baseline());
        if (Math.abs(row.chance() - row.baseline()) >= 0.005) {
            marks.add(Mark.level(from, x, y, Palette.ACCENT, 3));
            marks.add(new Mark.Circle(from, y, 5, Palette.WHITE, Palette.INK_2, 1.5));
        }
        marks.add(new Mark.Circle(x, y, 6.5, Palette.ACCENT, Palette.WHITE, 1.5));
        marks.add(Mark.label(0, y + 5, row.label()));
        marks.add(Mark.strong(LEFT - 16, y + 5, row.figure(), Palette.INK, End.END));
    }
}
