package nl.schaalsprong.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final History HISTORY =
            Written.history(
                    List.of(
                            put("one", "Coöperatie De Ménagerie", Visibility.PUBLIC),
                            put("two", "62.000 woningen", Visibility.PUBLIC),
                            put("woningen", "Stichting", Visibility.PUBLIC),
                            put("three", "Een conceptnaam", Visibility.DRAFT)));

    private static Change put(String id, String name, Visibility visibility) {
        return Change.put(Written.actor(id, name), visibility, 0, "");
    }

    private static List<String> find(String query, View view) {
        return Asked.of(Map.of("q", List.of(query)))
                .search()
                .in(Shelf.of(HISTORY, view).hits())
                .hits()
                .stream()
                .map(h -> h.subject().id())
                .toList();
    }

    @Test
    void accents_and_capitals_do_not_matter() {
        assertEquals(List.of("one"), find("cooperatie MENAGERIE", View.PUBLIC));
    }

    @Test
    void a_number_is_found_with_and_without_its_point() {
        assertEquals(List.of("two"), find("62000", View.PUBLIC));
        assertEquals(List.of("two"), find("62.000", View.PUBLIC));
    }

    @Test
    void all_words_must_be_there() {
        assertEquals(List.of(), find("62000 stichting", View.PUBLIC));
    }

    @Test
    void the_beginning_of_a_word_is_enough() {
        assertEquals(List.of("one"), find("coop", View.PUBLIC));
    }

    @Test
    void the_public_finds_no_draft() {
        assertEquals(List.of(), find("conceptnaam", View.PUBLIC));
        assertEquals(List.of("three"), find("conceptnaam", View.DRAFTS));
    }

    @Test
    void every_type_is_counted() {
        Search.Found found = Asked.of(Map.of()).search().in(Shelf.of(HISTORY, View.PUBLIC).hits());
        assertEquals(Map.of(Type.ACTOR, 3), found.perType());
    }
}
