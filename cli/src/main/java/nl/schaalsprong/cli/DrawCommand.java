package nl.schaalsprong.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.svg.SvgDrawing;
import nl.schaalsprong.diagram.told.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws a model: a view of it, its loops, or what stands around one variable. */
@Command(name = "draw", description = "A picture of any model that is read, as SVG.")
final class DrawCommand implements Callable<Integer> {
    @ParentCommand @Nullable Sprong sprong;

    @Spec @Nullable CommandSpec spec;

    @Parameters(paramLabel = "MODEL", description = "The model, XMILE or Vensim (.mdl).")
    Path model = Path.of("");

    @Mixin Destination destination = new Destination();

    @ArgGroup @Nullable What what;

    /** One of these, or the first view. */
    static final class What {
        @Option(names = "--view", paramLabel = "NAME", description = "The view with that name.")
        @Nullable String view;

        @Option(names = "--loops", description = "The feedback loops.")
        boolean loops;

        @Option(
                names = "--around",
                paramLabel = "VARIABLE",
                description = "What a variable rests on and what rests on it.")
        @Nullable String around;
    }

    @Option(names = "--depth", description = "Steps around the variable, from 1 to 5.")
    int depth = 2;

    @Override
    public Integer call() {
        Outcome<Pictures.Drawn> outcome = Pictures.of(model, asked());
        shell().print(outcome.findings(), line().getErr());
        return switch (outcome) {
            case Outcome.Refused<Pictures.Drawn> _ -> Sprong.CONTENT;
            case Outcome.Good<Pictures.Drawn>(var drawn, _) -> write(drawn);
        };
    }

    private Pictures.Asked asked() {
        What one = what == null ? new What() : what;
        if (one.loops) {
            return new Pictures.Asked.Loops();
        }
        return one.around != null
                ? new Pictures.Asked.Around(one.around, depth)
                : new Pictures.Asked.View(one.view == null ? "" : one.view);
    }

    private int write(Pictures.Drawn drawn) {
        Picture picture = drawn.picture();
        Story story = Story.of(picture, shell().spoken());
        String svg = SvgDrawing.alone(picture, drawn.title().in(shell().spoken()), story.words());
        line().getErr().println(story.summary());
        return destination.write(svg, shell(), line());
    }

    private Sprong shell() {
        return Objects.requireNonNull(sprong);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
