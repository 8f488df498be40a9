package nl.schaalsprong.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.architecture.Entrance.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./sprong}: the one entrance. */
class EntranceTest {
    private static final String REPORT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite xmlns:xsi="x" name="A" time="1" tests="%d" errors="%d" skipped="%d" failures="%d">
            </testsuite>
            """;

    @TempDir Path folder;
    Entrance entrance;

    @BeforeEach
    void a_checkout() throws IOException {
        entrance = new Entrance(folder);
        entrance.write("cli/src/main/java/A.java", "class A {}");
        entrance.write("cli/src/main/resources/words.properties", "");
        entrance.write("web/src/main/java/B.java", "class B {}");
        entrance.write("cases/sample/case.yaml", "");
    }

    @Test
    void help_is_what_is_said_without_a_verb() throws Exception {
        Result help = entrance.call("help");
        assertEquals(0, help.code());
        assertEquals(help, entrance.call());
    }

    @Test
    void an_unknown_verb_is_wrong_usage() throws Exception {
        Result result = entrance.call("fly");
        assertEquals(2, result.code());
        assertEquals("There is no verb 'fly'.", result.errLines().getFirst());
        assertEquals(entrance.call("help").out(), result.err().substring(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "read", "format", "test"})
    void without_a_jdk_one_line_says_how_to_get_one(String verb) throws Exception {
        entrance.set("JAVA_HOME", "");
        entrance.write(".ci/test", "");
        Result result = entrance.call(verb);
        assertEquals(2, result.code());
        assertEquals(1, result.errLines().size(), result.err());
        assertTrue(result.err().contains("JDK of version 25 or newer"), result.err());
        assertTrue(result.err().contains("adoptium.net"), result.err());
    }

    @Test
    void a_jdk_in_a_usual_folder_is_found_and_an_older_one_is_passed_over() throws Exception {
        Path jdks = folder.resolve("some jdks");
        entrance.jdk(jdks.resolve("17"), "17.0.9");
        entrance.jdk(jdks.resolve("25"), "25.0.3");
        entrance.set("JAVA_HOME", jdks.resolve("17").toString());
        entrance.set("SPRONG_JDK_FOLDERS", "/nowhere:" + jdks);
        entrance.maven("printf '%s' \"$JAVA_HOME\" >found");
        entrance.call("format");
        assertEquals(jdks.resolve("25").toString(), Files.readString(entrance.path("found")));
    }

    @Test
    void without_maven_one_line_says_how_to_get_it() throws Exception {
        Result result = entrance.call("read");
        assertEquals(2, result.code());
        assertEquals(1, result.errLines().size(), result.err());
        assertTrue(result.err().contains("Apache Maven 3.8 or newer"), result.err());
    }

    @Test
    void options_for_maven_are_passed_on() throws Exception {
        entrance.maven("");
        entrance.set("SPRONG_MAVEN_OPTIONS", "-o -Dmaven.repo.local=/tmp/empty");
        entrance.call("read");
        assertEquals(
                "-B -ntp -o -Dmaven.repo.local=/tmp/empty -q -pl cli -am compile",
                Files.readString(entrance.path("maven-calls")).strip());
    }

    @Test
    void what_is_built_is_not_built_again() throws Exception {
        builtOnce();
        entrance.call("check");
        assertEquals(1, entrance.mavenCalls());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cli/src/main/java/A.java",
                "cli/src/main/java/New.java",
                "cli/src/main/resources/words.properties",
                "pom.xml",
                "cli/pom.xml"
            })
    void a_changed_source_resource_or_pom_is_built(String file) throws Exception {
        builtOnce();
        entrance.write(file, "changed");
        entrance.call("read");
        assertEquals(2, entrance.mavenCalls());
    }

    @Test
    void a_source_that_went_away_is_noticed() throws Exception {
        builtOnce();
        Files.delete(entrance.path("cli/src/main/java/A.java"));
        entrance.call("read");
        assertEquals(2, entrance.mavenCalls());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases/sample/case.yaml", "web/src/main/java/B.java", "README.md"})
    void a_changed_case_or_another_shell_needs_no_build(String file) throws Exception {
        builtOnce();
        entrance.write(file, "changed");
        entrance.call("read");
        assertEquals(1, entrance.mavenCalls());
    }

    @Test
    void a_failed_build_is_an_internal_fault_and_is_tried_again() throws Exception {
        entrance.maven("exit 1");
        assertEquals(3, entrance.call("read").code());
        assertFalse(Files.exists(entrance.path("target/building")));
        entrance.call("read");
        assertEquals(2, entrance.mavenCalls());
    }

    @Test
    void two_calls_at_once_build_once() throws Exception {
        entrance.maven("sleep 1");
        List<Process> both =
                List.of(
                        entrance.start(entrance.path("sprong"), folder, "read"),
                        entrance.start(entrance.path("sprong"), folder, "read"));
        for (Process process : both) {
            Entrance.await(process);
        }
        assertEquals(1, entrance.mavenCalls());
    }

    @Test
    void the_lock_of_a_build_that_was_killed_is_taken_over() throws Exception {
        entrance.maven("");
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        entrance.write("target/building", gone.pid() + "\n");
        entrance.call("read");
        assertEquals(1, entrance.mavenCalls());
    }

    @Test
    void it_works_through_a_link_and_from_another_folder() throws Exception {
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, Path.of("a checkout/sprong"));
        entrance.maven("");
        Entrance.await(entrance.start(link, Path.of("/"), "read"));
        assertEquals(1, entrance.mavenCalls());
    }

    @Test
    void tests_of_a_room_that_does_not_exist_are_wrong_usage() throws Exception {
        Result result = entrance.call("test", "cellar");
        assertEquals(2, result.code());
        assertEquals("There is no room 'cellar'.", result.errLines().getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, 0, 1, '4 passed, 0 failed, 1 skipped', 0",
        "3, 1, 1, 0, '4 passed, 2 failed, 0 skipped', 1",
        "0, 0, 0, 0, '3 passed, 0 failed, 0 skipped', 0"
    })
    void the_last_line_of_a_test_run_counts_all_reports(
            int tests, int errors, int failures, int skipped, String line, int code)
            throws Exception {
        entrance.write(".ci/test", Home.text(".ci/test"));
        entrance.write("report", REPORT.formatted(tests, errors, skipped, failures));
        entrance.write("another", REPORT.formatted(3, 0, 0, 0));
        entrance.maven(
                """
                for room in base cli; do mkdir -p $room/target/checks/surefire-reports; done
                cat report >base/target/checks/surefire-reports/TEST-a.xml
                cat another >cli/target/checks/surefire-reports/TEST-b.xml""");
        Result result = entrance.call("test");
        assertEquals(line, result.out().lines().toList().getLast());
        assertEquals(code, result.code());
    }

    @Test
    void a_run_without_any_test_has_failed() throws Exception {
        entrance.write(".ci/test", Home.text(".ci/test"));
        entrance.maven("");
        assertEquals(1, entrance.call("test").code());
    }

    @Test
    void a_build_that_breaks_after_its_tests_has_failed() throws Exception {
        entrance.write(".ci/test", Home.text(".ci/test"));
        entrance.write("report", REPORT.formatted(1, 0, 0, 0));
        entrance.maven(
                """
                mkdir -p cli/target/checks/surefire-reports
                cat report >cli/target/checks/surefire-reports/TEST-a.xml
                exit 1""");
        Result result = entrance.call("test");
        assertEquals("1 passed, 0 failed, 0 skipped", result.out().lines().toList().getLast());
        assertEquals(1, result.code());
    }

    @Test
    void where_nothing_may_be_installed_one_line_says_what_would_be() throws Exception {
        entrance.write(".ci/test", Home.text(".ci/test"));
        entrance.maven("");
        assertEquals(
                List.of(
                        "Some tests of pages and office files are skipped. They would run after:"
                                + " sudo apt-get install chromium nodejs"
                                + " libreoffice-writer-nogui libreoffice-calc-nogui"),
                entrance.call("test").errLines());
    }

    @Test
    void a_continuous_build_calls_the_entrance_and_nothing_else() {
        assertEquals(
                List.of("exec \"$(dirname \"$0\")/../sprong\" test"),
                Home.text(".ci/run").lines().filter(line -> !line.startsWith("#")).toList());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void every_verb_of_the_help_text_exists_and_refuses_an_unknown_option(String verb)
            throws Exception {
        assumeTrue(!verb.equals("start") || hasWorkbench(), "the workbench is not built yet");
        realShells();
        Result result = entrance.call(verb, "--no-such-option");
        assertAll(
                () -> assertEquals(verb.equals("help") ? 0 : 2, result.code(), result.err()),
                () -> assertFalse((result.out() + result.err()).isBlank()),
                () -> assertFalse(result.err().contains("There is no verb"), result.err()),
                () -> assertFalse(result.err().contains("\tat "), result.err()));
    }

    static Stream<String> verbs() {
        return Home.text("sprong")
                .lines()
                .filter(line -> line.startsWith("./sprong "))
                .map(line -> line.split(" ")[1]);
    }

    private static boolean hasWorkbench() {
        return Home.files()
                .contains(Path.of("web/src/main/java/nl/schaalsprong/web/Workbench.java"));
    }

    /** One build, an hour ago. */
    private void builtOnce() throws Exception {
        entrance.maven("");
        entrance.call("read");
        assertEquals(1, entrance.mavenCalls());
        entrance.age();
    }

    /** Puts the shells of this build in the checkout, as if they had been built there. */
    private void realShells() throws IOException {
        for (String shell : List.of("cli", "web")) {
            entrance.write(shell + "/target/class-path", System.getProperty("java.class.path"));
            entrance.write(shell + "/target/built", "");
        }
        for (String file : List.of(".ci/test", "bench/run")) {
            if (Home.files().contains(Path.of(file))) {
                entrance.write(file, Home.text(file));
            }
        }
    }
}
