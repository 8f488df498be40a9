package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.rule.Discrepancies;
import nl.schaalsprong.register.rule.Discrepancy;
import nl.schaalsprong.register.rule.Sum;
import nl.schaalsprong.register.rule.Sums;
import org.junit.jupiter.api.Test;

/** What the rules of the register find in the shipped case. */
class BrainportConflictsTest {
    private static final Register REGISTER =
            CaseReader.read(Path.of(System.getProperty("sprong.home", ".."), "cases", "brainport"))
                    .orThrow()
                    .register();

    @Test
    void the_93_billion_of_one_letter_stands_beside_the_80_2_of_the_other() {
        Discrepancy one = about("register.figures-differ-undated", "value-added");
        assertEquals(
                List.of("€ 93 miljard (jaar niet genoemd)", "€ 80,2 miljard (2021)"),
                one.sides().stream().map(s -> s.value().nl()).toList());
    }

    @Test
    void both_areas_of_the_62_000_homes_stand_side_by_side() {
        List<String> areas =
                about("register.readings-differ", "homes-62000", "62.000").sides().stream()
                        .map(s -> s.value().en())
                        .toList();
        assertTrue(areas.getFirst().startsWith("9 municipalities"), areas.toString());
        assertTrue(areas.getLast().startsWith("21 municipalities"), areas.toString());
    }

    @Test
    void what_is_not_explained_of_beethoven_has_a_figure() {
        assertTrue(
                about("register.parts-fall-short", "beethoven")
                        .says()
                        .en()
                        .contains("EUR 575 million to EUR 755 million"));
    }

    @Test
    void state_and_region_together_are_beethoven() {
        Sum sum =
                Sums.of(REGISTER).stream()
                        .filter(s -> s.instrument().id().equals("beethoven"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(250_800_000_000L, sum.low());
        assertTrue(sum.fits());
    }

    @Test
    void the_homes_of_beethoven_have_two_amounts() {
        assertEquals(2, about("register.amounts-differ", "beethoven-homes").sides().size());
    }

    @Test
    void no_record_has_a_source_that_is_not_there() {
        assertEquals(
                List.of(),
                found().stream().filter(d -> d.code().equals("register.source-missing")).toList());
    }

    private static List<Discrepancy> found() {
        return Discrepancies.of(REGISTER, LocalDate.of(2026, 3, 1));
    }

    private static Discrepancy about(String code, String id) {
        return about(code, id, "");
    }

    private static Discrepancy about(String code, String id, String words) {
        return found().stream()
                .filter(d -> d.code().equals(code) && d.about().id().equals(id))
                .filter(d -> d.says().nl().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
