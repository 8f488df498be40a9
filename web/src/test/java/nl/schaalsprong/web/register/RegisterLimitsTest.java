package nl.schaalsprong.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import org.junit.jupiter.api.Test;

class RegisterLimitsTest {
    @Test
    void no_more_words_are_looked_for_than_the_limit() {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < Limits.SEARCH_WORDS + 1; i++) {
            query.append("w").append(i).append(' ');
        }
        assertEquals(Limits.SEARCH_WORDS, Fold.words(query.toString()).size());
    }

    @Test
    void a_page_of_a_search_ends_and_the_next_one_goes_on() {
        SearchPage page = page(Written.actors(Limits.SEARCH_PAGE + 1), Map.of());
        assertEquals(Limits.SEARCH_PAGE, page.rows().size());
        assertNotEquals("", page.next());
    }

    @Test
    void the_list_of_changes_ends() {
        SearchPage page =
                page(Written.actors(Limits.CHANGES + 1), Map.of("since", List.of("2026-01-01")));
        assertEquals(Limits.CHANGES, page.changed().size());
    }

    @Test
    void the_history_on_the_page_of_a_record_ends() {
        History history = Written.versions(Limits.VERSIONS + 1);
        var seen = history.of(new Subject(Type.ACTOR, "a"), View.PUBLIC);
        assertEquals(Limits.VERSIONS, Versions.of(seen, Words.in(Language.DUTCH)).size());
    }

    @Test
    void a_form_with_more_values_than_a_record_has_is_not_read() {
        assertTrue(Forms.sent(values(Limits.FORM_VALUES)).isPresent());
        assertEquals(Optional.empty(), Forms.sent(values(Limits.FORM_VALUES + 1)));
    }

    @Test
    void a_value_longer_than_the_limit_is_not_read() {
        assertTrue(Forms.sent(value(Limits.FORM_CHARACTERS)).isPresent());
        assertEquals(Optional.empty(), Forms.sent(value(Limits.FORM_CHARACTERS + 1)));
    }

    private static Map<String, List<String>> values(int count) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            values.put("f.a" + i, List.of("x"));
        }
        return values;
    }

    private static Map<String, List<String>> value(int length) {
        return Map.of("f.id", List.of("x".repeat(length)));
    }

    private static SearchPage page(History history, Map<String, List<String>> query) {
        return SearchPage.of(
                Asked.of(query),
                Written.frame(),
                State.START,
                Shelf.of(history, View.PUBLIC),
                history);
    }
}
