package nl.schaalsprong.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler, the null checker and the formatter of the build refuse what they should. */
class BuildBitesTest {
    @TempDir Path folder;

    @Test
    void a_warning_of_the_compiler_breaks_the_build() {
        String said =
                refused(
                        "package planted; class Raw { java.util.List all = new java.util.ArrayList(); }");
        assertTrue(said.contains("[rawtypes]"), said);
        assertTrue(said.contains("error: warnings found and -Werror specified"), said);
    }

    @Test
    void a_broken_link_in_javadoc_breaks_the_build() {
        String said =
                refused("package planted; /** See {@link Nowhere}. */ public class Broken {}");
        assertTrue(said.contains("error: reference not found"), said);
    }

    @Test
    void a_value_that_may_be_missing_breaks_the_build() {
        String said =
                refused(
                        "package nl.schaalsprong.planted; class Missing { int length("
                                + "java.util.Map<String, String> all)"
                                + " { return all.get(\"a\").length(); } }");
        assertTrue(said.contains("[NullAway] dereferenced expression 'all.get"), said);
    }

    @Test
    void sound_code_passes() {
        assertEquals("", refused("package nl.schaalsprong.planted; class Sound { int a; }"));
    }

    @Test
    void code_that_is_not_in_the_house_format_is_found() throws Exception {
        Formatter formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.AOSP)
                                .build());
        String crooked = "class A{int a ;}";
        assertNotEquals(crooked, formatter.formatSource(crooked));
        String straight = Home.text("base/src/main/java/nl/schaalsprong/base/Span.java");
        assertEquals(straight, formatter.formatSource(straight));
    }

    @Test
    void the_build_runs_the_formatter_as_a_check_in_every_room() {
        String build = Home.text("pom.xml");
        assertTrue(
                Pattern.compile("spotless-maven-plugin.*?<goal>check</goal>", Pattern.DOTALL)
                        .matcher(build)
                        .find());
    }

    /** What the compiler says with exactly the options of the checks profile. */
    private String refused(String source) {
        List<String> options = new ArrayList<>(optionsOfTheBuild());
        options.addAll(
                List.of(
                        "-d",
                        folder.toString(),
                        "-processorpath",
                        System.getProperty("java.class.path")));
        return Planted.compile(new String[] {source}, options.toArray(String[]::new));
    }

    private static List<String> optionsOfTheBuild() {
        String build = Home.text("pom.xml");
        String checks = build.substring(build.indexOf("<id>checks</id>"));
        Stream<String> options =
                Pattern.compile("<arg>(.*?)</arg>", Pattern.DOTALL)
                        .matcher(checks)
                        .results()
                        .map(found -> found.group(1));
        return options.toList();
    }
}
