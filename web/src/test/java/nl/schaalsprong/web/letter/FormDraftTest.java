package nl.schaalsprong.web.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.letter.Reader;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.propose.Draft;
import nl.schaalsprong.letter.propose.Proposals;
import nl.schaalsprong.letter.propose.Shape;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.limit.Limits;
import org.junit.jupiter.api.Test;

/** Fields of a form to a draft. */
class FormDraftTest {
    private static final Draft PROPOSED = proposed();

    @Test
    void a_form_without_fields_changes_nothing() {
        assertEquals(PROPOSED, read(Map.of()).orThrow());
    }

    @Test
    void what_was_shown_comes_back_the_same() {
        assertEquals(
                PROPOSED,
                read(Map.of("amount", "1200", "unit", "dwelling", "due", "2029-12-31")).orThrow());
    }

    @Test
    void a_dutch_number_has_points_between_thousands_and_a_comma() {
        assertEquals(
                Optional.of(new BigDecimal("12500.5")),
                read(Map.of("amount", "12.500,5")).orThrow().measured().amount());
    }

    @Test
    void a_percentage_is_a_fraction() {
        assertEquals(
                Optional.of(new BigDecimal("0.113")),
                read(Map.of("amount", "11,3", "unit", "fraction")).orThrow().measured().amount());
    }

    @Test
    void a_day_may_be_taken_away_or_set() {
        assertEquals(Optional.empty(), read(Map.of("due", "")).orThrow().when().due());
        assertEquals(
                Optional.of(LocalDate.of(2031, 1, 1)),
                read(Map.of("due", "2031-01-01")).orThrow().when().due());
    }

    @Test
    void another_shape_is_taken_over() {
        assertEquals(Shape.NEED, read(Map.of("shape", "NEED")).orThrow().shape());
    }

    @Test
    void every_value_that_cannot_be_read_is_a_finding() {
        Outcome<Draft> read =
                read(Map.of("amount", "veel", "due", "snel", "shape", "X", "title-nl", " "));
        assertEquals(4, read.findings().size());
    }

    @Test
    void an_address_that_is_no_web_address_is_refused() {
        assertEquals(
                "web.no-link",
                read(Map.of("link", "javascript:alert(1)")).findings().getFirst().code());
    }

    @Test
    void a_field_as_long_as_the_limit_is_taken_and_a_longer_one_is_not() {
        assertEquals(0, read(Map.of("condition", "x".repeat(Limits.FIELD))).findings().size());
        assertEquals(
                "web.too-long",
                read(Map.of("condition", "x".repeat(Limits.FIELD + 1)))
                        .findings()
                        .getFirst()
                        .code());
    }

    @Test
    void no_more_names_than_the_limit_are_taken() {
        String names = String.join(";", Collections.nCopies(Limits.NAMES + 1, "a"));
        assertEquals(
                Limits.NAMES, read(Map.of("debtors", names)).orThrow().owed().debtors().size());
    }

    private static Outcome<Draft> read(Map<String, String> form) {
        return FormDraft.read(PROPOSED, form, Language.DUTCH);
    }

    private static Draft proposed() {
        byte[] letter =
                "De opgave is 1.200 woningen voor 1 januari 2030.".getBytes(StandardCharsets.UTF_8);
        var reading = Reader.read("brief.txt", letter).orThrow();
        Found target =
                reading.findings().stream()
                        .filter(Found.Quantity.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        return Proposals.of(reading, Example.subject().register()).of(target).draft();
    }
}
