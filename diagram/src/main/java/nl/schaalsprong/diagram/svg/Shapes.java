package nl.schaalsprong.diagram.svg;

import static nl.schaalsprong.diagram.svg.Markup.number;

import nl.schaalsprong.diagram.picture.Box;
import nl.schaalsprong.diagram.picture.Form;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Node.Mark;
import nl.schaalsprong.diagram.picture.Point;

/** The symbols. */
final class Shapes {
    private static final double BEHIND = 4;

    private final Markup out;

    Shapes(Markup out) {
        this.out = out;
    }

    void draw(Node node) {
        if (node.has(Mark.ARRAY) && node.form() != Form.WORD) {
            outline(node, BEHIND);
        }
        outline(node, 0);
        inside(node);
        if (node.has(Mark.TABLE)) {
            curve(node.box(), node.form().isStock());
        }
    }

    private void outline(Node node, double off) {
        Box box = node.box();
        String dash = node.has(Mark.GHOST) ? " stroke-dasharray=\"4 3\"" : "";
        boolean centre = node.has(Mark.CENTRE);
        switch (node.form()) {
            case STOCK, CONVEYOR, QUEUE, OVEN ->
                    rectangle(box, off, 0, Ink.TINT, Ink.ACCENT, 1.8, dash);
            case MODULE -> rectangle(box, off, 12, "#F5F6F4", Ink.INK_2, 2.2, dash);
            case FLOW -> circle(box, off, Ink.ACCENT, dash);
            case CONVERTER -> circle(box, off, Ink.INK_2, dash);
            case WORD -> {
                if (centre) {
                    rectangle(box.grown(3), 0, 5, "#FFF6D9", Ink.LINE, 1, "");
                }
            }
        }
    }

    private void rectangle(
            Box box,
            double off,
            double round,
            String fill,
            String stroke,
            double wide,
            String more) {
        out.add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\""
                        + " stroke=\"%s\" stroke-width=\"%s\"%s/>",
                number(box.left() + off),
                number(box.top() - off),
                number(box.width()),
                number(box.height()),
                number(round),
                fill,
                stroke,
                number(wide),
                more);
    }

    private void circle(Box box, double off, String stroke, String more) {
        Point middle = box.middle();
        out.add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#FFFFFF\" stroke=\"%s\""
                        + " stroke-width=\"1.6\"%s/>",
                number(middle.x() + off * 0.8),
                number(middle.y() - off * 0.8),
                number(box.width() / 2),
                stroke,
                more);
    }

    /** What tells the sorts of stocks apart, and the valve. */
    private void inside(Node node) {
        Box box = node.box();
        switch (node.form()) {
            case STOCK, CONVERTER, MODULE, WORD -> {}
            case FLOW -> valve(box);
            case CONVEYOR -> slats(box);
            case QUEUE -> line(box);
            case OVEN -> walls(box);
        }
    }

    private void valve(Box box) {
        Point m = box.middle();
        double r = box.width() / 2 * 0.62;
        line(
                "M%s %sL%s %sL%s %sL%s %sZ"
                        .formatted(
                                number(m.x() - r),
                                number(m.y() - r),
                                number(m.x() + r),
                                number(m.y() - r),
                                number(m.x() - r),
                                number(m.y() + r),
                                number(m.x() + r),
                                number(m.y() + r)),
                Ink.ACCENT,
                1.4);
    }

    /** A belt: slats across the whole width at the lower side. */
    private void slats(Box box) {
        StringBuilder path = new StringBuilder();
        double top = box.bottom() - 9;
        path.append("M%s %sH%s".formatted(number(box.left()), number(top), number(box.right())));
        for (double x = box.left() + 6; x < box.right() - 2; x += 6) {
            path.append("M%s %sV%s".formatted(number(x), number(top), number(box.bottom())));
        }
        line(path.toString(), Ink.ACCENT, 1.1);
    }

    /** A waiting line: batches behind each other at the lower side. */
    private void line(Box box) {
        StringBuilder path = new StringBuilder();
        for (double x = box.left() + 4; x + 6 <= box.right() - 3; x += 9) {
            path.append("M%s %sh6v6h-6z".formatted(number(x), number(box.bottom() - 9)));
        }
        line(path.toString(), Ink.ACCENT, 1.1);
    }

    /** An oven: thick walls left and right, and a door at the lower side. */
    private void walls(Box box) {
        line(
                "M%s %sV%sM%s %sV%s"
                        .formatted(
                                number(box.left() + 2.5),
                                number(box.top()),
                                number(box.bottom()),
                                number(box.right() - 2.5),
                                number(box.top()),
                                number(box.bottom())),
                Ink.ACCENT,
                4);
    }

    /** The mark of a graphical function: in a circle, or in the corner of a box. */
    private void curve(Box box, boolean corner) {
        double x = corner ? box.right() - 11 : box.middle().x();
        double y = corner ? box.bottom() - 8 : box.middle().y();
        line("M%s %sq3 -9 6 -4.5t6 -4.5".formatted(number(x - 6), number(y + 5)), Ink.LESS, 1.6);
    }

    void line(String path, String colour, double width) {
        out.add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>",
                path, colour, number(width));
    }

    /** Where something comes from or goes to that the model does not tell of. */
    void cloud(Box box) {
        String left = number(box.left() + 6);
        String low = number(box.bottom() - 3);
        out.add(
                "<path d=\"M%s %sa6 6 0 0 1 -1 -11a8 8 0 0 1 14 -4a6 6 0 0 1 8 6a5 5 0 0 1 -1"
                        + " 9z\" fill=\"#FFFFFF\" stroke=\"%s\" stroke-width=\"1.4\"/>",
                left, low, Ink.LINE);
    }
}
