package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import nl.schaalsprong.web.page.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Every number of the shipped case says where it comes from and why, and no trail is dead. The
 * futures are straight lines, so that the pages come at once.
 */
class TraceTest {
    private static final Case CASE =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow();
    private static final Remembered ANSWERS = new Remembered(CASE, new ExampleEngine(CASE));
    private static final Store STORE = Scratch.store(ANSWERS);
    private static final ConfigurableApplicationContext SERVER =
            Workbench.start(ANSWERS, Path.of("absent"), STORE, 0);
    private static final int RECORDS = 5;

    private static Map<String, String> pages = Map.of();

    @BeforeAll
    static void visit() {
        pages = new TreeMap<>();
        Client reader = new Client(Workbench.address(SERVER));
        addresses()
                .forEach(
                        path -> {
                            var answer = reader.get(path);
                            assertEquals(200, answer.statusCode(), path);
                            pages.put(path, answer.body());
                        });
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        ANSWERS.close();
    }

    @Test
    void every_number_on_every_kind_of_page_has_a_trail() {
        List<String> untraced = new ArrayList<>();
        pages.forEach(
                (path, html) -> Traced.untraced(html).forEach(n -> untraced.add(path + " " + n)));
        assertEquals(List.of(), untraced);
    }

    @Test
    void no_trail_is_dead() {
        Client reader = new Client(Workbench.address(SERVER));
        Set<String> trails = new LinkedHashSet<>();
        pages.values().forEach(html -> trails.addAll(Traced.trails(html)));
        Map<String, String> asked = new TreeMap<>();
        List<String> dead = new ArrayList<>();
        for (String trail : trails) {
            String[] parts = trail.split("#", 2);
            var page = asked.computeIfAbsent(parts[0], path -> told(reader, path));
            if (!page.startsWith("200") || parts.length > 1 && !page.contains("id=\"" + parts[1])) {
                dead.add(trail);
            }
        }
        assertEquals(List.of(), dead);
        assertTrue(trails.size() > 100, "There are only " + trails.size());
    }

    private static String told(Client reader, String path) {
        var answer = reader.get(path);
        return answer.statusCode() + " " + answer.body();
    }

    @Test
    void a_number_without_a_trail_is_found() {
        assertEquals(1, Traced.untraced("<main><table><tr><td>7%</td></tr></table></main>").size());
    }

    @Test
    void a_date_is_no_number() {
        assertEquals(List.of(), Traced.untraced("<main><p><b>31 dec 2030</b></p></main>"));
    }

    @Test
    void a_row_with_a_trail_is_enough_for_its_numbers() {
        String row = "<tr><td>7%</td><td><a href=\"/herkomst/chance.x#bron\">bron?</a></td></tr>";
        assertFalse(!Traced.untraced("<main><table>" + row + "</table></main>").isEmpty());
    }

    private static Collection<String> addresses() {
        List<String> all = new ArrayList<>();
        for (String set : List.of("", "?" + setting())) {
            for (String page :
                    List.of("", "grenzen", "geld", "plekken", "vergelijk", "scenarios")) {
                all.add("/" + page + set);
            }
            for (String page : List.of("", "/limits", "/money", "/places", "/compare")) {
                all.add("/en" + page + set);
            }
        }
        all.addAll(List.of("/register", "/bronnen", "/model", "/en/register", "/en/sources"));
        all.add("/grenzen?place=" + CASE.places().getFirst().code());
        CASE.register().promises().forEach(p -> all.add("/belofte/" + p.id()));
        CASE.register().promises().stream().limit(4).forEach(p -> all.add("/en/promise/" + p.id()));
        for (Area place : CASE.places()) {
            all.add("/plek/" + place.code());
        }
        CASE.places().stream().limit(3).forEach(p -> all.add("/en/place/" + p.code()));
        all.addAll(model());
        all.addAll(records());
        return all;
    }

    /** One measure at its highest. */
    private static String setting() {
        Measure measure = CASE.measures().getLast();
        return "m." + measure.id() + "=" + State.number(measure.high());
    }

    /** Parameters, one of them assumed otherwise, a variable, and why a chance changed. */
    private static List<String> model() {
        List<String> all = new ArrayList<>();
        CASE.parameters().stream().limit(4).forEach(p -> all.add("/model/parameter/" + p.id()));
        Parameter free =
                CASE.parameters().stream()
                        .filter(p -> p.shape() != Parameter.Shape.FIXED)
                        .findFirst()
                        .orElseThrow();
        String range =
                Stream.of(free.low(), free.central(), free.high())
                        .map(State::number)
                        .collect(Collectors.joining(","));
        all.add("/model/parameter/" + free.id() + "?p." + free.id() + "=" + range);
        all.add("/model/" + CASE.phases().getFirst().variables().getFirst());
        Scenario high =
                Scenario.BASELINE.with(
                        CASE.measures().getLast().id(), CASE.measures().getLast().high());
        String to = URLEncoder.encode(high.canonical(), StandardCharsets.UTF_8);
        String from = URLEncoder.encode(Scenario.BASELINE.canonical(), StandardCharsets.UTF_8);
        all.add("/verschil?from=" + from + "&to=" + to);
        all.add("/en/change?from=" + from + "&to=" + to);
        return all;
    }

    /** Some records of every type. */
    private static List<String> records() {
        Map<String, Integer> seen = new TreeMap<>();
        List<String> records = new ArrayList<>();
        STORE.journal().history().entries().stream()
                .map(e -> e.change().subject())
                .filter(s -> seen.merge(s.type().name(), 1, Integer::sum) <= RECORDS)
                .map(TraceTest::record)
                .forEach(records::add);
        return records;
    }

    private static String record(Subject subject) {
        return "/register/"
                + subject.type().name().toLowerCase(java.util.Locale.ROOT)
                + "/"
                + subject.id().replace(" ", "%20");
    }
}
