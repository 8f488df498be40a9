package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Charts as files say what they were drawn from, and the same as the page they hang on. */
class ChartFilesTest {
    private static final Remembered ANSWERS =
            new Remembered(Example.subject(), new ExampleEngine(Example.subject()));
    private static final ConfigurableApplicationContext SERVER =
            Workbench.start(ANSWERS, Path.of("absent"), Scratch.store(ANSWERS), 0);
    private static final String ADDRESS = Workbench.address(SERVER);
    private static final String VARIANT =
            Example.subject().register().promises().getFirst().variants().getFirst().id();
    private static final String MEASURE = "?m.factory=250";
    private static final String HASH = Scenario.BASELINE.with("factory", 250).hash();

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        SERVER.close();
        ANSWERS.close();
    }

    @Test
    void every_chart_of_a_page_was_drawn_from_the_scenario_in_its_address() throws Exception {
        for (String page : List.of("", "belofte/homes", "grenzen", "plekken", "plek/A")) {
            List<String> hashes =
                    Pattern.compile("data-(?:hash|of)=\"([0-9a-f]+)\"")
                            .matcher(text(page + MEASURE))
                            .results()
                            .map(m -> m.group(1))
                            .distinct()
                            .toList();
            assertEquals(List.of(HASH.substring(0, 8)), hashes, page);
        }
    }

    @Test
    void a_vector_file_names_the_scenario_it_was_drawn_from() throws Exception {
        assertTrue(
                text("chart/fan/" + VARIANT + ".svg" + MEASURE)
                        .contains("data-scenario=\"" + HASH + '"'));
    }

    @Test
    void a_vector_file_is_well_formed_and_says_its_finding() throws Exception {
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        bytes("chart/fan/" + VARIANT + ".svg").body()));
        assertNotEquals("", document.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void a_pixel_file_is_as_wide_as_twice_the_vector_file() throws Exception {
        byte[] png = bytes("chart/fan/" + VARIANT + ".png").body();
        var svg =
                Pattern.compile(" width=\"(\\d+)\"").matcher(text("chart/fan/" + VARIANT + ".svg"));
        assertTrue(svg.find());
        assertEquals(2 * Integer.parseInt(svg.group(1)), ByteBuffer.wrap(png).getInt(16));
    }

    @Test
    void a_pixel_file_names_the_scenario_it_was_drawn_from() throws Exception {
        String png =
                new String(
                        bytes("chart/fan/" + VARIANT + ".png" + MEASURE).body(),
                        StandardCharsets.ISO_8859_1);
        assertTrue(png.contains(HASH));
    }

    @Test
    void a_pixel_file_has_the_same_bytes_every_time() throws Exception {
        assertTrue(
                Arrays.equals(
                        bytes("chart/chances/all.png").body(),
                        bytes("chart/chances/all.png").body()));
    }

    @Test
    void every_row_of_a_table_names_the_scenario_it_was_drawn_from() throws Exception {
        List<String> rows =
                text("chart/fan/" + VARIANT + ".csv" + MEASURE).lines().skip(1).toList();
        assertTrue(!rows.isEmpty() && rows.stream().allMatch(r -> r.contains("," + HASH + ",")));
    }

    @Test
    void a_chart_that_is_not_there_is_a_page_that_is_not_there() throws Exception {
        assertEquals(404, bytes("chart/fan/nothing.svg").statusCode());
        assertEquals(404, bytes("chart/nothing/all.svg").statusCode());
        assertEquals(404, bytes("chart/chances/all.gif").statusCode());
    }

    private String text(String path) throws Exception {
        return new String(bytes(path).body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> bytes(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(ADDRESS + path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
