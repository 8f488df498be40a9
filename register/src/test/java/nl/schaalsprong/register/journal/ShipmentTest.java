package nl.schaalsprong.register.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Register;
import org.junit.jupiter.api.Test;

/** What a case brings into a history that people work in. */
class ShipmentTest {
    private final Lines lines = new Lines();

    @Test
    void the_first_time_all_of_it_comes_in() {
        bring(actor("a", "A"), actor("b", "B"));
        assertEquals(List.of("A", "B"), names());
    }

    @Test
    void what_a_case_brings_is_under_its_name() {
        bring(actor("a", "A"));
        assertEquals("case:here", lines.history().entries().getFirst().who());
    }

    @Test
    void what_a_case_brings_is_public() {
        bring(actor("a", "A"));
        assertEquals(Visibility.PUBLIC, lines.history().entries().getFirst().change().visibility());
    }

    @Test
    void the_same_case_brings_nothing_twice() {
        bring(actor("a", "A"), actor("b", "B"));
        assertEquals(List.of(), bring(actor("a", "A"), actor("b", "B")).changes());
    }

    @Test
    void a_changed_case_brings_only_what_differs() {
        bring(actor("a", "A"), actor("b", "B"));
        bring(actor("a", "A"), actor("b", "BB"), actor("c", "C"));
        assertEquals(4, lines.history().entries().size());
        assertEquals(List.of("A", "BB", "C"), names());
    }

    @Test
    void what_the_case_no_longer_says_is_withdrawn() {
        bring(actor("a", "A"), actor("b", "B"));
        bring(actor("b", "B"));
        assertEquals(List.of("B"), names());
    }

    @Test
    void what_was_withdrawn_once_is_not_withdrawn_again() {
        bring(actor("a", "A"), actor("b", "B"));
        bring(actor("b", "B"));
        assertEquals(List.of(), bring(actor("b", "B")).changes());
    }

    @Test
    void what_comes_back_into_the_case_comes_back() {
        bring(actor("a", "A"));
        bring();
        bring(actor("a", "A"));
        assertEquals(List.of("A"), names());
    }

    @Test
    void the_version_of_a_person_stands_when_the_case_did_not_change() {
        bring(actor("a", "A"));
        lines.write(actor("a", "mine"), Visibility.PUBLIC, Change.ALWAYS);
        Shipment again = bring(actor("a", "A"));
        assertEquals(List.of("mine"), names());
        assertEquals(List.of(), again.kept());
    }

    @Test
    void the_version_of_a_person_stands_when_the_case_changed_and_that_is_said() {
        bring(actor("a", "A"));
        lines.write(actor("a", "mine"), Visibility.PUBLIC, Change.ALWAYS);
        Shipment again = bring(actor("a", "AA"));
        assertEquals(List.of("mine"), names());
        assertEquals(List.of("a", "ann"), again.kept().getFirst().values());
    }

    @Test
    void a_person_who_wrote_what_the_case_now_says_is_not_bothered() {
        bring(actor("a", "A"));
        lines.write(actor("a", "AA"), Visibility.PUBLIC, Change.ALWAYS);
        assertEquals(List.of(), bring(actor("a", "AA")).kept());
    }

    @Test
    void what_a_person_added_is_left_alone() {
        bring(actor("a", "A"));
        lines.write(actor("mine", "mine"), Visibility.PUBLIC, Change.ALWAYS);
        Shipment again = bring(actor("a", "A"));
        assertTrue(again.changes().isEmpty() && again.kept().isEmpty());
    }

    @Test
    void what_another_case_brought_is_left_alone() {
        Shipment.bring(lines, "elsewhere", register(actor("e", "E"))).orThrow();
        bring(actor("a", "A"));
        assertEquals(List.of("E", "A"), names());
    }

    private Shipment bring(Actor... actors) {
        return Shipment.bring(lines, "here", register(actors)).orThrow();
    }

    private static Register register(Actor... actors) {
        return new Register(
                List.of(),
                List.of(),
                List.of(actors),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Actor actor(String id, String name) {
        return Lines.actor(id, name);
    }

    private List<String> names() {
        return lines.history().register(View.PUBLIC).actors().stream()
                .map(Actor::name)
                .map(Text::nl)
                .toList();
    }
}
