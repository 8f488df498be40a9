package nl.schaalsprong.chart;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.chart.Mark.End;

/** A fan with its words as a {@link Picture}. */
public final class FanPicture {
    /**
     * The words of a fan.
     *
     * @param values labels of the levels, aligned with {@link Fan#values()}
     * @param reference the day the forecast starts from
     * @param counted from when the promise counts
     * @param aim amount and what it is
     * @param expected expectation
     */
    public record Labels(
            List<String> values, String reference, String counted, String aim, String expected) {}

    private final Fan fan;
    private final FanLayout at;
    private final Labels labels;
    private final List<Mark> marks = new ArrayList<>();

    private FanPicture(Fan fan, Labels labels) {
        this.fan = fan;
        this.at = fan.layout();
        this.labels = labels;
    }

    /** Draws it. */
    public static Picture of(Fan fan, Labels labels) {
        FanPicture picture = new FanPicture(fan, labels);
        picture.axes();
        picture.future();
        picture.past();
        picture.ends();
        return new Picture(fan.layout().width(), fan.layout().height(), picture.marks);
    }

    private void axes() {
        for (int i = 0; i < fan.values().size(); i++) {
            double y = fan.values().get(i).pixel();
            marks.add(Mark.level(at.left(), at.right(), y, Palette.GRID_LINE, 1));
            marks.add(Mark.words(at.left() - 6, y + 4, labels.values().get(i), End.END));
        }
        double base = at.bottom() + 4;
        marks.add(Mark.level(at.left(), at.right(), base, Palette.LINE_2, 1));
        for (Fan.Tick year : fan.years()) {
            String number = Integer.toString((int) year.value());
            marks.add(Mark.upright(year.pixel(), base, base + 4, Palette.LINE_2, 1));
            marks.add(Mark.words(year.pixel(), at.bottom() + 21, number, End.MIDDLE));
        }
        double below = at.bottom() + 21;
        marks.add(
                Mark.strong(fan.referenceX(), below, labels.reference(), Palette.INK, End.MIDDLE));
    }

    private void future() {
        marks.add(new Mark.Area(fan.light(), Palette.FAN_90));
        marks.add(new Mark.Area(fan.dark(), Palette.FAN_50));
        marks.add(Mark.line(fan.edges(), Palette.FAN_EDGE, 1));
        String now = "M%s 0V%d".formatted(Axis.text(fan.referenceX()), at.bottom() + 4);
        marks.add(new Mark.Line(now, Palette.INK, 1, "1.5 3"));
        double y = fan.aim().y();
        marks.add(Mark.level(fan.aim().from(), fan.aim().to(), y, Palette.PROMISE, 2.5));
        marks.add(Mark.upright(fan.aim().to(), y - 5, y + 5, Palette.PROMISE, 2.5));
        if (!fan.baseline().isEmpty()) {
            marks.add(new Mark.Line(fan.baseline(), Palette.INK, 2, "1.5 3.5"));
        }
        marks.add(Mark.line(fan.median(), Palette.ACCENT, 2));
    }

    private void past() {
        if (!fan.solid().isEmpty()) {
            marks.add(Mark.line(fan.solid(), Palette.INK, 2.5));
        }
        if (!fan.dashed().isEmpty()) {
            marks.add(new Mark.Line(fan.dashed(), Palette.INK, 2, "5 3"));
        }
        for (Fan.Dot dot : fan.dots()) {
            marks.add(
                    dot.firm()
                            ? new Mark.Circle(dot.x(), dot.y(), 2.5, Palette.INK, Palette.WHITE, 1)
                            : new Mark.Circle(
                                    dot.x(), dot.y(), 3, Palette.WHITE, Palette.INK, 1.5));
        }
    }

    private void ends() {
        Fan.Whisker w = fan.whisker();
        marks.add(Mark.upright(w.x(), w.y95(), w.y05(), Palette.ACCENT, 2));
        marks.add(Mark.upright(w.x(), w.y75(), w.y25(), Palette.ACCENT, 6));
        marks.add(new Mark.Circle(w.x(), w.y50(), 3.5, Palette.WHITE, Palette.ACCENT, 2));
        Fan.Ends ends = fan.ends();
        double aim = ends.aimY() + 5;
        double expected = ends.expectedY() + 5;
        marks.add(Mark.strong(ends.x(), aim, labels.aim(), Palette.PROMISE, End.START));
        marks.add(Mark.strong(ends.x(), expected, labels.expected(), Palette.ACCENT, End.START));
        marks.add(counted());
    }

    /** From when it counts: left of the level line, or above it where there is no room. */
    private Mark counted() {
        double from = fan.aim().from();
        double y = fan.aim().y();
        return from - at.left() > 90
                ? Mark.words(from - 6, y + 4, labels.counted(), End.END)
                : Mark.words(Math.max(at.left() + 2, from), y - 8, labels.counted(), End.START);
    }
}
