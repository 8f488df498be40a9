package nl.schaalsprong.diagram.svg;

import static nl.schaalsprong.diagram.svg.Markup.at;
import static nl.schaalsprong.diagram.svg.Markup.number;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.diagram.picture.Arrow;
import nl.schaalsprong.diagram.picture.Box;
import nl.schaalsprong.diagram.picture.LoopMark;
import nl.schaalsprong.diagram.picture.Pipe;
import nl.schaalsprong.diagram.picture.Point;
import nl.schaalsprong.diagram.picture.Route;
import nl.schaalsprong.diagram.picture.Sign;

/** Arrows with their heads and signs. */
final class Arrows {
    private static final double CORNER = 8;
    private static final double CLOUD = 13;

    private static final double SIGN = 14;
    private static final int TRIES = 12;

    private final Markup out;
    private final List<Box> taken = new ArrayList<>();

    Arrows(Markup out) {
        this.out = out;
    }

    void line(Arrow arrow) {
        out.add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.2\"/>",
                path(arrow.route()), arrow.sign() == Sign.NONE ? Ink.LINE : Ink.INK_2);
        head(arrow.route().reach(), Ink.INK_2, 8, 3.2);
    }

    private static String path(Route route) {
        return switch (route) {
            case Route.Line(var points) -> rounded(points);
            case Route.Arc arc ->
                    "M%sA%s %s 0 %s %s %s"
                            .formatted(
                                    at(arc.at(0)),
                                    number(arc.radius()),
                                    number(arc.radius()),
                                    Math.abs(arc.sweep()) > StrictMath.PI ? 1 : 0,
                                    arc.sweep() > 0 ? 1 : 0,
                                    at(arc.at(1)));
            case Route.Curve(var points) -> curve(points);
        };
    }

    private static String curve(List<Point> points) {
        StringBuilder path = new StringBuilder("M").append(at(points.getFirst()));
        for (int i = 1; i < points.size(); i++) {
            path.append(i % 3 == 1 ? "C" : " ").append(at(points.get(i)));
        }
        return path.toString();
    }

    /** Straight, with corners that are not sharp. */
    private static String rounded(List<Point> points) {
        StringBuilder path = new StringBuilder("M").append(at(points.getFirst()));
        for (int i = 1; i + 1 < points.size(); i++) {
            Point corner = points.get(i);
            path.append("L").append(at(beside(corner, points.get(i - 1))));
            path.append("Q").append(at(corner)).append(" ");
            path.append(at(beside(corner, points.get(i + 1))));
        }
        return path.append("L").append(at(points.getLast())).toString();
    }

    private static Point beside(Point corner, Point next) {
        double way = corner.distance(next);
        return way == 0 ? corner : corner.towards(next, Math.min(CORNER, way / 2) / way);
    }

    /** A filled head at the end of a way. */
    void head(List<Point> way, String colour, double length, double half) {
        Point tip = way.getLast();
        Point back = back(way, length);
        double far = Math.max(tip.distance(back), 1e-6);
        double x = (tip.x() - back.x()) / far;
        double y = (tip.y() - back.y()) / far;
        Point base = tip.plus(-length * x, -length * y);
        out.add(
                "<path d=\"M%sL%sL%sZ\" fill=\"%s\"/>",
                at(tip),
                at(base.plus(-half * y, half * x)),
                at(base.plus(half * y, -half * x)),
                colour);
    }

    /** A place on a way, so far before its end, or its beginning where it is shorter. */
    private static Point back(List<Point> way, double length) {
        double left = length;
        for (int i = way.size() - 1; i > 0; i--) {
            double piece = way.get(i).distance(way.get(i - 1));
            if (piece >= left) {
                return way.get(i).towards(way.get(i - 1), left / piece);
            }
            left -= piece;
        }
        return way.getFirst();
    }

    /** The same way without its last part. */
    static List<Point> without(List<Point> way, double length) {
        List<Point> shorter = new ArrayList<>(way);
        int last = way.size() - 1;
        double piece = way.get(last).distance(way.get(last - 1));
        double cut = Math.min(length, piece / 2);
        shorter.set(
                last,
                piece == 0 ? way.get(last) : way.get(last).towards(way.get(last - 1), cut / piece));
        return shorter;
    }

    /** The way of a pipe up to its clouds. */
    static List<Point> between(Pipe pipe) {
        List<Point> way = pipe.points();
        if (pipe.to().isEmpty()) {
            way = without(way, CLOUD);
        }
        if (pipe.from().isEmpty()) {
            way = without(way.reversed(), CLOUD).reversed();
        }
        return way;
    }

    /** Beside the head, or further back where another sign stands there. */
    void sign(Arrow arrow) {
        if (arrow.sign() == Sign.NONE) {
            return;
        }
        List<Point> way = arrow.route().reach();
        Point place = beside(way, SIGN, 1);
        for (int tried = 0; tried < TRIES && isTaken(place); tried++) {
            place = beside(way, SIGN + tried / 2 * SIGN / 2, tried % 2 == 0 ? 1 : -1);
        }
        taken.add(Box.around(place, 10, 12));
        String colour = arrow.sign() == Sign.MINUS ? Ink.LESS : Ink.ACCENT;
        out.add(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-weight=\"700\""
                        + " font-size=\"15\" fill=\"%s\" stroke=\"#FFFFFF\" stroke-width=\"3\""
                        + " paint-order=\"stroke\">%s</text>",
                number(place.x()), number(place.y() + 5), colour, arrow.sign().mark());
    }

    private boolean isTaken(Point place) {
        Box box = Box.around(place, 10, 12);
        return taken.stream().anyMatch(box::overlaps);
    }

    /** Keeps signs from a place. */
    void keepFrom(Box box) {
        taken.add(box);
    }

    /** A place so far from the end of a way: to its left, or to its right where the side is -1. */
    private static Point beside(List<Point> way, double off, int side) {
        Point back = back(way, off);
        Point further = back(way, off + 4);
        double far = Math.max(back.distance(further), 1e-6) / (9 * side);
        return back.plus((back.y() - further.y()) / far, -(back.x() - further.x()) / far);
    }

    /** The mark of a loop with an arrow that turns around it. */
    void turn(LoopMark loop) {
        int round = loop.clockwise() ? 1 : 0;
        String colour = loop.mark().startsWith("B") ? Ink.LESS : Ink.ACCENT;
        double side = loop.clockwise() ? 1 : -1;
        Point m = loop.at();
        Point from = m.plus(-side * 9, -13);
        Point to = m.plus(-side * 13, 9);
        out.add(
                "<path d=\"M%sA16 16 0 1 %s %s\" fill=\"none\" stroke=\"%s\""
                        + " stroke-width=\"1.6\"/>",
                at(from), round, at(to), colour);
        head(List.of(to.plus(side * 6, 6), to), colour, 7, 3.6);
        out.add(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-weight=\"700\" fill=\"%s\">%s"
                        + "</text>",
                number(m.x()), number(m.y() + 5), colour, loop.mark());
    }
}
