package nl.schaalsprong.chart;

import java.util.List;

/** The tile each limit's pattern is laid with, as on the pages. */
public final class Patterns {
    /** One tile: its size and what is drawn on the tint. */
    public record Tile(int width, int height, List<Mark> marks) {}

    private Patterns() {}

    /** The tile of a limit. */
    public static Tile tile(String limit) {
        String mark = Palette.mark(limit);
        return switch (limit) {
            case "building" ->
                    new Tile(14, 10, lines(mark, 1, "M0 0.5H14M0 5.5H14M3.5 0.5V5.5M10.5 5.5V10"));
            case "grid" -> new Tile(12, 8, lines(mark, 1.3, "M0 6L3 2L9 6L12 2"));
            case "nitrogen" -> new Tile(8, 8, List.of(dot(2, mark), dot(6, mark)));
            case "space" -> new Tile(9, 9, lines(mark, 1, "M0 0L9 9M9 0L0 9"));
            case "talent" -> new Tile(7, 7, lines(mark, 1.3, "M0 7L7 0"));
            case "money" -> new Tile(10, 6, lines(mark, 1.3, "M0 3.5H10"));
            case "access" -> new Tile(9, 9, lines(mark, 1.3, "M3 0L6.5 4.5L3 9"));
            case "plans" -> new Tile(10, 12, lines(mark, 1.3, "M2.5 1V6M7.5 7V12"));
            default -> new Tile(8, 8, lines(mark, 1.3, "M4 0V8"));
        };
    }

    private static List<Mark> lines(String colour, double width, String path) {
        return List.of(Mark.line(path, colour, width));
    }

    private static Mark dot(double at, String colour) {
        return new Mark.Circle(at, at, 1.4, colour, "", 0);
    }
}
