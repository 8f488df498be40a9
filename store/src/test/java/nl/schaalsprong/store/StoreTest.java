package nl.schaalsprong.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Shipment;
import nl.schaalsprong.register.journal.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in a folder is there again when the folder is opened again. */
class StoreTest {
    private static final Case BRAINPORT =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow();

    @TempDir Path folder;

    @Test
    void the_whole_register_of_the_shipped_case_comes_back_as_it_was() {
        bring();
        try (Store store = Store.open(folder).orThrow()) {
            assertEquals(BRAINPORT.register(), store.journal().history().register(View.PUBLIC));
        }
    }

    @Test
    void a_second_start_with_the_same_case_writes_nothing() {
        History first = bring();
        assertEquals(first, bring());
    }

    @Test
    void a_folder_is_open_once() {
        try (Store _ = Store.open(folder).orThrow()) {
            Outcome<Store> second = Store.open(folder);
            assertEquals("store.in-use", second.findings().getFirst().code());
            assertInstanceOf(Outcome.Refused.class, second);
        }
    }

    private History bring() {
        try (Store store = Store.open(folder).orThrow()) {
            Shipment.bring(store.journal(), BRAINPORT.id(), BRAINPORT.register()).orThrow();
            return store.journal().history();
        }
    }
}
