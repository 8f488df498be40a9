package nl.schaalsprong.chart;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.chart.Mark.End;

/** Stacked shares with their words as a {@link Picture}. */
public final class StackPicture {
    private static final double LARGE = 1.7;

    /** A limit as the picture names it: its pattern, its word and its mean share. */
    public record Label(String pattern, String title, String figure) {}

    private StackPicture() {}

    /**
     * Draws it.
     *
     * @param labels aligned with the order in which the bands were given
     * @param takeover what stands at the turning point; empty when there is none
     */
    public static Picture of(Stack stack, List<Label> labels, String takeover) {
        StackLayout at = stack.layout();
        List<Mark> marks = new ArrayList<>();
        marks.add(
                Mark.line(
                        Mark.box(
                                at.left(),
                                at.top(),
                                at.right() - at.left(),
                                at.bottom() - at.top()),
                        Palette.LINE_2,
                        1));
        for (Stack.Band band : stack.bands()) {
            marks.add(new Mark.Patterned(band.path(), labels.get(band.index()).pattern(), LARGE));
            marks.add(Mark.line(band.path(), Palette.WHITE, 1));
        }
        axes(stack, marks);
        stack.takeover().ifPresent(x -> turn(stack, x, takeover, marks));
        stack.bands().forEach(b -> words(stack, b, labels.get(b.index()), marks));
        return new Picture(at.width(), at.height(), marks);
    }

    private static void axes(Stack stack, List<Mark> marks) {
        StackLayout at = stack.layout();
        for (int i = 0; i <= 4; i++) {
            double y = at.bottom() - (at.bottom() - at.top()) * i / 4.0 + 4;
            marks.add(Mark.words(at.left() - 6, y, i * 25 + "%", End.END));
        }
        marks.add(
                Mark.line(
                        "M%d %dH%d".formatted(at.left(), at.bottom(), at.right()),
                        Palette.LINE_2,
                        1));
        for (Fan.Tick year : stack.years()) {
            marks.add(
                    Mark.words(
                            year.pixel(),
                            at.bottom() + 19,
                            Integer.toString((int) year.value()),
                            End.MIDDLE));
        }
    }

    private static void turn(Stack stack, double x, String words, List<Mark> marks) {
        StackLayout at = stack.layout();
        marks.add(
                Mark.line(
                        "M%s %dV%d".formatted(Axis.text(x), at.top() - 6, at.bottom()),
                        Palette.INK,
                        1.5));
        boolean right = x > (at.left() + at.right()) / 2.0;
        marks.add(
                new Mark.Words(
                        right ? x + 4 : x - 4,
                        at.top() - 10,
                        words,
                        13,
                        true,
                        Palette.INK,
                        right ? End.END : End.START));
    }

    private static void words(Stack stack, Stack.Band band, Label label, List<Mark> marks) {
        StackLayout at = stack.layout();
        if (at.legend()) {
            double y = band.legendY();
            String lead =
                    "M%d %sL%d %s"
                            .formatted(
                                    at.right() + 2,
                                    Axis.text(band.edgeY()),
                                    at.right() + 14,
                                    Axis.text(y - 5));
            String box = Mark.box(at.right() + 18.5, y - 12.5, 14, 14);
            String words = label.title() + " " + label.figure();
            marks.add(Mark.line(lead, Palette.LINE_2, 1));
            marks.add(new Mark.Patterned(box, label.pattern(), 1));
            marks.add(Mark.line(box, Palette.mark(label.pattern()), 1));
            marks.add(
                    new Mark.Words(
                            at.right() + 40,
                            y,
                            words,
                            14,
                            band.index() < 2,
                            Palette.INK,
                            End.START));
        }
    }
}
