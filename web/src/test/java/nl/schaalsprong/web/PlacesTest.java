package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The table of places is sorted by the server; the page of a place tells its own part. */
class PlacesTest {
    private static final Remembered ANSWERS =
            new Remembered(Example.subject(), new ExampleEngine(Example.subject()));
    private static final ConfigurableApplicationContext SERVER =
            Workbench.start(ANSWERS, Path.of("absent"), Scratch.store(ANSWERS), 0);
    private static final String ADDRESS = Workbench.address(SERVER);
    private static final Pattern ROW = Pattern.compile("<th scope=\"row\"><a href=\"/plek/(\\w+)");

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        SERVER.close();
        ANSWERS.close();
    }

    @Test
    void places_stand_by_name_unless_another_column_is_asked_for() throws Exception {
        assertEquals(List.of("A", "B", "R"), codes(text("plekken")));
        assertEquals(codes(text("plekken")), codes(text("plekken?sort=nothing")));
    }

    @Test
    void every_column_sorts_every_place() throws Exception {
        for (String column : List.of("name", "group", "chance", "task", "behind", "limit")) {
            assertEquals(3, codes(text("plekken?sort=" + column)).size(), column);
        }
    }

    @Test
    void a_place_without_a_part_comes_last_by_its_task() throws Exception {
        assertEquals("R", codes(text("plekken?sort=task")).getLast());
    }

    @Test
    void the_chosen_column_is_marked_for_who_does_not_see_it() throws Exception {
        assertTrue(text("plekken?sort=chance").contains("aria-sort=\"ascending\""));
    }

    @Test
    void the_other_language_keeps_the_order() throws Exception {
        assertTrue(text("plekken?sort=chance").contains("/en/places?sort=chance"));
    }

    @Test
    void a_place_that_is_not_there_is_a_page_that_is_not_there() throws Exception {
        assertEquals(404, get("plek/nowhere").statusCode());
    }

    private static List<String> codes(String page) {
        return ROW.matcher(page).results().map(m -> m.group(1)).toList();
    }

    private String text(String path) throws Exception {
        return get(path).body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(ADDRESS + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
