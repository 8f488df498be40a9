package nl.schaalsprong.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.write.XmileWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin Destination destination = new Destination();

    @Override
    public Integer call() {
        Outcome<Model> outcome = ModelFiles.read(model);
        shell().print(outcome.findings(), line().getErr());
        return switch (outcome) {
            case Outcome.Refused<Model> _ -> Sprong.CONTENT;
            case Outcome.Good<Model>(Model good, _) ->
                    destination.write(XmileWriter.write(good), shell(), line());
        };
    }

    private Sprong shell() {
        return Objects.requireNonNull(sprong);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
