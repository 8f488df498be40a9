package nl.schaalsprong.diagram.picture;

import java.util.ArrayList;
import java.util.List;

/** Ways between two symbols, from border to border. */
public final class Routes {
    private static final int SAMPLES = 192;
    private static final int HALVINGS = 20;

    private Routes() {}

    /** Straight, or through the points given. */
    public static Route straight(Node from, List<Point> through, Node to) {
        List<Point> all = new ArrayList<>(through);
        Point second = all.isEmpty() ? to.box().middle() : all.getFirst();
        Point last = all.isEmpty() ? from.box().middle() : all.getLast();
        all.addFirst(edge(from, second));
        all.add(edge(to, last));
        return new Route.Line(all);
    }

    /** Where a line from inside a symbol to a point outside crosses its border. */
    public static Point border(Node node, Point inside, Point outside) {
        if (node.holds(outside)) {
            return outside;
        }
        double in = 0;
        double out = 1;
        for (int i = 0; i < 2 * HALVINGS; i++) {
            double half = (in + out) / 2;
            if (node.holds(inside.towards(outside, half))) {
                in = half;
            } else {
                out = half;
            }
        }
        return inside.towards(outside, out);
    }

    /** Where an arrow that comes straight from outside meets a symbol or its name. */
    private static Point edge(Node node, Point outside) {
        Point middle = node.box().middle();
        for (int i = 0; i <= SAMPLES; i++) {
            Point point = outside.towards(middle, i / (double) SAMPLES);
            if (node.covers(point)) {
                return point;
            }
        }
        return middle;
    }

    /**
     * A part of the circle that leaves the middle of one symbol at an angle and passes the middle
     * of the other; straight where that is nearly a line.
     *
     * @param degrees against the clock from the right
     */
    public static Route arc(Node from, double degrees, Node to) {
        Point start = from.box().middle();
        Point end = to.box().middle();
        double angle = StrictMath.toRadians(-degrees);
        double tx = StrictMath.cos(angle);
        double ty = StrictMath.sin(angle);
        double dx = end.x() - start.x();
        double dy = end.y() - start.y();
        double across = -ty * dx + tx * dy;
        double square = dx * dx + dy * dy;
        if (square < 1 || across * across < 1e-4 * square && tx * dx + ty * dy > 0) {
            return straight(from, List.of(), to);
        }
        double side = square / (2 * (across == 0 ? 1e-6 : across));
        Point middle = start.plus(-ty * side, tx * side);
        double first = StrictMath.atan2(start.y() - middle.y(), start.x() - middle.x());
        double last = StrictMath.atan2(end.y() - middle.y(), end.x() - middle.x());
        double full = 2 * StrictMath.PI;
        double sweep = last - first - full * Math.floor((last - first) / full);
        double turned = side > 0 ? sweep : sweep - full;
        return clipped(new Route.Arc(middle, Math.abs(side), first, turned), from, to);
    }

    private static Route clipped(Route.Arc whole, Node from, Node to) {
        double tail = 0;
        while (tail < 1 && from.covers(whole.at(tail))) {
            tail += 1.0 / SAMPLES;
        }
        double head = 1;
        while (head > tail && to.covers(whole.at(head))) {
            head -= 1.0 / SAMPLES;
        }
        if (head <= tail) {
            return straight(from, List.of(), to);
        }
        double start = edge(whole, from, tail - 1.0 / SAMPLES, tail);
        double end = edge(whole, to, head + 1.0 / SAMPLES, head);
        double turned = whole.from() + start * whole.sweep();
        return new Route.Arc(whole.middle(), whole.radius(), turned, (end - start) * whole.sweep());
    }

    private static double edge(Route.Arc arc, Node node, double inside, double outside) {
        double in = inside;
        double out = outside;
        for (int i = 0; i < HALVINGS; i++) {
            double half = (in + out) / 2;
            if (node.covers(arc.at(half))) {
                in = half;
            } else {
                out = half;
            }
        }
        return out;
    }
}
