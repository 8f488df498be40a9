package nl.schaalsprong.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Small files and small methods. A table or a grammar may be longer when {@code long-code.txt}
 * names it with the reason.
 */
class SizesTest {
    private static final int USUAL_FILE = 250;
    private static final int LONGEST_FILE = 500;
    private static final int USUAL_METHOD = 20;
    private static final int LONGEST_METHOD = 60;

    private static final Map<String, String> REASONS =
            Home.text("architecture/src/test/resources/long-code.txt")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 2))
                    .collect(Collectors.toMap(words -> words[0], words -> words[1]));

    @Test
    void nineteen_of_twenty_files_are_short_and_none_is_long_without_a_reason() {
        Map<String, Integer> files = files();
        assertEquals(List.of(), longer(files, LONGEST_FILE));
        assertTrue(share(files, USUAL_FILE) >= 0.95, () -> "long: " + longer(files, USUAL_FILE));
    }

    @Test
    void nineteen_of_twenty_methods_are_short_and_none_is_long_without_a_reason() {
        Map<String, Integer> methods = methods(Sources.ours());
        assertEquals(List.of(), longer(methods, LONGEST_METHOD));
        assertTrue(
                share(methods, USUAL_METHOD) >= 0.95,
                () ->
                        "of %d these are long: %s"
                                .formatted(methods.size(), longer(methods, USUAL_METHOD)));
    }

    @Test
    void every_named_exception_still_needs_its_reason() {
        Map<String, Integer> all = new TreeMap<>(methods(Sources.ours()));
        all.putAll(files());
        assertEquals(
                List.of(),
                REASONS.keySet().stream()
                        .filter(
                                name ->
                                        all.getOrDefault(name, 0)
                                                <= (name.contains("#")
                                                        ? USUAL_METHOD
                                                        : LONGEST_FILE))
                        .toList());
    }

    @Test
    void a_long_method_is_found() {
        String body = String.join("", Collections.nCopies(58, "a++;\n"));
        String source = "package planted; class Long { int a; void all() {\n%s} void one() {} }";
        assertEquals(
                List.of(),
                longer(methods(Sources.planted(source.formatted(body))), LONGEST_METHOD));
        assertEquals(
                List.of("planted/Long.java#all (61 lines)"),
                longer(methods(Sources.planted(source.formatted("\n" + body))), LONGEST_METHOD)
                        .stream()
                        .map(found -> found.substring(found.indexOf("planted/Long")))
                        .toList());
    }

    @Test
    void a_long_file_is_found() {
        assertEquals(
                List.of("a.java (501 lines)"),
                longer(Map.of("a.java", 501, "b.java", 500), LONGEST_FILE));
    }

    /** Lines of each file we write by hand: Java, scripts and styles of the page, the entrance. */
    private static Map<String, Integer> files() {
        return Home.files().stream()
                .filter(SizesTest::isWritten)
                .collect(
                        Collectors.toMap(
                                Path::toString,
                                file -> (int) Home.text(file).lines().count(),
                                Math::max,
                                TreeMap::new));
    }

    private static boolean isWritten(Path file) {
        String name = file.toString();
        return name.equals("sprong")
                || name.contains("/src/main/")
                        && !name.contains("vendor")
                        && name.matches(".*\\.(java|js|mjs|css|jte)");
    }

    /** Lines of each method with a body, by file and name; overloads are counted one by one. */
    private static Map<String, Integer> methods(Sources sources) {
        Map<String, Integer> lines = new TreeMap<>();
        sources.each(
                Tree.Kind.METHOD,
                (path, tree) -> {
                    MethodTree method = (MethodTree) tree;
                    if (method.getBody() != null && sources.lines(path) > 0) {
                        String name = sources.file(path) + "#" + method.getName();
                        while (lines.containsKey(name)) {
                            name += "'";
                        }
                        lines.put(name, sources.lines(path));
                    }
                });
        return lines;
    }

    private static List<String> longer(Map<String, Integer> lines, int most) {
        List<String> found = new ArrayList<>();
        lines.forEach(
                (name, count) -> {
                    if (count > most && !REASONS.containsKey(name)) {
                        found.add("%s (%d lines)".formatted(name, count));
                    }
                });
        return found;
    }

    private static double share(Map<String, Integer> lines, int most) {
        return 1 - (double) longer(lines, most).size() / lines.size();
    }
}
