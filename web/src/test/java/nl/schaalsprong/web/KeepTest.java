package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start of the workbench does with the folder that people's work is kept in. */
class KeepTest {
    private static final Case SUBJECT = Example.subject();

    private final Remembered answers = new Remembered(SUBJECT, new ExampleEngine(SUBJECT));

    @TempDir Path folder;

    @AfterEach
    void close() {
        answers.close();
    }

    @Test
    void the_first_start_brings_the_register_of_the_case_in() {
        try (Store store = Workbench.keep(answers, folder).orThrow()) {
            assertEquals(SUBJECT.register(), store.journal().history().register(View.PUBLIC));
        }
    }

    @Test
    void what_a_person_wrote_stands_at_the_next_start() {
        Promise first = SUBJECT.register().promises().getFirst();
        Promise mine = named(first, "van mij");
        try (Store store = Workbench.keep(answers, folder).orThrow()) {
            Change change = Change.put(mine, Visibility.PUBLIC, 1, "because");
            store.journal().append(List.of(change), "ann").orThrow();
        }
        try (Store store = Workbench.keep(answers, folder).orThrow()) {
            List<Item> items = List.copyOf(store.journal().history().register(View.PUBLIC).items());
            assertEquals(SUBJECT.register().items().size(), items.size());
            assertEquals(1, items.stream().filter(mine::equals).count());
        }
    }

    @Test
    void a_folder_in_use_refuses_the_start() {
        try (Store _ = Workbench.keep(answers, folder).orThrow()) {
            Outcome<Store> second = Workbench.keep(answers, folder);
            assertInstanceOf(Outcome.Refused.class, second);
            assertEquals(
                    List.of("store.in-use"),
                    second.findings().stream().map(Finding::code).toList());
        }
    }

    private static Promise named(Promise p, String name) {
        return new Promise(
                p.id(),
                p.kind(),
                new Text(name, name),
                p.debtors(),
                p.creditors(),
                p.consent(),
                p.provenance(),
                p.variants(),
                p.lifecycle());
    }
}
