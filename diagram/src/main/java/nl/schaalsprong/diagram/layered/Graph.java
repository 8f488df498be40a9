package nl.schaalsprong.diagram.layered;

import java.util.List;
import java.util.Map;
import nl.schaalsprong.diagram.picture.Point;

/**
 * What is to be laid out.
 *
 * @param spots in the order in which they come first where all else is equal
 */
public record Graph(List<Spot> spots, List<Edge> edges) {
    /** A side of a spot. */
    public enum Side {
        WEST,
        EAST,
        NORTH
    }

    /**
     * Something that takes up room.
     *
     * @param docks where edges touch it; edges touch it anywhere where there are none
     */
    public record Spot(String id, double width, double height, List<Dock> docks) {}

    /**
     * A place at the border of a spot.
     *
     * @param id different from all others of the graph
     * @param off how far from the upper or the left end of the side
     */
    public record Dock(String id, Side side, double off) {}

    /**
     * A line with a direction.
     *
     * @param from of a dock, or of a spot without docks
     * @param to of a dock, or of a spot without docks
     * @param weight how much it wants to be straight and go to the right
     */
    public record Edge(String from, String to, int weight) {}

    /**
     * Where everything stands.
     *
     * @param corners left upper corner of each spot
     * @param routes for each edge in order: from end to end with its bends
     */
    public record Layout(Map<String, Point> corners, List<List<Point>> routes) {}
}
