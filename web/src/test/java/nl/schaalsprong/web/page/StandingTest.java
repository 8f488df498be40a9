package nl.schaalsprong.web.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.Client;
import nl.schaalsprong.web.Scratch;
import nl.schaalsprong.web.Workbench;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.RefusingEngine;
import nl.schaalsprong.web.answer.Remembered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A register that cannot be computed: every page with a chance says that it is an old one. */
class StandingTest {
    private static final Remembered ANSWERS =
            new Remembered(Example.subject(), new RefusingEngine());
    private static final Store STORE = Scratch.store(ANSWERS);
    private static final ConfigurableApplicationContext SERVER =
            Workbench.start(ANSWERS, Path.of("absent"), STORE, 0);
    private static final Client READER = new Client(Workbench.address(SERVER));
    private static final int PATIENCE = 200;

    @BeforeAll
    static void withdraw() throws InterruptedException {
        assertFalse(says("/"));
        Subject homes = new Subject(Type.PROMISE, "homes");
        STORE.journal()
                .append(
                        List.of(
                                new Change(
                                        homes,
                                        new Change.Content.Withdrawn(),
                                        Visibility.PUBLIC,
                                        Change.ALWAYS,
                                        1,
                                        "")),
                        "els")
                .orThrow();
        for (int i = 0; i < PATIENCE && !says("/"); i++) {
            Thread.sleep(50);
        }
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        ANSWERS.close();
    }

    private static boolean says(String path) {
        return READER.get(path).body().contains("notice behind");
    }

    @Test
    void the_overview_says_so_in_both_languages() {
        assertTrue(READER.get("/").body().contains("nog van vóór de laatste wijziging"));
        assertTrue(READER.get("/en").body().contains("still from before the last change"));
    }

    @Test
    void a_promise_says_so() {
        assertTrue(says("/belofte/homes"));
    }

    @Test
    void the_limits_the_money_and_the_comparison_say_so() {
        assertTrue(says("/grenzen") && says("/geld") && says("/vergelijk"));
    }

    @Test
    void what_is_of_now_does_not_say_so() {
        assertFalse(says("/register") || says("/brieven") || says("/model"));
    }
}
