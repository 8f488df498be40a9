package nl.schaalsprong.web.promise;

import java.util.List;
import java.util.stream.IntStream;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.promise.ReadingColumn.Fact;

/** Puts in bold wherein a reading differs from the chosen one. */
final class Differences {
    private Differences() {}

    static List<ReadingColumn> marked(List<ReadingColumn> columns) {
        return columns.stream()
                .filter(ReadingColumn::chosen)
                .findFirst()
                .map(chosen -> columns.stream().map(c -> c.with(marked(c, chosen))).toList())
                .orElse(columns);
    }

    private static List<Fact> marked(ReadingColumn column, ReadingColumn chosen) {
        return IntStream.range(0, column.facts().size())
                .mapToObj(i -> marked(column.facts().get(i), chosen.facts().get(i)))
                .toList();
    }

    private static Fact marked(Fact fact, Fact chosen) {
        List<String> known = chosen.lines().stream().map(Phrase::text).toList();
        return fact.with(
                fact.lines().stream()
                        .map(line -> known.contains(line.text()) ? line : strong(line))
                        .toList());
    }

    /** A line that has a strong part already says what counts in it. */
    private static Phrase strong(Phrase line) {
        return line.pieces().stream().anyMatch(Phrase.Piece::strong)
                ? line
                : Phrase.strong(line.text());
    }
}
