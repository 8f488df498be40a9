package nl.schaalsprong.chart;

/**
 * One thing that is painted. Paths are SVG path data of {@code M}, {@code L}, {@code H}, {@code V}
 * and {@code Z} with absolute pixels; colours are as in {@link Palette}.
 */
public sealed interface Mark {
    /** A drawn line; {@code dash} as in SVG, empty for a whole line. */
    record Line(String path, String colour, double width, String dash) implements Mark {}

    /** A filled area. */
    record Area(String path, String colour) implements Mark {}

    /** An area with the pattern of a limit, {@code scale} times as large as in a swatch. */
    record Patterned(String path, String limit, double scale) implements Mark {}

    /** A circle. */
    record Circle(double x, double y, double radius, String fill, String stroke, double width)
            implements Mark {}

    /** Words on one line; {@code y} is the line they stand on. */
    record Words(double x, double y, String text, int size, boolean bold, String colour, End end)
            implements Mark {}

    /** Which end of the words stands at their place. */
    enum End {
        START,
        MIDDLE,
        END
    }

    /** A whole line. */
    static Line line(String path, String colour, double width) {
        return new Line(path, colour, width, "");
    }

    /** A level line. */
    static Line level(double from, double to, double y, String colour, double width) {
        String path = "M%s %sH%s".formatted(Axis.text(from), Axis.text(y), Axis.text(to));
        return line(path, colour, width);
    }

    /** An upright line. */
    static Line upright(double x, double from, double to, String colour, double width) {
        String path = "M%s %sV%s".formatted(Axis.text(x), Axis.text(from), Axis.text(to));
        return line(path, colour, width);
    }

    /** Words that say what counts. */
    static Words strong(double x, double y, String text, String colour, End end) {
        return new Words(x, y, text, 14, true, colour, end);
    }

    /** Words beside a row. */
    static Words label(double x, double y, String text) {
        return new Words(x, y, text, 14, false, Palette.INK, End.START);
    }

    /** Words of the size of ticks and notes. */
    static Words words(double x, double y, String text, End end) {
        return new Words(x, y, text, 13, false, Palette.INK_2, end);
    }

    /** The outline of a rectangle. */
    static String box(double x, double y, double width, double height) {
        return "M%s %sH%sV%sH%sZ"
                .formatted(
                        Axis.text(x),
                        Axis.text(y),
                        Axis.text(x + width),
                        Axis.text(y + height),
                        Axis.text(x));
    }
}
