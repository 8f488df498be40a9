package nl.schaalsprong.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.futures.Limits;
import nl.schaalsprong.futures.SavedScenario;
import nl.schaalsprong.futures.SavedScenario.Edit;
import nl.schaalsprong.futures.SavedScenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredScenariosTest {
    @TempDir Path folder;
    private Store store;
    private SavedScenarios kept;

    @BeforeEach
    void open() {
        store = Store.open(folder).orThrow();
        kept = store.scenarios();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static String code(Outcome<?> outcome) {
        return outcome.findings().getFirst().code();
    }

    @Test
    void what_was_saved_is_there_after_opening_again() {
        SavedScenario saved = kept.add("plan", "{}", "anna").orThrow();
        close();
        open();
        assertEquals(List.of(saved), kept.all().orThrow());
    }

    @Test
    void every_version_stays_when_a_scenario_is_renamed_and_withdrawn() {
        SavedScenario saved = kept.add("plan", "{}", "anna").orThrow();
        kept.change(saved.id(), 1, new Edit.Rename("other plan"), "anna").orThrow();
        kept.change(saved.id(), 2, new Edit.Withdraw(), "bart").orThrow();
        List<SavedScenario> versions = kept.versions(saved.id()).orThrow();
        assertEquals(
                List.of("plan", "other plan", "other plan"),
                versions.stream().map(SavedScenario::name).toList());
        assertEquals(
                List.of("anna", "anna", "bart"),
                versions.stream().map(SavedScenario::who).toList());
        assertEquals(List.of(), kept.all().orThrow());
    }

    @Test
    void a_change_based_on_an_older_version_is_refused_and_changes_nothing() {
        SavedScenario saved = kept.add("plan", "{}", "anna").orThrow();
        kept.change(saved.id(), 1, new Edit.Rename("first"), "anna").orThrow();
        assertEquals(
                "futures.changed-since",
                code(kept.change(saved.id(), 1, new Edit.Rename("second"), "anna")));
        assertEquals("first", kept.all().orThrow().getFirst().name());
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        assertEquals(
                "futures.unknown-scenario",
                code(kept.change("none", 1, new Edit.Withdraw(), "anna")));
    }

    @Test
    void a_name_as_long_as_the_limit_is_kept_and_a_longer_one_is_not() {
        String name = "n".repeat(Limits.LONGEST_NAME);
        assertInstanceOf(Outcome.Good.class, kept.add(name, "{}", "anna"));
        assertEquals("futures.name-too-long", code(kept.add(name + "n", "{}", "anna")));
        assertEquals("futures.name-empty", code(kept.add("  ", "{}", "anna")));
    }

    @Test
    void one_person_keeps_as_many_as_the_limit_and_no_more() {
        for (int i = 0; i < Limits.MOST_SCENARIOS; i++) {
            kept.add("plan " + i, "{}", "anna").orThrow();
        }
        assertEquals("futures.too-many-scenarios", code(kept.add("one more", "{}", "anna")));
        assertInstanceOf(Outcome.Good.class, kept.add("of somebody else", "{}", "bart"));
    }
}
