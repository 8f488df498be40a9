package nl.schaalsprong.diagram.told;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.diagram.Drawn;
import org.junit.jupiter.api.Test;

/** A picture in words. */
class StoryTest {
    private static Story told(Language language) {
        return Story.of(Drawn.first(Drawn.HOMES), language);
    }

    @Test
    void stocks_come_first_with_what_fills_and_empties_them() {
        assertEquals(
                "Stock Homes Now: filled by Building; emptied by Demolition.",
                told(Language.ENGLISH).lines().getFirst().words());
        assertEquals(
                "Voorraad Homes Now: gevuld door Building; geleegd door Demolition.",
                told(Language.DUTCH).lines().getFirst().words());
    }

    @Test
    void a_flow_says_whence_whither_and_what_it_reads() {
        assertEquals(
                "Flow Building: from outside the model; to Homes Now; reads Rate, Homes Now.",
                told(Language.ENGLISH).lines().get(1).words());
    }

    @Test
    void a_variable_drawn_twice_is_told_once() {
        assertEquals(
                List.of("Homes Now", "Building", "Demolition", "Rate"),
                told(Language.ENGLISH).lines().stream().map(l -> l.subject().title()).toList());
    }

    @Test
    void the_summary_counts_what_is_drawn_and_what_is_not() {
        assertEquals(
                "1 stock, 2 flows, 1 converter. 1 variable is left out.",
                told(Language.ENGLISH).summary());
    }

    @Test
    void both_languages_have_the_same_words() {
        assertEquals(
                Phrases.read(Language.DUTCH).keySet(), Phrases.read(Language.ENGLISH).keySet());
    }
}
