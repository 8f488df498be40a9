package nl.schaalsprong.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a clone may not hold: traces of a machine, numbers of a case, other people's sentences. */
class CommittedFilesTest {
    /** Written in pieces, so that this file does not find itself. */
    private static final Pattern TRACES =
            Pattern.compile(
                    "/(work|root|home/[a-z]+|Users)/|repo1?[.]maven|registry[.]npmjs|:80" + "81/");

    /** Codes of municipalities and provinces, and the places of the shipped case. */
    private static final Pattern OF_A_CASE =
            Pattern.compile(
                    "\\b(GM|CR|PV)\\d{2,4}\\b|\\b(Eindhoven|Helmond|Veldhoven|Twente|Almere)\\b");

    /**
     * So many words in a row are no coincidence: one more than the address above every letter to
     * parliament.
     */
    private static final int WORDS = 13;

    @Test
    void no_file_names_a_registry_or_a_folder_of_a_machine() {
        assertEquals(
                List.of(), texts().filter(file -> TRACES.matcher(Home.text(file)).find()).toList());
    }

    @Test
    void a_trace_of_a_machine_is_found() {
        assertEquals(true, TRACES.matcher("cd /ho" + "me/somebody/there").find());
        assertEquals(true, TRACES.matcher("https://re" + "po.maven.apache.org").find());
        assertEquals(false, TRACES.matcher("https://adoptium.net").find());
    }

    @Test
    void no_java_source_holds_a_place_of_a_case() {
        assertEquals(List.of(), placesOfCases(Sources.ours()));
    }

    @Test
    void a_place_of_a_case_is_found() {
        Sources planted =
                Sources.planted(
                        "package planted; class Wired { String a = \"GM0772\", b = \"Helmond\","
                                + " c = \"GMT\"; }");
        assertEquals(List.of("GM0772", "Helmond"), placesOfCases(planted));
    }

    @Test
    void no_file_repeats_a_sentence_of_the_letter() throws IOException {
        Optional<Path> letter = letter();
        assumeTrue(letter.isPresent(), "the letter is not beside this checkout");
        String words = Files.readString(letter.orElseThrow());
        assertEquals(List.of(), texts().filter(file -> repeats(file, words)).toList());
    }

    private static Stream<Path> texts() {
        return Home.files().stream()
                .filter(
                        file ->
                                !file.toString()
                                        .matches(".*\\.(png|jpg|woff2|ttf|pdf|docx|gz|jar)"));
    }

    private static List<String> placesOfCases(Sources sources) {
        List<String> found = new ArrayList<>();
        sources.each(
                Tree.Kind.STRING_LITERAL,
                (_, tree) -> {
                    String text = (String) ((LiteralTree) tree).getValue();
                    if (OF_A_CASE.matcher(text).find()) {
                        found.add(text);
                    }
                });
        return found;
    }

    private static Optional<Path> letter() {
        Stream<Path> beside = Stream.of(Home.PATH.resolve("../shared"));
        Stream<Path> named = Stream.ofNullable(System.getenv("SPRONG_SHARED")).map(Path::of);
        return Stream.concat(beside, named)
                .map(folder -> folder.resolve("source/letter-2023-06-08.txt"))
                .filter(Files::exists)
                .findFirst();
    }

    private static boolean repeats(Path file, String letter) {
        Set<String> runs = new HashSet<>(runs(letter));
        return runs(Home.text(file)).stream().anyMatch(runs::contains);
    }

    private static List<String> runs(String text) {
        String[] words = text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + WORDS)));
        }
        return runs;
    }
}
