package nl.schaalsprong.dossier.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.schaalsprong.dossier.Example;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Block.Cell;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.register.rule.Overdue;
import org.junit.jupiter.api.Test;

/** What is late, what comes up, and what is to be decided. */
class DueTest {
    private static Block.Table table(String id) {
        return Example.content().sections().stream()
                .flatMap(s -> s.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(String id, int column) {
        return table(id).rows().stream()
                .map(r -> ((Value.Words) r.get(column).value()).text().nl())
                .toList();
    }

    @Test
    void every_line_names_its_source() {
        for (String id : List.of("deadlines", "decisions")) {
            for (List<Cell> row : table(id).rows()) {
                assertFalse(row.stream().allMatch(c -> c.notes().isEmpty()), row.toString());
            }
        }
    }

    private static State on(LocalDate day) {
        State now = Example.state();
        return State.first(now.title(), day, now.subject(), now.result(), List.of());
    }

    @Test
    void what_is_overdue_in_the_register_is_late_here() {
        State later = on(LocalDate.of(2031, 6, 1));
        int late = Overdue.of(later.register(), later.day()).size();
        assertTrue(late > 5);
        assertEquals(late, Deadlines.of(later, LocalDate.of(2031, 12, 1)).late());
    }

    @Test
    void what_comes_up_lies_within_half_a_year() {
        State later = on(LocalDate.of(2027, 8, 1));
        List<List<Cell>> rows = Deadlines.of(later, LocalDate.of(2028, 2, 1)).rows();
        assertTrue(rows.toString().contains("805"), "the power grid is due on 31 December 2027");
    }

    @Test
    void an_announced_step_is_named_with_its_limit() {
        assertTrue(words("deadlines", 4).contains("aangekondigd"));
    }

    @Test
    void an_answer_asks_whether_it_was_done() {
        assertTrue(
                words("decisions", 0)
                        .contains("Vaststellen of het gedaan is; er is alleen een antwoord"));
    }

    @Test
    void sources_that_disagree_ask_for_a_choice() {
        assertTrue(words("decisions", 0).contains("Kiezen welke bron geldt"));
    }
}
