package nl.schaalsprong.register.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One record, one text. */
class CanonicalTest {
    @Test
    void keys_are_sorted_whatever_the_order_of_the_components() {
        assertEquals("{\"en\":\"two\",\"nl\":\"twee\"}", Canonical.text(new Text("twee", "two")));
    }

    @Test
    void keys_of_a_map_are_sorted_whatever_the_order_of_putting() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 2);
        map.put("a", 1);
        assertEquals("{\"a\":1,\"b\":2}", Canonical.text(map));
    }

    @Test
    void an_item_says_what_it_is_and_leaves_out_what_is_empty() {
        Instrument instrument =
                new Instrument(
                        "i", new Text("n", "e"), Optional.empty(), new Text("", ""), "p", "");
        assertEquals(
                "{\"@type\":\"Instrument\",\"id\":\"i\",\"payer\":\"p\","
                        + "\"title\":{\"en\":\"e\",\"nl\":\"n\"}}",
                Canonical.text(instrument));
    }

    @Test
    void what_is_there_stands_as_itself() {
        assertEquals(
                "[{\"eurocent\":250,\"priceYear\":2023}]",
                Canonical.text(List.of(Optional.of(new Money(250, 2023)))));
    }

    @Test
    void an_alternative_says_which_it_is() {
        assertEquals(
                "{\"@type\":\"Unmeasured\",\"why\":{\"en\":\"e\",\"nl\":\"n\"}}",
                Canonical.text(new Aim.Unmeasured(new Text("n", "e"))));
    }

    @ParameterizedTest
    @CsvSource({
        "62000, 62000",
        "0.1, 0.1",
        "1e-7, 0.0000001",
        "1.6e9, 1600000000",
        "-0.0, 0",
        "0.30000000000000004, 0.30000000000000004"
    })
    void numbers_are_plain_decimals(double number, String text) {
        assertEquals(text, Canonical.text(number));
    }

    @Test
    void what_is_no_number_is_not_kept() {
        assertThrows(IllegalArgumentException.class, () -> Canonical.text(Double.NaN));
    }

    @Test
    void quotes_and_lines_are_escaped() {
        assertEquals("\"\\\"a\\\\b\\u000a\"", Canonical.text("\"a\\b\n"));
    }

    @Test
    void letters_of_any_script_stand_as_they_are() {
        assertEquals("\"één 😀\"", Canonical.text("één 😀"));
    }

    @Test
    void half_a_character_is_escaped_because_it_would_not_survive_the_disk() {
        assertEquals("\"\\ud83d!\\ude00\"", Canonical.text("\ud83d!\ude00"));
    }

    @Test
    void what_has_no_form_is_a_fault_of_the_programmer() {
        assertThrows(IllegalArgumentException.class, () -> Canonical.text(new Object()));
    }
}
