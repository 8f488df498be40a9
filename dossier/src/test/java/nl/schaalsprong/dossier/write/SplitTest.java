package nl.schaalsprong.dossier.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.dossier.Example;
import nl.schaalsprong.dossier.Later;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Value;
import org.junit.jupiter.api.Test;

/** Why the chances changed since the last dossier. */
class SplitTest {
    private static Content.Section why(Content content) {
        return content.sections().stream()
                .filter(s -> s.id().equals("changes"))
                .flatMap(s -> s.parts().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Block.Table table() {
        return (Block.Table) why(Later.content()).blocks().getLast();
    }

    private static long tenths(Block.Cell cell) {
        return switch (cell.value()) {
            case Value.Tenths(long number) -> number;
            case Value.Change(long number) -> number;
            case Value.Part(long number, double _) -> number;
            default -> throw new AssertionError(cell);
        };
    }

    @Test
    void the_parts_sum_to_the_change_as_it_is_shown() {
        assertTrue(table().rows().size() > 1);
        for (List<Block.Cell> row : table().rows()) {
            long parts = row.stream().skip(4).mapToLong(SplitTest::tenths).sum();
            assertEquals(tenths(row.get(3)), parts);
            assertEquals(tenths(row.get(2)) - tenths(row.get(1)), parts);
        }
    }

    @Test
    void what_differs_heads_a_column() {
        assertEquals(
                List.of("besluiten"),
                table().columns().stream().skip(4).map(c -> c.title().nl()).toList());
    }

    @Test
    void what_cannot_be_split_is_said() {
        Content next =
                Composer.compose(
                        Example.state(Later.SCENARIO)
                                .after(Optional.of(Example.content()), Optional.empty()));
        assertEquals(1, why(next).blocks().size());
        Block.Paragraph says = (Block.Paragraph) why(next).blocks().getFirst();
        assertTrue(says.says().pattern().nl().startsWith("De stand van toen is niet"));
    }
}
