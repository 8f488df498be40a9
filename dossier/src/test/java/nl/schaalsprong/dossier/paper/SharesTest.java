package nl.schaalsprong.dossier.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.Example;
import nl.schaalsprong.dossier.content.Block;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final List<Block.Table> TABLES = Tables.of(Example.content());

    @Test
    void the_columns_of_every_table_fill_its_width() {
        for (Block.Table table : TABLES) {
            List<Integer> shares = Shares.of(table, Language.DUTCH);
            assertEquals(table.columns().size(), shares.size());
            assertEquals(100, shares.stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Test
    void prose_gets_more_room_than_a_chance() {
        Block.Table chances =
                TABLES.stream().filter(t -> t.columns().size() > 6).findFirst().orElseThrow();
        List<Integer> shares = Shares.of(chances, Language.DUTCH);
        int chance =
                IntStream.range(0, shares.size())
                        .filter(i -> chances.columns().get(i).title().nl().equals("Kans"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(shares.getFirst() > 2 * shares.get(chance), shares.toString());
    }
}
