package nl.schaalsprong.web.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.letter.Reader;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.Scratch;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Pages;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.visitor.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What an editor does on the bench, and what others see of it. */
class BenchTest {
    private static final Person EDITOR = new Person("anna", Role.EDITOR);
    private static final Remembered ANSWERS =
            new Remembered(Example.subject(), new ExampleEngine(Example.subject()));
    private static final Store STORE = Scratch.store(ANSWERS);

    @AfterAll
    static void close() {
        STORE.close();
        ANSWERS.close();
    }

    @Test
    void a_whole_letter_is_judged_finding_by_finding() {
        Reading letter =
                letter(
                        "Den Haag, 3 maart 2025\n\nDe opgave is 1.201 woningen voor 1 januari 2030."
                                + " Ik stuur uw Kamer in 2026 een brief. Zie Kamerstuk 33 009, nr. 9.");
        BenchPage page = page(letter, "", EDITOR);
        int total = page.total();
        for (int i = 0; i < total; i++) {
            var current = page.current().orElseThrow();
            Judging.Done done =
                    decide(letter, form("accept", current.mark().id(), current.mark().kind()))
                            .orThrow();
            page = page(letter, done.next(), EDITOR);
        }
        assertEquals(total, page.judged());
        assertTrue(titles(View.DRAFTS).contains("1.201 woningen, uiterlijk 31 december 2029"));
        assertFalse(titles(View.PUBLIC).contains("1.201 woningen, uiterlijk 31 december 2029"));
    }

    @Test
    void whoever_comes_second_is_refused_as_changed_since() {
        Reading letter = letter("De opgave is 1.205 woningen voor 1 januari 2030.");
        decide(letter, form("accept", "quantity-1", "quantity")).orThrow();
        var findings = decide(letter, form("accept", "quantity-1", "quantity")).findings();
        assertEquals(409, Judging.status(findings));
    }

    @Test
    void rejecting_needs_a_reason() {
        Reading letter = letter("De opgave is 1.206 woningen voor 1 januari 2030.");
        Map<String, String> form = form("reject", "quantity-1", "quantity");
        assertEquals("web.no-reason", decide(letter, form).findings().getFirst().code());
        form.put("reason", "oud");
        assertEquals("rejected", decide(letter, form).orThrow().what());
    }

    @Test
    void undo_takes_the_record_back_and_the_finding_is_open_again() {
        Reading letter = letter("De opgave is 1.204 woningen voor 1 januari 2030.");
        decide(letter, form("accept", "quantity-1", "quantity")).orThrow();
        Map<String, String> undo = form("undo", "quantity-1", "quantity");
        undo.put("seen", "1");
        assertEquals("undone", decide(letter, undo).orThrow().what());
        assertFalse(titles(View.DRAFTS).stream().anyMatch(t -> t.startsWith("1.204 woningen")));
        assertEquals(0, page(letter, "", EDITOR).judged());
    }

    @Test
    void a_changed_field_is_in_the_record_and_makes_it_a_correction() {
        Reading letter = letter("De opgave is 1.207 woningen voor 1 januari 2030.");
        Map<String, String> form = form("accept", "quantity-1", "quantity");
        form.put("amount", "1.208");
        form.put("title-nl", "Verbeterde titel");
        assertEquals("corrected", decide(letter, form).orThrow().what());
        assertTrue(titles(View.DRAFTS).contains("Verbeterde titel"));
    }

    @Test
    void what_cannot_be_read_in_a_field_writes_nothing() {
        Reading letter = letter("De opgave is 1.209 woningen voor 1 januari 2030.");
        Map<String, String> form = form("accept", "quantity-1", "quantity");
        form.put("due", "morgen");
        assertEquals("web.no-day", decide(letter, form).findings().getFirst().code());
        assertEquals(0, page(letter, "", EDITOR).judged());
    }

    @Test
    void a_passage_marked_by_hand_is_kept_once_it_is_accepted() {
        Reading letter = letter("Er komt een zandpad.");
        decide(letter, form("accept", "hand-8-19", "commitment")).orThrow();
        assertTrue(
                page(letter, "", EDITOR).marks().stream()
                        .anyMatch(m -> m.id().equals("hand-8-19")));
    }

    @Test
    void a_finding_that_is_not_there_is_refused() {
        Reading letter = letter("Er komt een fietspad.");
        var findings = decide(letter, form("accept", "quantity-99", "quantity")).findings();
        assertEquals("web.no-finding", findings.getFirst().code());
    }

    @Test
    void an_editor_gets_forms_and_keys_and_others_do_not() {
        Reading letter = letter("De opgave is 1.210 woningen voor 1 januari 2030.");
        String mine = html(page(letter, "quantity-1", EDITOR));
        assertTrue(mine.contains("data-key=\"a\"") && mine.contains("name=\"reason\""), mine);
        String others = html(page(letter, "quantity-1", Person.PUBLIC));
        assertFalse(others.contains("<form"), others);
    }

    @Test
    void markup_in_a_letter_and_in_its_name_is_text() {
        Reading letter = letter("Er komen <script>alert(1)</script> 1.211 woningen.");
        String html = html(page(letter, "quantity-1", EDITOR));
        assertFalse(html.contains("<script>alert"), html);
        assertFalse(html.contains("<b>vet"), html);
    }

    private static List<String> titles(View view) {
        return STORE.journal().history().all(Promise.class, view).stream()
                .map(p -> p.title().nl())
                .toList();
    }

    private static Reading letter(String text) {
        return Reader.read("<b>vet.txt", text.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private static Map<String, String> form(String asked, String finding, String kind) {
        return new LinkedHashMap<>(
                Map.of("do", asked, "finding", finding, "kind", kind, "seen", "0"));
    }

    private static Outcome<Judging.Done> decide(Reading letter, Map<String, String> form) {
        return new Judging(letter, STORE.journal(), Language.DUTCH).decide(form, EDITOR);
    }

    private static BenchPage page(Reading letter, String finding, Person person) {
        Frame frame =
                Frame.of(
                        Example.subject(),
                        Language.DUTCH,
                        State.START,
                        "letters",
                        "",
                        "/en/letters",
                        person);
        ShelvedLetter shelved =
                new ShelvedLetter(
                        letter.document().sha256(),
                        letter.document().name(),
                        Visibility.PUBLIC,
                        Optional.empty());
        Visit visit = new Visit(finding, "", Optional.empty(), "", "", "");
        return Bench.page(
                frame,
                new Token("_csrf", "x"),
                shelved,
                letter,
                STORE.journal().history(),
                visit,
                person,
                List.of());
    }

    private static String html(BenchPage page) {
        return new Pages().html("bench", page);
    }
}
