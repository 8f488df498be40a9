package nl.schaalsprong.dossier.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;

/**
 * A table for a sheet, where one cell holds one number: a change that is read together with its
 * margin gets a column for the margin behind its own.
 */
final class Margins {
    private Margins() {}

    static Block.Table apart(Block.Table table) {
        Set<Integer> joined =
                IntStream.range(0, table.columns().size())
                        .filter(i -> isJoined(table, i))
                        .boxed()
                        .collect(Collectors.toSet());
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Block.Column column = table.columns().get(i);
            columns.add(column);
            if (joined.contains(i)) {
                columns.add(margin(column));
            }
        }
        return new Block.Table(
                table.id(),
                table.caption(),
                columns,
                table.rows().stream().map(row -> row(joined, row)).toList());
    }

    private static boolean isJoined(Block.Table table, int column) {
        return table.rows().stream().anyMatch(r -> error(r.get(column).value()).isPresent());
    }

    private static Block.Column margin(Block.Column of) {
        Text margin = Vocabulary.text("column.margin");
        return new Block.Column(
                new Text(
                        of.title().nl() + ": " + margin.nl(), of.title().en() + ": " + margin.en()),
                Vocabulary.text("column.points"),
                true);
    }

    private static List<Block.Cell> row(Set<Integer> joined, List<Block.Cell> row) {
        return IntStream.range(0, row.size())
                .boxed()
                .flatMap(
                        i ->
                                joined.contains(i)
                                        ? List.of(row.get(i), margin(row.get(i))).stream()
                                        : List.of(row.get(i)).stream())
                .toList();
    }

    private static Block.Cell margin(Block.Cell cell) {
        OptionalDouble error = error(cell.value());
        return Block.Cell.of(
                error.isPresent() ? new Value.Margin(error.getAsDouble()) : new Value.Blank());
    }

    private static OptionalDouble error(Value value) {
        return switch (value) {
            case Value.Points(double _, double error) -> OptionalDouble.of(error);
            case Value.Part(long _, double error) -> OptionalDouble.of(error);
            case Value.Words _,
                    Value.Count _,
                    Value.Amount _,
                    Value.Stated _,
                    Value.Chance _,
                    Value.Margin _,
                    Value.Tenths _,
                    Value.Change _,
                    Value.Gain _,
                    Value.Share _,
                    Value.Euro _,
                    Value.Day _,
                    Value.Blank _ ->
                    OptionalDouble.empty();
        };
    }
}
