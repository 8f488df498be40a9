package nl.schaalsprong.dossier.paper;

import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.chart.Axis;
import nl.schaalsprong.dossier.content.Drawing;
import nl.schaalsprong.dossier.content.Spelling;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.paper.Svg.Anchor;

/** All chances, one below the other, each with its margin. */
record ChancesSvg(Svg svg, Drawing.Chances drawing, Language language) {
    private static final int LINE = 20;
    private static final int TOP = 24;
    private static final double MARGIN = 1.96;
    private static final Axis LEVEL = new Axis(0, 1, 390, 580);

    int draw() {
        int rows = 0;
        Text before = new Text("", "");
        for (Drawing.Row row : drawing.rows()) {
            rows += row.promise().equals(before) ? 1 : 2;
            before = row.promise();
        }
        int bottom = TOP + rows * LINE;
        grid(bottom);
        rows();
        return bottom + 10;
    }

    private void grid(int bottom) {
        for (double share : new double[] {0, 0.33, 0.66, 1}) {
            double x = LEVEL.at(share);
            svg.line("M" + x + " " + (TOP - 4) + "V" + bottom, Svg.GRID, 1, "");
            svg.words(x, TOP - 9, Math.round(share * 100) + "%", Anchor.MIDDLE, Svg.QUIET, false);
        }
    }

    private void rows() {
        double y = TOP + LINE / 2.0;
        Text before = new Text("", "");
        for (Drawing.Row row : drawing.rows()) {
            if (!row.promise().equals(before)) {
                svg.words(0, y + 4, row.promise().in(language), Anchor.START, Svg.INK, true);
                y += LINE;
                before = row.promise();
            }
            row(row, y);
            y += LINE;
        }
    }

    private void row(Drawing.Row row, double y) {
        svg.words(10, y + 4, row.reading().in(language), Anchor.START, Svg.QUIET, false);
        double low = LEVEL.at(Math.max(0, row.chance() - MARGIN * row.error()));
        double high = LEVEL.at(Math.min(1, row.chance() + MARGIN * row.error()));
        double x = LEVEL.at(row.chance());
        svg.line("M" + LEVEL.start() + " " + y + "H" + x, Svg.FUTURE, 2, "");
        svg.line("M" + low + " " + y + "H" + high, Svg.FUTURE, 7, "");
        svg.dot(x, y, 4, Svg.FUTURE, Svg.FUTURE);
        String chance = new Spelling(language).cell(new Value.Chance(row.chance()));
        svg.words(Svg.WIDTH, y + 5, chance, Anchor.END, Svg.INK, true);
    }
}
