package nl.schaalsprong.web.history;

import java.util.List;
import nl.schaalsprong.futures.history.Hindcast.Band;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * A reliability diagram: the share a band should hold along, the share it held up, with twice the
 * sampling error of a perfect forecaster around the diagonal.
 *
 * @param side of the square, in pixels
 * @param text what it shows, for who does not see it
 */
public record Reliability(double side, List<Point> points, String text) {
    private static final double SIDE = 240;

    /** One band; coordinates in pixels from the lower left corner, the y axis downwards. */
    public record Point(String what, double x, double y, double low, double high, boolean pooled) {}

    static Reliability of(List<Band> bands, Words words) {
        Numbers numbers = new Numbers(words);
        List<Point> points =
                bands.stream()
                        .filter(b -> !b.what().startsWith("deviations"))
                        .map(b -> point(b))
                        .toList();
        StringBuilder text = new StringBuilder();
        for (Band band : bands) {
            text.append(
                    words.of(
                            "history.reliability.point",
                            words.of("history.band." + band.what()),
                            numbers.plain(100 * band.level(), 0),
                            numbers.plain(100 * band.covered(), 0)));
        }
        return new Reliability(SIDE, points, text.toString().strip());
    }

    private static Point point(Band band) {
        double stray = Numbers.MARGIN * band.samplingError();
        return new Point(
                band.what(),
                SIDE * band.level(),
                SIDE * (1 - band.covered()),
                SIDE * (1 - Math.max(0, band.level() - stray)),
                SIDE * (1 - Math.min(1, band.level() + stray)),
                band.what().equals("pooled"));
    }
}
