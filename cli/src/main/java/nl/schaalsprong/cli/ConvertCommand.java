package nl.schaalsprong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.write.XmileWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes any model that can be read as XMILE 1.1, for other tools to open. */
@Command(name = "convert", description = "Any model that is read -> XMILE 1.1.")
final class ConvertCommand implements Callable<Integer> {
    @ParentCommand @Nullable Sprong sprong;

    @Spec @Nullable CommandSpec spec;

    @Parameters(paramLabel = "MODEL", description = "The model.")
    Path model = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE.xmile",
            description = "Where it goes; without it, to the output.")
    Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Also over a file that is there already.")
    boolean force;

    @Override
    public Integer call() {
        Outcome<Model> outcome = ModelFiles.read(model);
        shell().print(outcome.findings(), line().getErr());
        return switch (outcome) {
            case Outcome.Refused<Model> _ -> Sprong.CONTENT;
            case Outcome.Good<Model>(Model good, _) -> write(XmileWriter.write(good));
        };
    }

    private int write(String text) {
        if (out.isEmpty()) {
            line().getOut().print(text);
            line().getOut().flush();
            return 0;
        }
        Path target = out.get().toAbsolutePath();
        if (Files.exists(target) && !force) {
            return refused("cli.exists", "");
        }
        try {
            WholeFile.write(text, target);
            return 0;
        } catch (IOException e) {
            return refused("cli.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private int refused(String code, String why) {
        Place place = Place.whole(String.valueOf(out.orElse(model)));
        shell().print(List.of(Finding.error(code, place, why)), line().getErr());
        return Sprong.CONTENT;
    }

    private Sprong shell() {
        return Objects.requireNonNull(sprong);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
