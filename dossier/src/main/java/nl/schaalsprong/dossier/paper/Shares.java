package nl.schaalsprong.dossier.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Spelling;

/**
 * How the width of a table is shared by its columns, in whole per cents that add up to 100: a
 * column is at least as wide as the longest part of it that does not break, and wider for prose.
 * Layouts that share by themselves leave prose a column of one word wide beside dates that do not
 * break.
 */
final class Shares {
    /** Letters of prose that a line should hold. */
    private static final int PROSE = 26;

    /** Letters of room between columns. */
    private static final int ROOM = 2;

    private Shares() {}

    static List<Integer> of(Block.Table table, Language language) {
        int[] letters =
                IntStream.range(0, table.columns().size())
                        .map(column -> letters(table, column, language))
                        .toArray();
        int all = Arrays.stream(letters).sum();
        int[] shares = Arrays.stream(letters).map(l -> l * 100 / all).toArray();
        int widest =
                IntStream.range(0, letters.length)
                        .reduce((a, b) -> letters[b] > letters[a] ? b : a)
                        .orElse(0);
        shares[widest] += 100 - Arrays.stream(shares).sum();
        return Arrays.stream(shares).boxed().toList();
    }

    private static int letters(Block.Table table, int column, Language language) {
        Spelling spelling = new Spelling(language);
        List<String> texts =
                Stream.concat(
                                Stream.of(table.columns().get(column).title().in(language)),
                                table.rows().stream()
                                        .map(row -> row.get(column).value())
                                        .map(spelling::cell))
                        .toList();
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        int unbroken =
                texts.stream()
                        .flatMap(t -> Stream.of(t.split("[ -]")))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return Math.max(unbroken, Math.min(longest, PROSE)) + ROOM;
    }
}
