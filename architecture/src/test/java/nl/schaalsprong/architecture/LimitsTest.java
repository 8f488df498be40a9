package nl.schaalsprong.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Everything from outside has limits: in one file per room, each held to by a test there. */
class LimitsTest {
    @Test
    void limits_of_a_room_stand_in_one_file() {
        List<String> rooms =
                Sources.production().stream()
                        .filter(file -> file.endsWith("Limits.java"))
                        .map(LimitsTest::room)
                        .toList();
        assertEquals(rooms.stream().distinct().toList(), rooms);
    }

    @Test
    void every_limit_is_named_in_a_test_of_its_room() {
        assertEquals(List.of(), untested(limits(Sources.ours()), LimitsTest::tests));
    }

    @Test
    void a_limit_without_a_test_is_found() {
        Map<String, List<String>> limits =
                limits(
                        Sources.planted(
                                "package planted; class Limits {"
                                        + " static final int DEPTH = 1, WIDTH = 2; }"));
        assertEquals(
                List.of("WIDTH"),
                untested(limits, _ -> "nested(Limits.DEPTH + 1)").stream()
                        .map(found -> found.substring(found.lastIndexOf(' ') + 1))
                        .toList());
    }

    /** Names of limits by the room they belong to. */
    private static Map<String, List<String>> limits(Sources sources) {
        Map<String, List<String>> limits = new TreeMap<>();
        sources.each(
                Tree.Kind.VARIABLE,
                (path, tree) -> {
                    VariableTree constant = (VariableTree) tree;
                    Path file = Path.of(sources.file(path));
                    if (file.endsWith("Limits.java")
                            && constant.getModifiers().getFlags().contains(Modifier.STATIC)) {
                        limits.computeIfAbsent(room(file), _ -> new ArrayList<>())
                                .add(constant.getName().toString());
                    }
                });
        return limits;
    }

    private static List<String> untested(
            Map<String, List<String>> limits, Function<String, String> tests) {
        List<String> untested = new ArrayList<>();
        limits.forEach(
                (room, names) -> {
                    String said = tests.apply(room);
                    for (String name : names) {
                        if (!Pattern.compile("\\b" + name + "\\b").matcher(said).find()) {
                            untested.add(room + " " + name);
                        }
                    }
                });
        return untested;
    }

    private static String room(Path file) {
        return file.getName(0).toString();
    }

    private static String tests(String room) {
        return Home.files().stream()
                .filter(file -> file.startsWith(Path.of(room, "src", "test", "java")))
                .map(Home::text)
                .collect(Collectors.joining("\n"));
    }
}
