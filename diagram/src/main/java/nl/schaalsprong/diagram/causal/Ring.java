package nl.schaalsprong.diagram.causal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.schaalsprong.diagram.picture.Arrow;
import nl.schaalsprong.diagram.picture.LoopMark;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.picture.Point;
import nl.schaalsprong.diagram.picture.Routes;
import nl.schaalsprong.language.Plan;

/** One loop as a ring that goes with the clock, its mark in the middle. */
final class Ring {
    private static final double APART = 78;
    private static final double SMALLEST_HIGH = 80;
    private static final double SMALLEST_WIDE = 135;
    private static final double MOST_BULGE = 50;

    private Ring() {}

    static Picture of(CauseMap map, Plan plan) {
        int count = map.words().size();
        double high = Math.max(SMALLEST_HIGH, count * APART / (2 * StrictMath.PI));
        double wide = Math.max(SMALLEST_WIDE, 1.35 * high);
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            double angle = -StrictMath.PI / 2 + 2 * StrictMath.PI * i / count;
            Point at = new Point(wide * StrictMath.cos(angle), high * StrictMath.sin(angle));
            String word = map.words().get(i);
            nodes.put(word, CausePicture.word(map, plan, word, at));
        }
        List<Arrow> arrows = new ArrayList<>();
        double bulge = Math.min(MOST_BULGE, 180.0 / count);
        for (CauseMap.Link link : map.links()) {
            Node from = Objects.requireNonNull(nodes.get(link.from()));
            Node to = Objects.requireNonNull(nodes.get(link.to()));
            Point a = from.box().middle();
            Point b = to.box().middle();
            double chord = StrictMath.toDegrees(StrictMath.atan2(a.y() - b.y(), b.x() - a.x()));
            arrows.add(
                    new Arrow(
                            link.from(),
                            link.to(),
                            Routes.arc(from, chord + bulge, to),
                            link.sign()));
        }
        LoopMark mark =
                new LoopMark(map.loops().getFirst().mark(), map.words(), new Point(0, 0), true);
        return new Picture(
                List.of(),
                List.of(),
                arrows,
                List.copyOf(nodes.values()),
                List.of(mark),
                map.leftOut(),
                0,
                0);
    }
}
