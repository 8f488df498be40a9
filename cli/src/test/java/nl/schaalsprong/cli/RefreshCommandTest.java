package nl.schaalsprong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sprong refresh}, from a table on a server to an observation of the case. */
class RefreshCommandTest {
    private static final Path HOME = Path.of(System.getProperty("sprong.home"));
    private static final String SERIES =
            """
            server: http://127.0.0.1:9/CBS
            tables:
            - id: 1NED
              definition: {nl: veerboten, en: ferries}
            series:
            - {id: ferries, indicator: ferries, table: 1NED, measure: M1, placeDimension: RegioS,
               timeDimension: Perioden, periods: JJ, since: 2029JJ00, moment: FIRST, unit: aantal,
               factor: 1, unsaid: PROVISIONAL, source: ferry-plan}
            """;

    private final Map<String, String> answers = new LinkedHashMap<>();
    private HttpServer server;

    @TempDir Path folder = Path.of("");

    RefreshCommandTest() throws IOException {
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = HttpServer.create(any, 0);
    }

    @BeforeEach
    void serve() throws IOException {
        Path islands = HOME.resolve("cases/src/test/resources/nl/schaalsprong/cases/islands");
        try (Stream<Path> files = Files.list(islands)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve("series.yaml"), SERIES);
        answers.put("Properties", properties("202901010000", "2029-01-01"));
        answers.put(
                "MeasureCodes",
                "{\"value\":[{\"Identifier\":\"M1\",\"Title\":\"Veer\",\"Unit\":\"aantal\"}]}");
        answers.put("RegioSCodes", "{\"value\":[{\"Identifier\":\"NORTH\"}]}");
        answers.put(
                "PeriodenCodes",
                "{\"value\":[{\"Identifier\":\"2029JJ00\",\"Status\":\"NaderVoorlopig\"}]}");
        answers.put("Observations", observation("2"));
        server.createContext(
                "/CBS/1NED/",
                exchange -> {
                    String part =
                            exchange.getRequestURI().getPath().substring("/CBS/1NED/".length());
                    byte[] body = answers.getOrDefault(part, "").getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_table_on_the_server_becomes_an_observation_of_the_case() {
        assertEquals(0, refresh().exit());
        Series.Observation seen = on(LocalDate.of(2029, 1, 1));
        assertEquals(2, seen.value());
        assertEquals(Series.Status.REVISED, seen.status());
        assertEquals("2029-01-01", seen.vintage());
        assertEquals("1NED", seen.table());
    }

    @Test
    void it_says_what_is_new_and_what_was_revised() {
        refresh();
        newer("3");
        assertTrue(
                refresh().out().startsWith("ferries (1NED): vintage 2030-01-01, 0 new, 1 revised"),
                refresh().out());
    }

    @Test
    void the_value_of_each_vintage_can_be_asked_for() {
        refresh();
        newer("3");
        refresh();
        assertEquals(
                List.of("2.0 2029-01-01 false", "3.0 2030-01-01 true"),
                read().statistics().vintages("ferries", "NORTH", LocalDate.of(2029, 1, 1)).stream()
                        .map(
                                v ->
                                        v.observation().value()
                                                + " "
                                                + v.observation().vintage()
                                                + " "
                                                + v.used())
                        .toList());
    }

    @Test
    void a_fetched_value_goes_before_a_copied_one_and_the_difference_is_told() {
        newer("5");
        refresh();
        assertEquals(
                List.of("cases.copy-differs"),
                CaseReader.read(folder).findings().stream().map(f -> f.code()).toList());
        assertEquals(5, on(LocalDate.of(2029, 1, 1)).value());
    }

    @Test
    void another_vintage_is_other_data_in_the_receipt() {
        refresh();
        String before = read().hashes().data();
        newer("2");
        refresh();
        assertTrue(!before.equals(read().hashes().data()));
    }

    @Test
    void json_follows_its_schema_whether_it_went_well_or_not() throws IOException {
        assertEquals(List.of(), invalid(refresh("--json").out()));
        newer("3");
        assertEquals(List.of(), invalid(refresh("--json").out()));
        answers.clear();
        assertEquals(List.of(), invalid(refresh("--json").out()));
    }

    @Test
    void without_a_connection_it_says_so_and_the_exit_code_is_one() {
        Ran ran = Ran.of("refresh", "--language", "en", "--case", folder.toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("There is no connection to 127.0.0.1:9."), ran.err());
        assertTrue(ran.out().contains("ferries (1NED): not renewed"), ran.out());
    }

    @Test
    void a_table_that_is_not_in_the_map_is_wrong_usage() {
        assertEquals(2, refresh("--table", "2NED").exit());
    }

    @Test
    void an_address_that_is_none_is_wrong_usage() {
        assertEquals(
                2, Ran.of("refresh", "--case", folder.toString(), "--from", "somewhere").exit());
    }

    @Test
    void a_case_without_official_series_is_told() throws IOException {
        Files.delete(folder.resolve("series.yaml"));
        Ran ran = refresh();
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("[statistics.no-series]"), ran.err());
    }

    private void newer(String value) {
        answers.put("Properties", properties("203001010000", "2030-01-01"));
        answers.put("Observations", observation(value));
    }

    private static String properties(String version, String day) {
        return """
               {"Identifier":"1NED","Title":"Veerboten","Status":"Regulier","Version":"%s",\
               "ObservationsModified":"%s"}"""
                .formatted(version, day);
    }

    private static String observation(String value) {
        return """
               {"@odata.count":1,"value":[{"Measure":"M1","ValueAttribute":"None","Value":%s,\
               "RegioS":"NORTH","Perioden":"2029JJ00"}]}"""
                .formatted(value);
    }

    private Case read() {
        return CaseReader.read(folder).orThrow();
    }

    private Series.Observation on(LocalDate day) {
        return read().series("ferries", "NORTH").orElseThrow().on(day).orElseThrow();
    }

    private Ran refresh(String... more) {
        String from = "http://127.0.0.1:" + server.getAddress().getPort() + "/CBS";
        List<String> words = new java.util.ArrayList<>();
        words.addAll(List.of("refresh", "--language", "en", "--case", folder.toString()));
        words.addAll(List.of("--from", from));
        words.addAll(List.of(more));
        return Ran.of(words.toArray(String[]::new));
    }

    private static List<com.networknt.schema.Error> invalid(String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(HOME.resolve("schema/v1/refresh.schema.json")),
                        InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }
}
