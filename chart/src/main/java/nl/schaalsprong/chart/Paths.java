package nl.schaalsprong.chart;

/** SVG path data. */
final class Paths {
    private Paths() {}

    /** A line through the points. */
    static String line(double[] x, double[] y) {
        StringBuilder path = new StringBuilder(x.length * 10);
        for (int i = 0; i < x.length; i++) {
            point(path, i == 0 ? 'M' : 'L', x[i], y[i]);
        }
        return path.toString();
    }

    /** The area between two lines over the same x. */
    static String area(double[] x, double[] upper, double[] lower) {
        StringBuilder path = new StringBuilder(line(x, upper));
        for (int i = x.length - 1; i >= 0; i--) {
            point(path, 'L', x[i], lower[i]);
        }
        return path.append(x.length == 0 ? "" : "Z").toString();
    }

    /** One more point. */
    static void point(StringBuilder path, char verb, double x, double y) {
        path.append(verb).append(Axis.text(x)).append(' ').append(Axis.text(y));
    }
}
