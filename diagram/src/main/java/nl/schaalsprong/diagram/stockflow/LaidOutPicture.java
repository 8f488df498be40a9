package nl.schaalsprong.diagram.stockflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.diagram.layered.Graph;
import nl.schaalsprong.diagram.layered.Graph.Edge;
import nl.schaalsprong.diagram.layered.Graph.Side;
import nl.schaalsprong.diagram.layered.Graph.Spot;
import nl.schaalsprong.diagram.layered.Layered;
import nl.schaalsprong.diagram.picture.Arrow;
import nl.schaalsprong.diagram.picture.Limits;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.picture.Pipe;
import nl.schaalsprong.diagram.picture.Point;
import nl.schaalsprong.diagram.picture.Route;
import nl.schaalsprong.diagram.picture.Routes;
import nl.schaalsprong.diagram.picture.Sign;
import nl.schaalsprong.diagram.structure.Part;
import nl.schaalsprong.diagram.structure.Structure;
import nl.schaalsprong.diagram.structure.Structure.Link;
import nl.schaalsprong.diagram.structure.Structure.Stream;

/**
 * A picture of stocks and flows where no view says where things stand. What flows goes from left to
 * right as far as it can; names stand inside boxes and below what is round.
 */
public final class LaidOutPicture {
    private static final int FLOWING = 10;
    private static final int READING = 1;

    private final Map<String, LaidOutSpots> spots = new LinkedHashMap<>();
    private final List<Spot> clouds = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Stream> streams = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private int cut;

    private LaidOutPicture() {}

    /**
     * Lays out the variables named, and as ghosts what they read besides, as long as there is room
     * within {@link Limits#LAID_OUT}.
     */
    public static Picture of(Structure structure, Set<String> shown, List<String> leftOut) {
        LaidOutPicture picture = new LaidOutPicture();
        picture.add(structure, shown);
        picture.join(structure, shown);
        return picture.picture(leftOut);
    }

    private void add(Structure structure, Set<String> shown) {
        for (Part part : structure.parts().values()) {
            if (shown.contains(part.name())) {
                spots.put(part.name(), new LaidOutSpots(part, false));
            }
        }
        for (Link link : structure.links()) {
            Part from = structure.parts().get(link.from());
            boolean room = spots.size() < Limits.LAID_OUT;
            if (room && from != null && shown.contains(link.to())) {
                spots.computeIfAbsent(from.name(), _ -> new LaidOutSpots(from, true));
            }
        }
    }

    private void join(Structure structure, Set<String> shown) {
        for (Stream stream : structure.streams()) {
            if (shown.contains(stream.flow())) {
                streams.add(stream);
                flow(stream, streams.size());
            }
        }
        for (Link link : structure.links()) {
            boolean both = spots.containsKey(link.from()) && shown.contains(link.to());
            if (both && links.size() == Limits.LAID_OUT_ARROWS) {
                cut++;
            } else if (both) {
                read(link);
            }
        }
    }

    private void read(Link link) {
        LaidOutSpots from = at(link.from());
        LaidOutSpots to = at(link.to());
        String out = from.dock("read", from.isValve() ? Side.NORTH : Side.EAST);
        String in = to.dock("from " + link.from(), to.isValve() ? Side.NORTH : Side.WEST);
        links.add(link);
        edges.add(new Edge(out, in, READING));
    }

    private void flow(Stream stream, int number) {
        LaidOutSpots valve = at(stream.flow());
        String from =
                stream.from()
                        .filter(spots::containsKey)
                        .map(s -> at(s).dock("out " + stream.flow(), Side.EAST))
                        .orElseGet(() -> cloud(number + " from"));
        String to =
                stream.to()
                        .filter(spots::containsKey)
                        .map(s -> at(s).dock("in " + stream.flow(), Side.WEST))
                        .orElseGet(() -> cloud(number + " to"));
        edges.add(new Edge(from, valve.dock("pipe in", Side.WEST), FLOWING));
        edges.add(new Edge(valve.dock("pipe out", Side.EAST), to, FLOWING));
    }

    private String cloud(String id) {
        Graph.Dock west = new Graph.Dock(id + " w", Side.WEST, Pipe.CLOUD_HEIGHT / 2);
        Graph.Dock east = new Graph.Dock(id + " e", Side.EAST, Pipe.CLOUD_HEIGHT / 2);
        boolean source = id.endsWith("from");
        clouds.add(
                new Spot(id, Pipe.CLOUD_WIDTH, Pipe.CLOUD_HEIGHT, List.of(source ? east : west)));
        return source ? east.id() : west.id();
    }

    private LaidOutSpots at(String name) {
        return Objects.requireNonNull(spots.get(name), name);
    }

    private Picture picture(List<String> leftOut) {
        List<Spot> all = new ArrayList<>();
        spots.values().forEach(s -> all.add(s.spot()));
        all.addAll(clouds);
        Graph.Layout layout = Layered.of(new Graph(all, edges), Layered.Lines.SQUARE);
        Map<String, Node> nodes = new LinkedHashMap<>();
        spots.forEach(
                (name, spot) ->
                        nodes.put(
                                name,
                                spot.node(Objects.requireNonNull(layout.corners().get(name)))));
        List<Pipe> pipes = new ArrayList<>();
        for (int i = 0; i < streams.size(); i++) {
            pipes.add(pipe(streams.get(i), layout.routes(), 2 * i, nodes));
        }
        List<Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            arrows.add(arrow(links.get(i), layout.routes().get(2 * streams.size() + i), nodes));
        }
        return new Picture(
                List.of(), pipes, arrows, List.copyOf(nodes.values()), List.of(), leftOut, cut, 0);
    }

    private static Pipe pipe(
            Stream stream, List<List<Point>> routes, int first, Map<String, Node> nodes) {
        List<Point> points = new ArrayList<>(routes.get(first));
        points.addAll(routes.get(first + 1));
        Optional<String> from = stream.from().filter(nodes::containsKey);
        Optional<String> to = stream.to().filter(nodes::containsKey);
        double half = Pipe.CLOUD_WIDTH / 2;
        if (from.isEmpty()) {
            points.set(0, points.getFirst().plus(-half, 0));
        }
        if (to.isEmpty()) {
            points.set(points.size() - 1, points.getLast().plus(half, 0));
        }
        return new Pipe(stream.flow(), from, to, points);
    }

    /** On to the symbol itself: what is round is smaller than its spot. */
    private static Arrow arrow(Link link, List<Point> route, Map<String, Node> nodes) {
        List<Point> points = new ArrayList<>(route);
        Node from = Objects.requireNonNull(nodes.get(link.from()));
        Node to = Objects.requireNonNull(nodes.get(link.to()));
        points.addFirst(Routes.border(from, from.box().middle(), points.getFirst()));
        points.add(Routes.border(to, to.box().middle(), points.getLast()));
        return new Arrow(from.id(), to.id(), new Route.Line(tidy(points)), Sign.NONE);
    }

    /** Without points that stand where the one before does. */
    private static List<Point> tidy(List<Point> points) {
        List<Point> tidy = new ArrayList<>();
        for (Point point : points) {
            if (tidy.isEmpty() || tidy.getLast().distance(point) > 0.01) {
                tidy.add(point);
            }
        }
        if (tidy.size() < 2) {
            tidy.add(points.getLast().plus(0.1, 0));
        }
        return tidy;
    }
}
