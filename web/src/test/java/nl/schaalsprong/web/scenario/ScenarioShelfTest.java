package nl.schaalsprong.web.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.futures.SavedScenario;
import nl.schaalsprong.futures.SavedScenario.Edit;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.ScenarioText;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sees and changes which saved scenario. */
class ScenarioShelfTest {
    private static final Person MAKER = new Person("anna", Role.READER);
    private static final Person OTHER = new Person("bart", Role.READER);
    private static final Person EDITOR = new Person("carla", Role.EDITOR);
    private static final String TEXT = ScenarioText.of("x", Scenario.BASELINE.with("factory", 1));

    @TempDir Path folder;
    private Store store;
    private ScenarioShelf shelf;

    @BeforeEach
    void open() {
        store = Store.open(folder).orThrow();
        shelf = new ScenarioShelf(store.scenarios());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<SavedScenario> seen(Person person) {
        return shelf.seenBy(person).orThrow();
    }

    private static String code(Outcome<?> outcome) {
        return outcome.findings().getFirst().code();
    }

    @Test
    void what_is_not_published_only_its_maker_sees() {
        SavedScenario mine = shelf.add("mine", TEXT, MAKER).orThrow();
        assertEquals(List.of(mine), seen(MAKER));
        assertEquals(List.of(), seen(OTHER));
        assertEquals(List.of(), seen(EDITOR));
        assertEquals(List.of(), seen(Person.PUBLIC));
        assertTrue(shelf.withHash(mine.hash(), Person.PUBLIC).isEmpty());
    }

    @Test
    void what_an_editor_published_everybody_sees() {
        SavedScenario own = shelf.add("plan", TEXT, EDITOR).orThrow();
        SavedScenario open = shelf.change(own.id(), 1, new Edit.Publish(true), EDITOR).orThrow();
        assertEquals(List.of(open), seen(Person.PUBLIC));
        assertTrue(shelf.withHash(open.hash(), Person.PUBLIC).isPresent());
    }

    @Test
    void a_reader_does_not_publish() {
        SavedScenario mine = shelf.add("mine", TEXT, MAKER).orThrow();
        assertEquals(
                "futures.unknown-scenario",
                code(shelf.change(mine.id(), 1, new Edit.Publish(true), MAKER)));
    }

    @Test
    void nobody_else_renames_or_withdraws() {
        SavedScenario mine = shelf.add("mine", TEXT, MAKER).orThrow();
        assertEquals(
                "futures.unknown-scenario",
                code(shelf.change(mine.id(), 1, new Edit.Rename("his"), OTHER)));
        assertEquals(
                "futures.unknown-scenario",
                code(shelf.change(mine.id(), 1, new Edit.Withdraw(), EDITOR)));
    }

    @Test
    void whoever_has_not_signed_in_keeps_nothing() {
        assertEquals("futures.unknown-scenario", code(shelf.add("mine", TEXT, Person.PUBLIC)));
    }

    @Test
    void what_was_withdrawn_is_listed_no_more() {
        SavedScenario mine = shelf.add("mine", TEXT, MAKER).orThrow();
        shelf.change(mine.id(), 1, new Edit.Withdraw(), MAKER).orThrow();
        assertEquals(List.of(), seen(MAKER));
    }

    @Test
    void only_its_maker_may_rename_and_only_an_editor_may_publish() {
        SavedScenario mine = shelf.add("mine", TEXT, MAKER).orThrow();
        assertTrue(ScenarioShelf.may(MAKER, mine, new Edit.Rename("")));
        assertFalse(ScenarioShelf.may(OTHER, mine, new Edit.Rename("")));
        assertFalse(ScenarioShelf.may(MAKER, mine, new Edit.Publish(true)));
        assertTrue(ScenarioShelf.may(EDITOR, mine, new Edit.Publish(true)));
    }
}
