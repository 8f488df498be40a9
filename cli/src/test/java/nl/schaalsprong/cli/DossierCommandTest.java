package nl.schaalsprong.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sprong dossier} on the shipped case. */
class DossierCommandTest {
    @TempDir static Path folder;

    private static Ran dossier(String to, String... more) {
        return Ran.of(
                Stream.concat(
                                Stream.of(
                                        "--language",
                                        "en",
                                        "dossier",
                                        "--size",
                                        "64",
                                        "--day",
                                        "2026-11-24",
                                        "--out",
                                        folder.resolve(to).toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    @BeforeAll
    static void one() {
        assertEquals(0, dossier("one").exit());
    }

    @Test
    void every_paper_is_written_in_both_languages() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("one"))) {
            assertEquals(
                    List.of(
                            "case.zip",
                            "dossier-brainport-2026-11-24-en.docx",
                            "dossier-brainport-2026-11-24-en.html",
                            "dossier-brainport-2026-11-24-en.pdf",
                            "dossier-brainport-2026-11-24-en.xlsx",
                            "dossier-brainport-2026-11-24-nl.docx",
                            "dossier-brainport-2026-11-24-nl.html",
                            "dossier-brainport-2026-11-24-nl.pdf",
                            "dossier-brainport-2026-11-24-nl.xlsx",
                            "dossier.json"),
                    files.map(f -> String.valueOf(f.getFileName())).sorted().toList());
        }
    }

    @Test
    void the_last_line_is_the_hash_of_the_content() throws Exception {
        Ran ran = dossier("again");
        byte[] json = Files.readAllBytes(folder.resolve("again").resolve("dossier.json"));
        assertEquals(
                nl.schaalsprong.base.Hash.of(json), ran.out().lines().toList().getLast().strip());
        assertArrayEquals(Files.readAllBytes(folder.resolve("one").resolve("dossier.json")), json);
    }

    @Test
    void what_changed_since_the_last_one_is_split() throws IOException {
        String since = folder.resolve("one").resolve("dossier.json").toString();
        assertEquals(0, dossier("two", "--case", calmer(), "--since", since).exit());
        String page =
                Files.readString(
                        folder.resolve("two").resolve("dossier-brainport-2026-11-24-en.html"));
        assertTrue(page.contains("Why the chances changed"));
        assertTrue(page.contains("<th scope=\"col\" class=\"number\">parameters (percentage"));
        assertTrue(page.contains("The difference, split"));
    }

    /** The shipped case with half the demand for homes. */
    private static String calmer() throws IOException {
        Path from = Path.of(System.getProperty("sprong.home"), "cases", "brainport");
        Path to = Files.createDirectories(folder.resolve("other-case"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
            }
        }
        Path parameters = to.resolve("parameters.csv");
        String text = Files.readString(parameters);
        Files.writeString(
                parameters, text.replace("for homes,0.75,1,1.3,", "for homes,0.4,0.5,0.6,"));
        return to.toString();
    }

    @Test
    void what_is_no_dossier_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("none.json"), "{}", StandardCharsets.UTF_8);
        Ran ran = dossier("three", "--since", file.toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("This is no dossier"), ran.err());
    }

    @Test
    void a_size_out_of_bounds_is_wrong_usage() {
        assertEquals(2, Ran.of("dossier", "--out", folder.toString(), "--size", "0").exit());
    }
}
