package nl.schaalsprong.dossier.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.Example;
import nl.schaalsprong.dossier.content.ContentJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, now and in another process. */
class SameBytesTest {
    @TempDir Path folder;

    @Test
    void every_paper_comes_out_alike_in_another_process() throws Exception {
        Path content = folder.resolve("dossier.json");
        Files.write(content, ContentJson.write(Example.content()));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Again.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertEquals(0, process.waitFor(), () -> log());
        for (Paper paper : Paper.values()) {
            assertArrayEquals(
                    Example.printed(paper, Language.DUTCH),
                    Files.readAllBytes(folder.resolve(paper.extension())),
                    paper.name());
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (java.io.IOException e) {
            return String.valueOf(e);
        }
    }

    /** Prints every paper of the content in a folder. */
    static final class Again {
        private Again() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            byte[] json = Files.readAllBytes(folder.resolve("dossier.json"));
            var content = ContentJson.read(json, "dossier.json").orThrow();
            for (Paper paper : Paper.values()) {
                Files.write(
                        folder.resolve(paper.extension()),
                        Papers.print(content, paper, Language.DUTCH));
            }
        }
    }
}
