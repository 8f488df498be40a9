package nl.schaalsprong.diagram.picture;

import java.util.Collection;

/**
 * An upright rectangle.
 *
 * @param width not negative
 * @param height not negative
 */
public record Box(double left, double top, double width, double height) {
    /** One around a point. */
    public static Box around(Point middle, double width, double height) {
        return new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    /** The smallest that holds all of them; of no size at the origin where there are none. */
    public static Box holding(Collection<Box> all) {
        double left = all.stream().mapToDouble(Box::left).min().orElse(0);
        double top = all.stream().mapToDouble(Box::top).min().orElse(0);
        double right = all.stream().mapToDouble(Box::right).max().orElse(0);
        double bottom = all.stream().mapToDouble(Box::bottom).max().orElse(0);
        return new Box(left, top, right - left, bottom - top);
    }

    /** Its right side. */
    public double right() {
        return left + width;
    }

    /** Its lower side. */
    public double bottom() {
        return top + height;
    }

    /** Its middle. */
    public Point middle() {
        return new Point(left + width / 2, top + height / 2);
    }

    /** Larger by so much on every side; smaller where that is negative. */
    public Box grown(double by) {
        double wide = Math.max(0, width + 2 * by);
        double high = Math.max(0, height + 2 * by);
        return around(middle(), wide, high);
    }

    /** Whether the two have some area in common. */
    public boolean overlaps(Box other) {
        return left < other.right()
                && other.left < right()
                && top < other.bottom()
                && other.top < bottom();
    }

    /** Whether a point lies inside or on the border. */
    public boolean holds(Point point) {
        return point.x() >= left
                && point.x() <= right()
                && point.y() >= top
                && point.y() <= bottom();
    }
}
