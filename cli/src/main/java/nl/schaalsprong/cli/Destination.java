package nl.schaalsprong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Place;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where the text that a command makes of a model goes: to the output, or whole into a file. */
final class Destination {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where it goes; without it, to the output.")
    Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Also over a file that is there already.")
    boolean force;

    /**
     * Writes the text.
     *
     * @return exit code
     */
    int write(String text, Sprong shell, CommandLine line) {
        if (out.isEmpty()) {
            line.getOut().print(text);
            line.getOut().flush();
            return 0;
        }
        Place place = Place.whole(String.valueOf(out.get()));
        try {
            if (Files.exists(out.get()) && !force) {
                return refused(Finding.error("cli.exists", place, ""), shell, line);
            }
            WholeFile.write(text, out.get());
            return 0;
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            return refused(Finding.error("cli.unreadable", place, why), shell, line);
        }
    }

    private static int refused(Finding finding, Sprong shell, CommandLine line) {
        shell.print(List.of(finding), line.getErr());
        return Sprong.CONTENT;
    }
}
