package nl.schaalsprong.diagram.picture;

import java.util.List;
import java.util.Optional;

/**
 * What a flow goes through.
 *
 * @param flow id of the valve
 * @param from id of the stock it empties; empty where it comes from a cloud
 * @param to id of the stock it fills; empty where it goes to a cloud
 * @param points at least two, from where it comes to where it goes
 */
public record Pipe(String flow, Optional<String> from, Optional<String> to, List<Point> points) {
    /** Size of a cloud, in pixels. */
    public static final double CLOUD_WIDTH = 30;

    /** Height of a cloud, in pixels. */
    public static final double CLOUD_HEIGHT = 22;

    public Pipe {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("A pipe has two ends.");
        }
    }

    /** The clouds at its open ends. */
    public List<Box> clouds() {
        java.util.ArrayList<Box> clouds = new java.util.ArrayList<>();
        if (from.isEmpty()) {
            clouds.add(Box.around(points.getFirst(), CLOUD_WIDTH, CLOUD_HEIGHT));
        }
        if (to.isEmpty()) {
            clouds.add(Box.around(points.getLast(), CLOUD_WIDTH, CLOUD_HEIGHT));
        }
        return List.copyOf(clouds);
    }
}
