package nl.schaalsprong.dossier.paper;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Spelling;

/**
 * How the width of a table is shared by its columns, in whole per cents that add up to 100. Each
 * column first gets what its longest part that does not break needs; what is left goes to prose.
 * Layouts that share by themselves leave prose a column of one word wide beside dates that do not
 * break.
 */
final class Shares {
    /** Letters of prose that a line should hold. */
    private static final int PROSE = 30;

    /** Letters of room between columns. */
    private static final int ROOM = 2;

    /** Letters that the number of a source takes. */
    private static final int MARK = 3;

    /** Letters on a line of the page, upright and broad. */
    private static final int UPRIGHT = 102;

    private static final int BROAD = 158;

    private Shares() {}

    /** A column in letters: what does not break, and what prose would like on top of it. */
    private record Need(int unbroken, int prose) {}

    static List<Integer> of(Block.Table table, Language language) {
        List<Need> needs =
                IntStream.range(0, table.columns().size())
                        .mapToObj(column -> need(table, column, language))
                        .toList();
        int unbroken = needs.stream().mapToInt(Need::unbroken).sum();
        int prose = Math.max(1, needs.stream().mapToInt(Need::prose).sum());
        int line = table.columns().size() > HtmlPaper.BROAD ? BROAD : UPRIGHT;
        double left = Math.max(0, line - unbroken);
        return whole(
                needs.stream().mapToDouble(n -> n.unbroken() + left * n.prose() / prose).toArray());
    }

    /** Whole per cents; what rounding down leaves goes to the largest remainders. */
    private static List<Integer> whole(double[] letters) {
        double all = Arrays.stream(letters).sum();
        double[] exact = Arrays.stream(letters).map(l -> l * 100 / all).toArray();
        int[] shares = Arrays.stream(exact).mapToInt(e -> (int) e).toArray();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.floor(exact[i]) - exact[i]))
                .limit(100 - Arrays.stream(shares).sum())
                .forEach(i -> shares[i]++);
        return Arrays.stream(shares).boxed().toList();
    }

    private static Need need(Block.Table table, int column, Language language) {
        Spelling spelling = new Spelling(language);
        List<String> texts =
                Stream.concat(
                                heading(table.columns().get(column), language),
                                table.rows().stream()
                                        .map(row -> row.get(column))
                                        .map(c -> spelling.cell(c.value()) + marks(c)))
                        .toList();
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        int unbroken =
                texts.stream()
                        .flatMap(t -> Stream.of(t.split("[ -]")))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return new Need(unbroken + ROOM, Math.max(0, Math.min(longest, PROSE) - unbroken));
    }

    private static Stream<String> heading(Block.Column column, Language language) {
        return Stream.of(column.title().in(language), "(" + column.unit().in(language) + ")");
    }

    private static String marks(Block.Cell cell) {
        return "#".repeat(MARK * Math.min(1, cell.notes().size()));
    }
}
