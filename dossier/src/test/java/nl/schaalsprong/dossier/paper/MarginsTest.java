package nl.schaalsprong.dossier.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Value;
import org.junit.jupiter.api.Test;

class MarginsTest {
    private static final Text NONE = new Text("", "");
    private static final Value NAME = new Value.Words(new Text("Lezing", "Reading"));

    private static final Block.Table TABLE =
            new Block.Table(
                    "split",
                    NONE,
                    List.of(
                            new Block.Column(new Text("Lezing", "Reading"), NONE, false),
                            new Block.Column(new Text("Maatregelen", "Measures"), NONE, true)),
                    List.of(
                            List.of(Block.Cell.of(NAME), Block.Cell.of(new Value.Part(12, 0.004))),
                            List.of(Block.Cell.of(NAME), Block.Cell.of(new Value.Blank()))));

    @Test
    void a_part_of_a_change_has_its_margin_in_the_next_column() {
        Block.Table apart = Margins.apart(TABLE);
        assertEquals("Measures: Margin ±", apart.columns().get(2).title().en());
        assertEquals(new Value.Margin(0.004), apart.rows().getFirst().get(2).value());
    }

    @Test
    void where_nothing_is_known_the_margin_is_blank_too() {
        assertEquals(new Value.Blank(), Margins.apart(TABLE).rows().get(1).get(2).value());
    }

    @Test
    void a_table_without_margins_stays_as_it_is() {
        Block.Table plain =
                new Block.Table(
                        "plain",
                        NONE,
                        List.of(new Block.Column(NONE, NONE, false)),
                        List.of(List.of(Block.Cell.of(NAME))));
        assertEquals(plain, Margins.apart(plain));
    }
}
