package nl.schaalsprong.chart;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.chart.Mark.End;

/**
 * The places as tiles on their grid; the darker, the likelier, below a tenth with a heavy border.
 */
public final class TilesPicture {
    private static final int WIDTH = 118;
    private static final int HEIGHT = 84;
    private static final int APART = 6;

    /**
     * One tile.
     *
     * @param shade low, unlikely, even, likely or none
     * @param limit that binds there most; empty when none does
     */
    public record Tile(
            int column,
            int row,
            String name,
            String figure,
            String shade,
            String limit,
            String word) {}

    private TilesPicture() {}

    /** Draws it. */
    public static Picture of(List<Tile> tiles) {
        List<Mark> marks = new ArrayList<>();
        int columns = tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1;
        int rows = tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1;
        tiles.forEach(t -> tile(t, marks));
        return new Picture(columns * (WIDTH + APART), rows * (HEIGHT + APART), marks);
    }

    private static void tile(Tile tile, List<Mark> marks) {
        double x = tile.column() * (WIDTH + APART) + 1;
        double y = tile.row() * (HEIGHT + APART) + 1;
        String box = Mark.box(x, y, WIDTH - 2, HEIGHT - 2);
        marks.add(new Mark.Area(box, ground(tile.shade())));
        boolean low = tile.shade().equals("low");
        marks.add(Mark.line(box, low ? Palette.INK : Palette.LINE_2, low ? 2 : 1));
        marks.add(new Mark.Words(x + 7, y + 19, tile.name(), 13, true, Palette.INK, End.START));
        marks.add(new Mark.Words(x + 7, y + 46, tile.figure(), 20, true, Palette.INK, End.START));
        if (!tile.limit().isEmpty()) {
            String swatch = Mark.box(x + 7, y + 58, 14, 14);
            marks.add(new Mark.Patterned(swatch, tile.limit(), 1));
            marks.add(Mark.line(swatch, Palette.mark(tile.limit()), 1));
            marks.add(
                    new Mark.Words(x + 26, y + 70, tile.word(), 13, false, Palette.INK, End.START));
        }
    }

    private static String ground(String shade) {
        return switch (shade) {
            case "unlikely" -> "#EAF2F6";
            case "even" -> "#D3E5ED";
            case "likely" -> "#B4D3E0";
            default -> Palette.WHITE;
        };
    }
}
