package nl.schaalsprong.diagram.causal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.schaalsprong.diagram.picture.Arrow;
import nl.schaalsprong.diagram.picture.Box;
import nl.schaalsprong.diagram.picture.LoopMark;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Point;

/** Puts the marks of loops near their middle, where they lie over nothing. */
final class Marks {
    private static final double SIZE = 40;
    private static final double STEP = 12;
    private static final int RINGS = 30;

    private Marks() {}

    static List<LoopMark> of(
            List<CauseMap.Loop> loops, Map<String, Node> nodes, List<Arrow> arrows) {
        List<Box> taken = new ArrayList<>();
        nodes.values().forEach(n -> taken.add(n.box()));
        arrows.forEach(a -> a.route().reach().forEach(p -> taken.add(Box.around(p, 6, 6))));
        List<LoopMark> marks = new ArrayList<>();
        for (CauseMap.Loop loop : loops) {
            List<Point> around =
                    loop.words().stream()
                            .map(w -> Objects.requireNonNull(nodes.get(w)).box().middle())
                            .toList();
            Point at = free(middle(around), taken);
            taken.add(Box.around(at, SIZE, SIZE));
            marks.add(new LoopMark(loop.mark(), loop.words(), at, isClockwise(around)));
        }
        return marks;
    }

    private static Point middle(List<Point> points) {
        double x = points.stream().mapToDouble(Point::x).average().orElse(0);
        double y = points.stream().mapToDouble(Point::y).average().orElse(0);
        return new Point(x, y);
    }

    /** The nearest place without anything, looked for in squares around the first. */
    private static Point free(Point wanted, List<Box> taken) {
        for (int ring = 0; ring < RINGS; ring++) {
            for (int i = -ring; i <= ring; i++) {
                for (int j = -ring; j <= ring; j++) {
                    Point tried = wanted.plus(STEP * i, STEP * j);
                    boolean edge = Math.max(Math.abs(i), Math.abs(j)) == ring;
                    if (edge && isFree(Box.around(tried, SIZE, SIZE), taken)) {
                        return tried;
                    }
                }
            }
        }
        return wanted;
    }

    private static boolean isFree(Box box, List<Box> taken) {
        return taken.stream().noneMatch(box::overlaps);
    }

    /** Downwards is positive, so a loop with the clock has a positive area. */
    static boolean isClockwise(List<Point> around) {
        double twice = 0;
        for (int i = 0; i < around.size(); i++) {
            Point a = around.get(i);
            Point b = around.get((i + 1) % around.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return twice >= 0;
    }
}
