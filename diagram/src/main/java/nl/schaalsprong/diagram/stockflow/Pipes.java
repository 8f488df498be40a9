package nl.schaalsprong.diagram.stockflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Pipe;
import nl.schaalsprong.diagram.picture.Point;
import nl.schaalsprong.diagram.picture.Routes;
import nl.schaalsprong.diagram.structure.Structure;
import nl.schaalsprong.diagram.structure.Structure.Stream;

/**
 * The pipes of flows: through the points of the view and the valve, and up to the borders of the
 * stocks that the equations name. A stock that is not in the view is a cloud.
 */
final class Pipes {
    private static final double OPEN = 70;
    private static final double BESIDE = 8;

    private final Structure structure;
    private final Map<String, Node> nodes;

    Pipes(Structure structure, Map<String, Node> nodes) {
        this.structure = structure;
        this.nodes = nodes;
    }

    /**
     * The pipes of a flow.
     *
     * @param points as the view has them, from where it comes to where it goes
     */
    List<Pipe> of(String flow, List<Point> points) {
        Node valve = nodes.get(flow);
        return valve == null
                ? List.of()
                : structure.streams().stream()
                        .filter(s -> s.flow().equals(flow))
                        .map(s -> pipe(valve, s, points))
                        .toList();
    }

    private Pipe pipe(Node valve, Stream stream, List<Point> written) {
        Optional<Node> from = stream.from().map(nodes::get);
        Optional<Node> to = stream.to().map(nodes::get);
        Point at = valve.box().middle();
        List<Point> points = new ArrayList<>(written.size() < 2 ? List.of(at) : written);
        if (written.size() < 2) {
            points.addFirst(from.map(n -> n.box().middle()).orElse(at.plus(-OPEN, 0)));
            points.add(to.map(n -> n.box().middle()).orElse(at.plus(OPEN, 0)));
        }
        through(points, at);
        from.ifPresent(n -> points.set(0, start(n, points)));
        to.ifPresent(n -> points.set(points.size() - 1, start(n, points.reversed())));
        return new Pipe(valve.id(), from.map(Node::id), to.map(Node::id), points);
    }

    /** A pipe passes its valve; where the view has it beside, it is bent. */
    private static void through(List<Point> points, Point valve) {
        int nearest = 1;
        double least = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            double off = off(points.get(i - 1), points.get(i), valve);
            if (off < least) {
                least = off;
                nearest = i;
            }
        }
        if (least > BESIDE) {
            points.add(nearest, valve);
        }
    }

    /** How far a point is from a line between two others. */
    private static double off(Point a, Point b, Point point) {
        double length = a.distance(b);
        double along =
                length == 0
                        ? 0
                        : ((point.x() - a.x()) * (b.x() - a.x())
                                        + (point.y() - a.y()) * (b.y() - a.y()))
                                / (length * length);
        return a.towards(b, Math.clamp(along, 0, 1)).distance(point);
    }

    /**
     * Where a pipe touches its stock: straight on from the next point where it can, towards the
     * middle otherwise.
     */
    private static Point start(Node stock, List<Point> points) {
        Point next = points.get(1);
        Point middle = stock.box().middle();
        boolean level = next.y() > stock.box().top() && next.y() < stock.box().bottom();
        boolean upright = next.x() > stock.box().left() && next.x() < stock.box().right();
        Point inside =
                level
                        ? new Point(middle.x(), next.y())
                        : upright ? new Point(next.x(), middle.y()) : middle;
        return Routes.border(stock, inside, next);
    }
}
