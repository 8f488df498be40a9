package nl.schaalsprong.dossier.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The LibreOffice of this machine, as a person would open a paper with it. It works in a folder of
 * its own, so that no other one that runs is disturbed.
 */
final class LibreOffice {
    private static final int MINUTES = 4;

    private LibreOffice() {}

    /**
     * What it makes of a file.
     *
     * @param filter what to make, in its words
     * @return the texts it wrote, by file name; the test that asks is skipped where it is absent
     */
    static Map<String, String> opened(Path folder, String file, byte[] bytes, String filter)
            throws Exception {
        Optional<Path> office = find();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed");
        Path in = Files.write(folder.resolve(file), bytes);
        Path out = Files.createDirectory(folder.resolve("out"));
        Path log = folder.resolve("log");
        Process process =
                new ProcessBuilder(
                                List.of(
                                        office.orElseThrow().toString(),
                                        "-env:UserInstallation="
                                                + folder.resolve("profile").toUri(),
                                        "--headless",
                                        "--norestore",
                                        "--convert-to",
                                        filter,
                                        "--outdir",
                                        out.toString(),
                                        in.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "it does not come to an end");
        assertEquals(0, process.exitValue(), Files.readString(log));
        return texts(out);
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return texts;
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
