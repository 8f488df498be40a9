package nl.schaalsprong.dossier.paper;

import java.time.LocalDate;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.chart.Axis;
import nl.schaalsprong.chart.Fan;
import nl.schaalsprong.chart.FanDrawing;
import nl.schaalsprong.chart.FanLayout;
import nl.schaalsprong.dossier.content.Drawing;
import nl.schaalsprong.dossier.content.Spelling;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;
import nl.schaalsprong.dossier.paper.Svg.Anchor;

/** What was and what may come, as on the pages; bands differ in grey too. */
record FanSvg(Svg svg, Drawing.Fan drawing, Language language) {
    private static final FanLayout LAYOUT = new FanLayout(Svg.WIDTH, 264, 64, 470, 22, 226, true);
    private static final int YEARS_BACK = 9;

    int draw() {
        LocalDate reference = drawing.data().reference();
        LocalDate until = drawing.data().until();
        Fan fan =
                FanDrawing.draw(
                        drawing.data(),
                        LAYOUT,
                        reference.getYear() - YEARS_BACK,
                        Math.max(Axis.year(until), reference.getYear() + 2) + 0.05);
        axes(fan);
        svg.area(fan.light(), "#DDEBF1");
        svg.area(fan.dark(), "#A6CBDA");
        svg.line(fan.edges(), "#4E869E", 1, "");
        svg.line("M" + fan.referenceX() + " 8V" + (LAYOUT.bottom() + 4), Svg.INK, 1, "1.5 3");
        svg.line(
                "M" + fan.aim().from() + " " + fan.aim().y() + "H" + fan.aim().to(),
                Svg.AIM,
                2.5,
                "");
        svg.line(fan.median(), Svg.FUTURE, 2, "");
        svg.line(fan.solid(), Svg.INK, 2.5, "");
        svg.line(fan.dashed(), Svg.INK, 2, "5 3");
        fan.dots()
                .forEach(d -> svg.dot(d.x(), d.y(), 2.5, d.firm() ? Svg.INK : "#FFFFFF", Svg.INK));
        end(fan);
        return LAYOUT.height();
    }

    private void axes(Fan fan) {
        Spelling spelling = new Spelling(language);
        for (Fan.Tick tick : fan.values()) {
            svg.line(
                    "M" + LAYOUT.left() + " " + tick.pixel() + "H" + LAYOUT.right(),
                    Svg.GRID,
                    1,
                    "");
            String amount = spelling.cell(new Value.Amount(tick.value(), drawing.unit()));
            svg.words(LAYOUT.left() - 6, tick.pixel() + 4, amount, Anchor.END, Svg.QUIET, false);
        }
        days(fan, spelling);
    }

    private void days(Fan fan, Spelling spelling) {
        int base = LAYOUT.bottom() + 4;
        svg.line("M" + LAYOUT.left() + " " + base + "H" + LAYOUT.right(), Svg.QUIET, 1, "");
        for (Fan.Tick tick : fan.years()) {
            svg.line("M" + tick.pixel() + " " + base + "v4", Svg.QUIET, 1, "");
            String year = Integer.toString((int) tick.value());
            svg.words(tick.pixel(), base + 18, year, Anchor.MIDDLE, Svg.QUIET, false);
        }
        String day = spelling.date(drawing.data().reference());
        svg.words(fan.referenceX(), base + 18, day, Anchor.MIDDLE, Svg.INK, false);
    }

    private void end(Fan fan) {
        Spelling spelling = new Spelling(language);
        Fan.Whisker whisker = fan.whisker();
        String x = "M" + whisker.x() + " ";
        svg.line(x + whisker.y95() + "V" + whisker.y05(), Svg.FUTURE, 2, "");
        svg.line(x + whisker.y75() + "V" + whisker.y25(), Svg.FUTURE, 6, "");
        svg.dot(whisker.x(), whisker.y50(), 3.5, "#FFFFFF", Svg.FUTURE);
        String aim = spelling.cell(new Value.Stated(drawing.data().amount(), drawing.unit()));
        svg.words(
                fan.ends().x(),
                fan.ends().aimY() + 5,
                aim + " " + drawing.aim().in(language),
                Anchor.START,
                Svg.AIM,
                true);
        String expected =
                spelling.cell(new Value.Amount(drawing.data().last().p50(), drawing.unit()));
        svg.words(
                fan.ends().x(),
                fan.ends().expectedY() + 5,
                expected + " " + Vocabulary.text("paper.expected").in(language),
                Anchor.START,
                Svg.FUTURE,
                true);
    }
}
