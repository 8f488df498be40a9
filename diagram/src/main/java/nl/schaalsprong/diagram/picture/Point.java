package nl.schaalsprong.diagram.picture;

/** A place, in pixels to the right and downwards. */
public record Point(double x, double y) {
    /** Moved by so much. */
    public Point plus(double right, double down) {
        return new Point(x + right, y + down);
    }

    /** Between this one and another: 0 is here, 1 is there. */
    public Point towards(Point other, double part) {
        return new Point(x + part * (other.x - x), y + part * (other.y - y));
    }

    /** How far another one is. */
    public double distance(Point other) {
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }
}
