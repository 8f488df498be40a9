package nl.schaalsprong.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schaalsprong.architecture.Rooms.Room;
import nl.schaalsprong.base.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the documents say is so. */
class DocumentsTest {
    /** A link to a file: {@code [words](path)}, without an anchor. */
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)]*)?\\)");

    /** A file with the name of something in it: {@code `base/…/Seed.java` … `uniform`}. */
    private static final Pattern STEP =
            Pattern.compile("`([\\w./-]+/[\\w.-]+)`(?: \\(`(\\w+)`\\))?");

    private static final Pattern COMMAND = Pattern.compile("\\./sprong ([a-z]+)");

    @TempDir Path folder;

    @Test
    void the_readme_lists_the_verbs_as_help_does() throws Exception {
        String help = new Entrance(folder).call("help").out().strip();
        assertTrue(Home.text("README.md").contains("```\n" + help + "\n```"), help);
    }

    @Test
    void every_command_in_a_document_uses_a_verb_that_exists() {
        List<String> verbs = EntranceTest.verbs().toList();
        assertEquals(
                List.of(),
                Home.files().stream()
                        .filter(file -> file.toString().endsWith(".md"))
                        .flatMap(file -> COMMAND.matcher(Home.text(file)).results())
                        .map(found -> found.group(1))
                        .filter(verb -> !verbs.contains(verb))
                        .toList());
    }

    @Test
    void every_link_leads_to_a_file() {
        assertEquals(List.of(), brokenLinks());
    }

    @Test
    void a_broken_link_is_found() {
        assertEquals(
                List.of("README.md: nowhere.md"),
                broken(Path.of("README.md"), "[a](LICENCE) [b](nowhere.md#part) [c](https://x.y)"));
    }

    @Test
    void every_file_and_name_on_the_tour_and_among_the_rules_exists() {
        assertEquals(List.of(), lost(Home.text("docs/tour.md")));
        assertEquals(List.of(), lost(Home.text("docs/rules.md")));
    }

    @Test
    void a_stop_that_is_gone_is_found() {
        assertEquals(
                List.of("base/Gone.java", "sprong (`fly`)"),
                lost("First `base/Gone.java` then `./sprong` (`fly`) and `./sprong` (`launch`)."));
    }

    @Test
    void the_table_of_rooms_is_the_one_the_tests_hold() {
        String decision = Home.text("docs/adr/0001-rooms-and-the-direction-of-data.md");
        for (Room room : Rooms.TABLE) {
            Matcher row =
                    Pattern.compile("\\| `" + room.name() + "` \\|[^|]*\\|([^|]*)\\|")
                            .matcher(decision);
            assertTrue(row.find(), room.name());
            assertEquals(room.rooms(), named(row.group(1).strip()), room.name());
        }
    }

    @Test
    void decisions_fit_on_a_page_and_say_where_they_stand() {
        List<Path> decisions =
                Home.files().stream().filter(file -> file.startsWith("docs/adr")).toList();
        assertTrue(decisions.size() >= 7);
        for (Path decision : decisions) {
            String text = Home.text(decision);
            assertTrue(text.lines().count() <= 60, decision.toString());
            assertTrue(text.contains("Status: "), decision.toString());
            assertTrue(text.contains("Implementation: "), decision.toString());
            assertTrue(text.contains("## Rejected"), decision.toString());
        }
    }

    @Test
    void the_licence_is_the_complete_text_of_the_eupl() {
        String words = String.join(" ", Home.text("LICENCE").strip().split("\\s+"));
        assertEquals(
                "b265314fe0920ed66121307961dabb70eb3c26c508d2362783e821bbb4a0e16c", Hash.of(words));
    }

    @Test
    void the_changelog_tells_the_program_from_the_numbers() {
        String changelog = Home.text("CHANGELOG.md");
        assertTrue(changelog.contains("\n### Software\n"));
        assertTrue(changelog.contains("\n### Model and data\n"));
    }

    @Test
    void publiccode_has_every_key_the_standard_asks_for_that_exists() {
        Object read =
                new Load(LoadSettings.builder().build())
                        .loadFromString(Home.text("publiccode.yml"));
        Map<?, ?> keys = (Map<?, ?>) read;
        assertTrue(
                keys.keySet()
                        .containsAll(
                                List.of(
                                        "publiccodeYmlVersion",
                                        "name",
                                        "platforms",
                                        "developmentStatus",
                                        "softwareType",
                                        "description",
                                        "legal",
                                        "maintenance",
                                        "localisation")));
        Map<?, ?> words = (Map<?, ?>) keys.get("description");
        for (Object language : List.of("nl", "en")) {
            Map<?, ?> said = (Map<?, ?>) java.util.Objects.requireNonNull(words).get(language);
            String brief =
                    String.valueOf(java.util.Objects.requireNonNull(said).get("shortDescription"));
            String full = String.valueOf(said.get("longDescription"));
            assertTrue(brief.length() <= 150, brief);
            assertTrue(full.length() >= 150, full);
        }
    }

    private static Set<String> named(String cell) {
        Set<String> shells = Set.of("cli", "web");
        return switch (cell) {
            case "nothing" -> Set.of();
            case "all rooms, not web", "all rooms, not cli" ->
                    Set.copyOf(
                            Rooms.TABLE.stream()
                                    .map(Room::name)
                                    .filter(name -> !shells.contains(name))
                                    .toList());
            default -> Set.of(cell.split(", "));
        };
    }

    private static List<String> brokenLinks() {
        return Home.files().stream()
                .filter(file -> file.toString().endsWith(".md"))
                .flatMap(file -> broken(file, Home.text(file)).stream())
                .toList();
    }

    private static List<String> broken(Path file, String text) {
        Stream<String> targets = LINK.matcher(text).results().map(found -> found.group(1));
        return targets.filter(
                        target -> !Files.exists(Home.PATH.resolve(file).resolveSibling(target)))
                .map(target -> file + ": " + target)
                .toList();
    }

    /** Files of the tour that do not exist, or do not hold the name that stands behind them. */
    private static List<String> lost(String tour) {
        List<String> lost = new ArrayList<>();
        Matcher steps = STEP.matcher(tour);
        while (steps.find()) {
            Path file = Path.of(steps.group(1)).normalize();
            String name = steps.group(2);
            if (!Files.exists(Home.PATH.resolve(file))) {
                lost.add(file.toString());
            } else if (name != null && !Home.text(file).contains(name)) {
                lost.add("%s (`%s`)".formatted(file, name));
            }
        }
        return lost;
    }
}
