package nl.schaalsprong.web;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks of the workbench.
 *
 * @param caseFolder folder of the case
 * @param data folder that everything people write is kept in
 * @param port to listen on; 0 for any free one
 */
record Arguments(Path caseFolder, Path data, int port) {
    static final String USAGE = "sprong start [--case DIR] [--data DIR] [--port N]";

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    /** The arguments, or empty when they do not follow the usage. */
    static Optional<Arguments> read(List<String> words, Path home) {
        Path folder = home.resolve("cases").resolve("brainport");
        Path data = home.resolve("data");
        int port = DEFAULT_PORT;
        for (Iterator<String> all = words.iterator(); all.hasNext(); ) {
            String name = all.next();
            if (!all.hasNext()) {
                return Optional.empty();
            }
            String value = all.next();
            switch (name) {
                case "--case" -> folder = Path.of(value);
                case "--data" -> data = Path.of(value);
                case "--port" -> port = port(value);
                default -> port = -1;
            }
            if (port < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Arguments(folder, data, port));
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}")) {
            return -1;
        }
        int port = Integer.parseInt(text);
        return port <= HIGHEST_PORT ? port : -1;
    }
}
