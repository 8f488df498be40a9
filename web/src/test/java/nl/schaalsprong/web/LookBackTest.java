package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.page.Past;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages as they were: the promise of homes got another name that holds from June 2025 on. */
class LookBackTest {
    private static final String BEFORE = "1.000 woningen";
    private static final String AFTER = "Twaalfhonderd huizen";
    private static final String EARLIER = "valid=2025-05-31";
    private static final String UNKNOWN = "day=" + Past.today().minusDays(1);

    private static final Server SERVER = new Server();
    private final Client reader = SERVER.client(Role.PUBLIC);

    @BeforeAll
    static void rename() {
        Promise p = Example.subject().register().promise("homes").orElseThrow();
        Promise renamed =
                new Promise(
                        p.id(),
                        p.kind(),
                        new Text(AFTER, "Twelve hundred houses"),
                        p.debtors(),
                        p.creditors(),
                        p.consent(),
                        p.provenance(),
                        p.variants(),
                        p.lifecycle());
        Change change =
                new Change(
                        Subject.of(p),
                        new Change.Content.Put(renamed),
                        Visibility.PUBLIC,
                        LocalDate.of(2025, 6, 1),
                        1,
                        "");
        SERVER.store().journal().append(List.of(change), "els").orThrow();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private String text(String path) {
        return reader.get(path).body();
    }

    @Test
    void every_computed_page_shows_the_words_that_held_on_the_day() {
        for (String path : List.of("/", "/belofte/homes", "/plekken", "/plek/A", "/grenzen")) {
            assertTrue(text(path).contains(AFTER), path);
            String then = text(path + "?" + EARLIER);
            assertTrue(then.contains(BEFORE) && !then.contains(AFTER), path);
        }
    }

    @Test
    void a_trail_is_laid_from_what_held_on_the_day() {
        assertTrue(text("/herkomst/chance.homes-all?" + EARLIER).contains(BEFORE));
        assertTrue(text("/herkomst/chance.homes-all").contains(AFTER));
    }

    @Test
    void a_promise_that_was_not_known_yet_is_told_to_be_absent_then() {
        var answer = reader.get("/belofte/homes?" + UNKNOWN);
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("niet in het register"));
    }

    @Test
    void a_day_on_which_nothing_was_known_has_pages_without_promises() {
        for (String path : List.of("/", "/plekken", "/plek/A", "/grenzen", "/geld")) {
            var answer = reader.get(path + "?" + UNKNOWN);
            assertEquals(200, answer.statusCode(), path);
            assertFalse(answer.body().contains(BEFORE), path);
        }
    }

    @Test
    void a_register_looked_at_before_it_began_says_when_it_began() {
        String page = reader.get("/register?day=1999-01-01").body();
        assertTrue(page.contains("dit register begon op"), page);
        assertFalse(reader.get("/register?q=zzz").body().contains("dit register begon op"));
    }

    @Test
    void a_chosen_promise_that_was_not_known_yet_is_refused_in_words() {
        var answer = reader.get("/?promise=homes&" + UNKNOWN);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("was toen niet bekend"));
    }

    @Test
    void the_page_says_what_is_of_then_and_what_of_now() {
        assertTrue(text("/belofte/homes?" + EARLIER).contains("die van nu"));
        assertTrue(text("/en/promise/homes?" + EARLIER).contains("those of now"));
        assertFalse(text("/belofte/homes").contains("class=\"notice past\""));
    }

    @Test
    void the_model_says_that_it_has_no_history() {
        assertTrue(text("/model?" + EARLIER).contains("geen eerdere stand"));
        assertTrue(text("/en/model?" + EARLIER).contains("No earlier state"));
    }

    @Test
    void a_shared_link_carries_the_day_it_was_shared() {
        String today = "day=" + Past.today();
        for (String path : List.of("/", "/belofte/homes", "/plek/A")) {
            String page = text(path);
            String share = page.substring(page.indexOf("receipt="));
            assertTrue(share.substring(0, share.indexOf('"')).contains(today), path);
        }
    }

    @Test
    void a_shared_link_of_another_day_keeps_that_day() {
        String page = text("/belofte/homes?day=" + Past.today() + "&" + EARLIER);
        String share = page.substring(page.indexOf("receipt="));
        assertTrue(share.substring(0, share.indexOf('"')).contains(EARLIER));
    }

    @Test
    void what_is_known_today_is_what_is_shown_now() {
        assertTrue(text("/?day=" + Past.today()).contains(AFTER));
    }

    @Test
    void links_and_forms_keep_the_day_and_one_leads_back_to_now() {
        String page = text("/?" + EARLIER);
        assertTrue(page.contains("/belofte/homes?" + EARLIER));
        assertTrue(page.contains("<input type=\"hidden\" name=\"valid\" value=\"2025-05-31\">"));
        assertTrue(page.contains("<a href=\"?\">Terug naar nu</a>"));
    }

    @Test
    void files_are_of_the_day_too() {
        assertTrue(text("/results.csv").contains("homes-all"));
        assertEquals(1, text("/money.csv?" + UNKNOWN).lines().count());
    }
}
