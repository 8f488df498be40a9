package nl.schaalsprong.diagram.picture;

import java.util.ArrayList;
import java.util.List;

/** The way of an arrow, from its tail to its head. */
public sealed interface Route {
    /** Places it passes, close enough together to see where it goes. */
    List<Point> reach();

    /**
     * Straight from point to point.
     *
     * @param points at least two
     */
    record Line(List<Point> points) implements Route {
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public List<Point> reach() {
            return points;
        }
    }

    /**
     * A part of a circle. Angles are in radians, with the clock from the right.
     *
     * @param from angle of the tail
     * @param sweep how far it goes, with the clock where positive
     */
    record Arc(Point middle, double radius, double from, double sweep) implements Route {
        private static final int STEPS = 24;

        /** A place: 0 is the tail, 1 is the head. */
        public Point at(double part) {
            double angle = from + part * sweep;
            return middle.plus(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
        }

        @Override
        public List<Point> reach() {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i <= STEPS; i++) {
                points.add(at(i / (double) STEPS));
            }
            return points;
        }
    }

    /**
     * Cubic Bézier curves, one after the other.
     *
     * @param points the tail, then three for each curve
     */
    record Curve(List<Point> points) implements Route {
        private static final int STEPS = 8;

        public Curve {
            points = List.copyOf(points);
            if (points.size() < 4 || points.size() % 3 != 1) {
                throw new IllegalArgumentException("A curve takes three points more.");
            }
        }

        @Override
        public List<Point> reach() {
            List<Point> reach = new ArrayList<>();
            for (int i = 0; i + 3 < points.size(); i += 3) {
                for (int step = 0; step < STEPS; step++) {
                    reach.add(at(i, step / (double) STEPS));
                }
            }
            reach.add(points.getLast());
            return reach;
        }

        private Point at(int first, double part) {
            Point a = points.get(first).towards(points.get(first + 1), part);
            Point b = points.get(first + 1).towards(points.get(first + 2), part);
            Point c = points.get(first + 2).towards(points.get(first + 3), part);
            return a.towards(b, part).towards(b.towards(c, part), part);
        }
    }
}
