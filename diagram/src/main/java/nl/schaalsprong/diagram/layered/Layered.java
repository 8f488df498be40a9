package nl.schaalsprong.diagram.layered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.schaalsprong.diagram.layered.Graph.Dock;
import nl.schaalsprong.diagram.layered.Graph.Edge;
import nl.schaalsprong.diagram.layered.Graph.Layout;
import nl.schaalsprong.diagram.layered.Graph.Spot;
import nl.schaalsprong.diagram.picture.Point;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Lays a graph out in layers from left to right, so that few lines cross (K. Sugiyama, S. Tagawa,
 * M. Toda, 1981; Eclipse ELK). The same graph gives the same layout. Threads may share it.
 */
public final class Layered {
    /** How lines go. */
    public enum Lines {
        /** Level and upright pieces. */
        SQUARE,
        /** Cubic curves: after the first point, three for each. */
        CURVED
    }

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkConnectableShape> ends = new HashMap<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    private Layered() {}

    /** Finds a place for every spot and a way for every edge. */
    public static Layout of(Graph graph, Lines lines) {
        Layered layered = new Layered();
        layered.options(lines);
        graph.spots().forEach(layered::spot);
        graph.edges().forEach(layered::edge);
        new RecursiveGraphLayoutEngine().layout(layered.root, new BasicProgressMonitor());
        return layered.layout();
    }

    private void options(Lines lines) {
        boolean square = lines == Lines.SQUARE;
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(
                LayeredOptions.EDGE_ROUTING, square ? EdgeRouting.ORTHOGONAL : EdgeRouting.SPLINES);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 22.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, square ? 34.0 : 64.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
        root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 30.0);
        root.setProperty(LayeredOptions.ASPECT_RATIO, 1.5);
    }

    private void spot(Spot spot) {
        ElkNode node = ElkGraphUtil.createNode(root);
        node.setDimensions(spot.width(), spot.height());
        nodes.put(spot.id(), node);
        ends.put(spot.id(), node);
        if (!spot.docks().isEmpty()) {
            node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        }
        for (Dock dock : spot.docks()) {
            ElkPort port = ElkGraphUtil.createPort(node);
            port.setDimensions(0, 0);
            port.setProperty(LayeredOptions.PORT_SIDE, side(dock.side()));
            switch (dock.side()) {
                case WEST -> port.setLocation(0, dock.off());
                case EAST -> port.setLocation(spot.width(), dock.off());
                case NORTH -> port.setLocation(dock.off(), 0);
            }
            ends.put(dock.id(), port);
        }
    }

    private static PortSide side(Graph.Side side) {
        return switch (side) {
            case WEST -> PortSide.WEST;
            case EAST -> PortSide.EAST;
            case NORTH -> PortSide.NORTH;
        };
    }

    private void edge(Edge edge) {
        ElkEdge drawn =
                ElkGraphUtil.createSimpleEdge(
                        Objects.requireNonNull(ends.get(edge.from()), edge.from()),
                        Objects.requireNonNull(ends.get(edge.to()), edge.to()));
        drawn.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, edge.weight());
        drawn.setProperty(LayeredOptions.PRIORITY_DIRECTION, edge.weight());
        drawn.setProperty(LayeredOptions.PRIORITY_SHORTNESS, edge.weight());
        edges.add(drawn);
    }

    private Layout layout() {
        Map<String, Point> corners = new LinkedHashMap<>();
        nodes.forEach((id, node) -> corners.put(id, new Point(node.getX(), node.getY())));
        return new Layout(corners, edges.stream().map(Layered::route).toList());
    }

    private static List<Point> route(ElkEdge edge) {
        List<Point> route = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            route.add(new Point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                route.add(new Point(bend.getX(), bend.getY()));
            }
            route.add(new Point(section.getEndX(), section.getEndY()));
        }
        return List.copyOf(route);
    }
}
