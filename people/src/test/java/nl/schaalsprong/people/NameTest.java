package nl.schaalsprong.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.schaalsprong.base.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {
    @ParameterizedTest
    @ValueSource(strings = {"anna", "a.bakker", "j-p_de.vries2", "anna@eindhoven.nl"})
    void plain_names_will_do(String name) {
        assertEquals(List.of(), codes(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1anna", "anna bakker", "case:brainport", "zoë", "<b>"})
    void other_names_are_refused(String name) {
        assertEquals(List.of("people.name-not-plain"), codes(name));
    }

    @Test
    void a_name_as_long_as_the_limit_will_do() {
        assertEquals(List.of(), codes("a".repeat(Limits.NAME)));
    }

    @Test
    void a_longer_name_is_refused() {
        assertEquals(List.of("people.name-too-long"), codes("a".repeat(Limits.NAME + 1)));
    }

    @Test
    void capitals_and_outer_spaces_do_not_make_another_name() {
        assertEquals("anna", Name.normal(" Anna "));
    }

    private static List<String> codes(String name) {
        return Name.faults(name).stream().map(Finding::code).toList();
    }
}
