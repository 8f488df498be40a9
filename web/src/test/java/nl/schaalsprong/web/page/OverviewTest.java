package nl.schaalsprong.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private final ExampleEngine engine = new ExampleEngine(Example.subject());
    private final Overview page = page(State.START, Language.DUTCH);

    @Test
    void the_worst_promise_comes_first() {
        List<Double> chances = page.line().points().stream().map(p -> p.entry().chance()).toList();
        assertEquals(chances.stream().sorted().toList(), chances);
        assertEquals(
                page.line().points().getFirst().entry().figure(), page.cards().getFirst().chance());
    }

    @Test
    void the_sentence_counts_every_scored_promise() {
        assertTrue(page.sentence().text().startsWith("Van de 2 doorgerekende beloften"));
    }

    @Test
    void a_promise_without_a_test_is_named_with_its_reason() {
        assertEquals("geen datum genoemd", page.footing().blanks().getFirst().why());
    }

    @Test
    void without_measures_no_change_is_shown() {
        assertEquals("", page.cards().getFirst().change());
    }

    @Test
    void a_measure_shows_the_change_against_the_baseline() {
        State state =
                new State(
                        Scenario.BASELINE.with("factory", 3000),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Card card = page(state, Language.DUTCH).cards().getFirst();
        assertEquals("up", card.direction());
        assertTrue(card.change().contains("basis"));
    }

    @Test
    void the_bill_adds_up_notches_and_their_cost() {
        State state =
                new State(
                        Scenario.BASELINE.with("factory", 750),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertEquals(
                "€\u00a027\u00a0mln eenmalig (prijzen 2024)",
                page(state, Language.DUTCH).measures().bill().total());
    }

    @Test
    void a_chosen_reading_replaces_the_first() {
        State state =
                new State(
                        Scenario.BASELINE,
                        List.of("homes-two"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertTrue(
                page(state, Language.DUTCH).cards().stream()
                        .anyMatch(c -> c.variant().equals("homes-two")));
    }

    @Test
    void a_target_is_called_a_target_and_a_commitment_a_commitment() {
        Card homes = card("homes");
        Card grid = card("grid");
        assertTrue(homes.fan().aimWord().endsWith("doel"), homes.fan().aimWord());
        assertTrue(grid.fan().aimWord().endsWith("toegezegd"), grid.fan().aimWord());
    }

    @Test
    void a_link_with_another_receipt_says_that_the_result_changed() {
        State state = State.START.sealed("0123456789ab");
        assertTrue(page(state, Language.DUTCH).changedSince());
    }

    @Test
    void a_link_with_the_receipt_of_this_result_says_nothing() {
        String receipt = page.footing().fullReceipt().substring(0, 12);
        assertFalse(page(State.START.sealed(receipt), Language.DUTCH).changedSince());
    }

    @Test
    void the_page_is_whole_html_without_style_or_script_inside() {
        String html = new Pages().html("overview", page);
        assertTrue(html.contains("</html>"));
        assertFalse(html.contains(" style="));
        assertFalse(html.contains("<style"));
        assertFalse(html.matches("(?s).*<script(?! type=\"module\" src=).*"));
    }

    @Test
    void the_english_page_has_no_dutch_words() {
        String html = new Pages().html("overview", page(State.START, Language.ENGLISH));
        assertTrue(html.contains("lang=\"en\""));
        assertFalse(html.contains("onwaarschijnlijk"));
        assertFalse(html.contains("Knelt"));
    }

    private Card card(String promise) {
        return page.cards().stream()
                .filter(c -> c.promise().equals(promise))
                .findFirst()
                .orElseThrow();
    }

    private Overview page(State state, Language language) {
        return Overview.of(
                Example.subject(),
                state,
                language,
                engine.run(state.scenario(), Answers.FULL, LocalDate.MAX, () -> false),
                engine.run(Scenario.BASELINE, Answers.FULL, LocalDate.MAX, () -> false),
                Optional.of(engine.helps(state.scenario(), () -> false)));
    }
}
