package nl.schaalsprong.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final String CODE = "sample.unknown-name";

    @Test
    void slots_are_filled_by_number_whatever_their_order() {
        List<String> values = List.of("home", "model.xmile", "homes");
        assertEquals(
                "No variable is called (home) in (model.xmile). Maybe you meant (homes).",
                Catalogue.message(CODE, values, Language.ENGLISH));
        assertEquals(
                "In (model.xmile) heet geen variabele (home). Misschien bedoelde u (homes).",
                Catalogue.message(CODE, values, Language.DUTCH));
    }

    @Test
    void a_value_that_looks_like_a_slot_is_not_filled_again() {
        assertEquals(
                "No variable is called ({1}) in (a). Maybe you meant (b).",
                Catalogue.message(CODE, List.of("{1}", "a", "b"), Language.ENGLISH));
    }

    @Test
    void a_slot_without_a_value_stays_visible() {
        assertEquals(
                "No variable is called (home) in ({1}). Maybe you meant ({2}).",
                Catalogue.message(CODE, List.of("home"), Language.ENGLISH));
    }

    @Test
    void a_code_without_words_is_a_fault_of_ours() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Catalogue.message("sample.unwritten", List.of(), Language.DUTCH));
        assertThrows(
                IllegalArgumentException.class,
                () -> Catalogue.message("no-dot", List.of(), Language.DUTCH));
    }

    @Test
    void a_room_without_a_catalogue_has_no_words() {
        assertTrue(Catalogue.words("cellar", Language.DUTCH).isEmpty());
    }
}
