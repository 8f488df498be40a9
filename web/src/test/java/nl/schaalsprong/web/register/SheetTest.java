package nl.schaalsprong.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.web.page.Words;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Register REGISTER =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow()
                    .register();

    private static Map<String, String> values(List<Line> lines) {
        Map<String, String> values = new LinkedHashMap<>();
        lines.forEach(l -> values.put(l.path(), l.value()));
        return values;
    }

    @Test
    void every_record_of_the_case_comes_back_from_its_form_as_it_was() {
        for (Item item : REGISTER.items()) {
            assertEquals(
                    item,
                    SheetReader.read(Forms.kind(Type.of(item)), values(Sheet.of(item))).orThrow(),
                    item.id());
        }
    }

    @Test
    void a_task_of_a_place_can_be_added_to_a_reading() {
        Item promise = REGISTER.promises().getFirst();
        Map<String, String> sent = values(Sheet.of(promise));
        long before = sent.keySet().stream().filter(p -> p.endsWith(".place")).count();
        Map<String, String> shown = values(Forms.typed(Type.of(promise), sent, "variants.0.tasks"));
        assertEquals(before + 1, shown.keySet().stream().filter(p -> p.endsWith(".place")).count());
    }

    @Test
    void a_last_day_left_blank_is_no_day() {
        Promise promise = REGISTER.promises().getFirst();
        Map<String, String> sent = values(Sheet.of(promise));
        sent.put("variants.0.until", "");
        Promise read = (Promise) SheetReader.read(Promise.class, sent).orThrow();
        assertEquals(Variant.NO_DAY, read.variants().getFirst().until());
    }

    @Test
    void a_reading_of_a_variable_or_a_day_that_is_not_there_is_refused_in_words() {
        var subject =
                CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                        .orThrow();
        Promise promise = REGISTER.promises().getFirst();
        Map<String, String> sent = values(Sheet.of(promise));
        sent.put("variants.0.aim.variable", "verzonnen_variabele");
        sent.put("variants.0.aim.indicator", "verzonnen-indicator");
        sent.put("variants.0.until", "");
        Item item = SheetReader.read(Promise.class, sent).orThrow();
        Shelf shelf = Written.shelf(REGISTER);
        List<String> codes =
                Approval.of(shelf, subject.plan(), item, Optional.empty()).findings().stream()
                        .map(Finding::code)
                        .toList();
        assertEquals(List.of("web.form-variable", "web.form-indicator", "web.form-no-day"), codes);
    }

    @Test
    void a_form_that_was_sent_back_shows_the_same_fields() {
        for (Item item : REGISTER.items()) {
            Map<String, String> sent = values(Sheet.of(item));
            Map<String, String> shown = values(Forms.typed(Type.of(item), sent, ""));
            assertTrue(shown.keySet().containsAll(sent.keySet()), item.id());
        }
    }

    @Test
    void every_field_has_a_label_in_both_languages() {
        for (Item item : REGISTER.items()) {
            for (Line line : Sheet.of(item)) {
                for (Language language : Language.values()) {
                    String field = "register.field." + line.name();
                    boolean known =
                            line.name().matches("\\d+|nl|en")
                                    || !Words.in(language).orElse(field, "").isEmpty();
                    assertTrue(known, field);
                }
            }
        }
    }

    @Test
    void what_is_no_number_is_named_with_its_field() {
        Map<String, String> values = values(Sheet.of(REGISTER.indicators().getFirst()));
        values.put("figures.0.amount", "veel");
        values.put("figures.0.rounding", "1");
        assertEquals(
                List.of("web.form-number"),
                SheetReader.read(Forms.kind(Type.INDICATOR), values).findings().stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void an_element_that_is_to_go_goes() {
        Item conflict = REGISTER.conflicts().getFirst();
        Map<String, String> values = values(Sheet.of(conflict));
        values.put("sides.0." + SheetReader.REMOVE, "on");
        Item less = SheetReader.read(Forms.kind(Type.CONFLICT), values).orThrow();
        assertEquals(
                Sheet.of(conflict).stream().filter(l -> l.name().equals("source")).count() - 1,
                Sheet.of(less).stream().filter(l -> l.name().equals("source")).count());
    }
}
