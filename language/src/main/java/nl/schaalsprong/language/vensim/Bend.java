package nl.schaalsprong.language.vensim;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.language.view.ViewObject.Point;

/** The arc of an arrow of a sketch, which is written as one place that it passes. */
final class Bend {
    private static final Pattern PLACE = Pattern.compile("1\\|\\((-?\\d+),(-?\\d+)\\)\\|");

    private Bend() {}

    /**
     * The angle at which an arrow leaves, in degrees against the clock from the right; nothing for
     * one that is straight.
     *
     * @param written its last field, as in {@code 1|(240,100)|}
     */
    static OptionalDouble angle(String written, Point from, Point to) {
        Matcher place = PLACE.matcher(written);
        if (!place.matches()) {
            return OptionalDouble.empty();
        }
        double mx = Double.parseDouble(place.group(1)) - from.x();
        double my = Double.parseDouble(place.group(2)) - from.y();
        double ex = to.x() - from.x();
        double ey = to.y() - from.y();
        double twice = 2 * (mx * ey - my * ex);
        boolean nowhere = mx == -from.x() && my == -from.y();
        if (nowhere || Math.abs(twice) < 0.02 * (ex * ex + ey * ey)) {
            return OptionalDouble.empty();
        }
        double cx = (ey * (mx * mx + my * my) - my * (ex * ex + ey * ey)) / twice;
        double cy = (mx * (ex * ex + ey * ey) - ex * (mx * mx + my * my)) / twice;
        double side = -cy * mx + cx * my > 0 ? 1 : -1;
        double angle = StrictMath.toDegrees(StrictMath.atan2(-side * cx, -side * cy));
        return OptionalDouble.of(Math.rint(10 * (angle < 0 ? angle + 360 : angle)) / 10);
    }
}
