package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Standing;
import nl.schaalsprong.register.Variant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second case, of two islands, needs no Java. */
class IslandsTest {
    @TempDir Path folder;
    private CopiedCase copy = new CopiedCase(Path.of("."));
    private Case islands = BrainportTest.CASE;

    @BeforeEach
    void read() {
        copy = CopiedCase.into(folder);
        islands = copy.read().orThrow();
    }

    private Variant tenFerries() {
        return islands.register().promise("more-ferries").orElseThrow().variants().getFirst();
    }

    @Test
    void a_named_set_gives_the_places_and_their_words() {
        assertEquals(List.of("NORTH", "SOUTH"), tenFerries().places());
        assertEquals("beide eilanden", tenFerries().area().nl());
    }

    @Test
    void tasks_stand_with_their_reading() {
        assertEquals(6, tenFerries().tasks().getFirst().amount());
    }

    @Test
    void an_aim_that_cannot_be_tested_keeps_its_reason() {
        Promise promise = islands.register().promise("more-ferries").orElseThrow();
        Standing standing =
                Standing.of(promise.variants().getLast(), islands::series, islands.reference());
        assertEquals(
                "pleasant is not measured",
                assertInstanceOf(Standing.Blank.class, standing).why().en());
    }

    @Test
    void a_promise_is_counted_on_the_series_of_its_places() {
        Standing standing = Standing.of(tenFerries(), islands::series, LocalDate.of(2030, 1, 1));
        assertEquals(1, standing.observed().orElseThrow().value());
    }

    @Test
    void an_element_of_the_model_is_named_as_the_model_names_it() {
        assertEquals("wish[north]", islands.parameters().getLast().variable());
    }

    @Test
    void a_fixed_parameter_needs_no_bounds() {
        assertEquals(2, islands.parameters().getLast().high());
    }

    @Test
    void a_conflict_stands_with_its_promise() {
        assertEquals(1, islands.register().conflicts("more-ferries").size());
    }

    @Test
    void money_is_in_whole_cents() {
        Measure yard = islands.measure("second-yard").orElseThrow();
        assertEquals(200_000_000, yard.costPerNotch().orElseThrow().eurocent());
    }

    @Test
    void a_check_without_upper_bound_has_none() {
        assertTrue(Double.isInfinite(islands.checks().getFirst().atMost()));
    }

    @Test
    void the_same_bytes_give_the_same_hashes() {
        assertEquals(islands.hashes(), copy.read().orThrow().hashes());
    }

    @Test
    void a_changed_observation_changes_the_hash_of_the_data_only() {
        copy.replace("observations.csv", "NORTH,2030-01-01,3", "NORTH,2030-01-01,4");
        Case changed = copy.read().orThrow();
        assertNotEquals(islands.hashes().data(), changed.hashes().data());
        assertEquals(islands.hashes().promises(), changed.hashes().promises());
        assertEquals(islands.hashes().model(), changed.hashes().model());
    }
}
