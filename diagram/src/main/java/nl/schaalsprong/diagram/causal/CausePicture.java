package nl.schaalsprong.diagram.causal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.schaalsprong.diagram.layered.Graph;
import nl.schaalsprong.diagram.layered.Layered;
import nl.schaalsprong.diagram.picture.Arrow;
import nl.schaalsprong.diagram.picture.Box;
import nl.schaalsprong.diagram.picture.Form;
import nl.schaalsprong.diagram.picture.Label;
import nl.schaalsprong.diagram.picture.Lettering;
import nl.schaalsprong.diagram.picture.LoopMark;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.picture.Point;
import nl.schaalsprong.diagram.picture.Route;
import nl.schaalsprong.diagram.structure.Part;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Variable;

/** Draws causes: one loop in a ring, all else in layers from cause to effect. */
public final class CausePicture {
    private static final double NAME = 130;

    private CausePicture() {}

    /** Draws a map; a single loop and nothing else is a ring. */
    public static Picture of(CauseMap map, Plan plan) {
        boolean ring =
                map.loops().size() == 1 && map.words().equals(map.loops().getFirst().words());
        return ring && map.words().size() > 1 ? Ring.of(map, plan) : layered(map, plan);
    }

    private static Picture layered(CauseMap map, Plan plan) {
        List<Graph.Spot> spots = new ArrayList<>();
        for (String word : map.words()) {
            Box box = word(map, plan, word, new Point(0, 0)).box();
            spots.add(new Graph.Spot(word, box.width(), box.height(), List.of()));
        }
        List<Graph.Edge> edges =
                map.links().stream().map(l -> new Graph.Edge(l.from(), l.to(), 1)).toList();
        Graph.Layout layout = Layered.of(new Graph(spots, edges), Layered.Lines.CURVED);
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Graph.Spot spot : spots) {
            Point corner = Objects.requireNonNull(layout.corners().get(spot.id()));
            Point middle = corner.plus(spot.width() / 2, spot.height() / 2);
            nodes.put(spot.id(), word(map, plan, spot.id(), middle));
        }
        List<Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < map.links().size(); i++) {
            CauseMap.Link link = map.links().get(i);
            arrows.add(
                    new Arrow(link.from(), link.to(), route(layout.routes().get(i)), link.sign()));
        }
        List<LoopMark> marks = Marks.of(map.loops(), nodes, arrows);
        return new Picture(
                List.of(),
                List.of(),
                arrows,
                List.copyOf(nodes.values()),
                marks,
                map.leftOut(),
                0,
                map.loopsLeftOut());
    }

    private static Route route(List<Point> points) {
        return points.size() >= 4 && points.size() % 3 == 1
                ? new Route.Curve(points)
                : new Route.Line(points);
    }

    /** A word around a point. */
    static Node word(CauseMap map, Plan plan, String name, Point middle) {
        String title = plan.variable(name).map(CausePicture::title).orElse(name);
        List<String> lines = Lettering.wrapped(title, NAME);
        Label label = Label.at(lines, middle);
        Box box = Box.around(middle, label.box().width() + 8, label.box().height() + 4);
        Set<Node.Mark> marks = name.equals(map.centre()) ? Set.of(Node.Mark.CENTRE) : Set.of();
        return new Node(name, name, title, Form.WORD, box, label, marks);
    }

    private static String title(Variable variable) {
        boolean inside = variable.name().contains(".");
        return Part.shown(inside ? variable.name() : variable.title());
    }
}
