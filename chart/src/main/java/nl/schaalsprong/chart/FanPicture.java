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
            marks.add(
                    Mark.line(
                            "M%d %sH%d".formatted(at.left(), Axis.text(y), at.right()),
                            Palette.GRID_LINE,
                            1));
            marks.add(Mark.words(at.left() - 6, y + 4, labels.values().get(i), End.END));
        }
        double base = at.bottom() + 4;
        marks.add(
                Mark.line(
                        "M%d %sH%d".formatted(at.left(), Axis.text(base), at.right()),
                        Palette.LINE_2,
                        1));
        for (Fan.Tick year : fan.years()) {
            String x = Axis.text(year.pixel());
            marks.add(
                    Mark.line(
                            "M%s %sV%s".formatted(x, Axis.text(base), Axis.text(base + 4)),
                            Palette.LINE_2,
                            1));
            marks.add(
                    Mark.words(
                            year.pixel(),
                            at.bottom() + 21,
                            Integer.toString((int) year.value()),
                            End.MIDDLE));
        }
        marks.add(
                new Mark.Words(
                        fan.referenceX(),
                        at.bottom() + 21,
                        labels.reference(),
                        13,
                        true,
                        Palette.INK,
                        End.MIDDLE));
    }

    private void future() {
        marks.add(new Mark.Area(fan.light(), Palette.FAN_90));
        marks.add(new Mark.Area(fan.dark(), Palette.FAN_50));
        marks.add(Mark.line(fan.edges(), Palette.FAN_EDGE, 1));
        marks.add(
                new Mark.Line(
                        "M%s 0V%d".formatted(Axis.text(fan.referenceX()), at.bottom() + 4),
                        Palette.INK,
                        1,
                        "1.5 3"));
        String y = Axis.text(fan.aim().y());
        String end = Axis.text(fan.aim().to());
        marks.add(
                Mark.line(
                        "M%s %sH%s".formatted(Axis.text(fan.aim().from()), y, end),
                        Palette.PROMISE,
                        2.5));
        marks.add(
                Mark.line(
                        "M%s %sV%s"
                                .formatted(
                                        end,
                                        Axis.text(fan.aim().y() - 5),
                                        Axis.text(fan.aim().y() + 5)),
                        Palette.PROMISE,
                        2.5));
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
        String x = Axis.text(w.x());
        marks.add(
                Mark.line(
                        "M%s %sV%s".formatted(x, Axis.text(w.y95()), Axis.text(w.y05())),
                        Palette.ACCENT,
                        2));
        marks.add(
                Mark.line(
                        "M%s %sV%s".formatted(x, Axis.text(w.y75()), Axis.text(w.y25())),
                        Palette.ACCENT,
                        6));
        marks.add(new Mark.Circle(w.x(), w.y50(), 3.5, Palette.WHITE, Palette.ACCENT, 2));
        marks.add(
                new Mark.Words(
                        fan.ends().x(),
                        fan.ends().aimY() + 5,
                        labels.aim(),
                        14,
                        true,
                        Palette.PROMISE,
                        End.START));
        marks.add(
                new Mark.Words(
                        fan.ends().x(),
                        fan.ends().expectedY() + 5,
                        labels.expected(),
                        14,
                        true,
                        Palette.ACCENT,
                        End.START));
        boolean beside = fan.aim().from() - at.left() > 90;
        marks.add(
                beside
                        ? Mark.words(
                                fan.aim().from() - 6, fan.aim().y() + 4, labels.counted(), End.END)
                        : Mark.words(
                                Math.max(at.left() + 2, fan.aim().from()),
                                fan.aim().y() - 8,
                                labels.counted(),
                                End.START));
    }
}
