package nl.schaalsprong.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final Case CASE =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow();
    private static final Shelf SHELF =
            Shelf.of(
                    Written.history(
                            CASE.register().promises().stream()
                                    .map(p -> Change.put(p, Visibility.PUBLIC, 0, ""))
                                    .toList()),
                    View.PUBLIC);

    private static List<Rows.Piece> pieces(String label) {
        Hit hit = SHELF.hit(new Subject(Type.PROMISE, "homes-62000")).orElseThrow();
        Links links = new Links(Language.DUTCH, State.START);
        return Rows.of(SHELF, CASE, links, Words.in(Language.DUTCH), Sheet.of(hit.item())).stream()
                .filter(g -> g.title().equals("Lezing 1"))
                .flatMap(g -> g.rows().stream())
                .filter(r -> r.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void a_place_is_called_by_its_name_and_leads_to_its_page() {
        assertEquals(new Rows.Piece("Asten", "/plek/GM0743"), pieces("Plekken").getFirst());
    }

    @Test
    void a_day_is_written_in_full() {
        assertEquals("1\u00a0januari\u00a02022", pieces("Vanaf").getFirst().text());
    }

    @Test
    void a_unit_is_a_word() {
        assertEquals("woningen", pieces("Doel · Eenheid").getFirst().text());
    }

    @Test
    void a_variable_leads_to_its_page_of_the_model() {
        assertEquals(
                new Rows.Piece("net_homes_counted", "/model/net_homes_counted"),
                pieces("Doel · Grootheid in het model").getFirst());
    }
}
