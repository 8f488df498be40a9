package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The command line. Exit codes: 0 fine, 1 the content has errors (findings printed), 2 wrong usage,
 * 3 an internal fault.
 */
@Command(
        name = "sprong",
        description = "What was promised, will it be kept, what holds it back, what would help.",
        subcommands = {
            ReadCommand.class,
            RunCommand.class,
            CheckCommand.class,
            ConvertCommand.class,
            DrawCommand.class,
            SuiteCommand.class,
            FuturesCommand.class,
            SensitivityCommand.class,
            HindcastCommand.class,
            BacktestCommand.class,
            VerifyCommand.class,
            DossierCommand.class,
            RefreshCommand.class
        })
public final class Sprong {
    /** The content has errors. */
    static final int CONTENT = 1;

    /** A fault of ours. */
    static final int FAULT = 3;

    @Option(
            names = "--language",
            description = "nl or en; without it, the language of the system.",
            scope = CommandLine.ScopeType.INHERIT)
    String language = Locale.getDefault().getLanguage();

    private Sprong() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(
                run(
                        new PrintWriter(System.out, true),
                        new PrintWriter(System.err, true),
                        arguments));
    }

    /** Runs one command with its output sent to the writers given; gives the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Sprong()).setOut(out).setErr(err);
        line.setExecutionExceptionHandler(
                (fault, _, _) -> {
                    err.println(
                            "Internal fault: "
                                    + fault
                                    + ". Maybe report it with the command you gave.");
                    return FAULT;
                });
        return line.execute(arguments);
    }

    /** The Brainport case that comes with the software. */
    static Path shippedCase() {
        return Path.of(System.getProperty("sprong.home", "."), "cases", "brainport");
    }

    /** The language findings are printed in. */
    Language spoken() {
        return "nl".equals(language) ? Language.DUTCH : Language.ENGLISH;
    }

    /** Prints findings, one line each: place, message, code. */
    void print(Iterable<Finding> findings, PrintWriter to) {
        for (Finding finding : findings) {
            to.println(
                    finding.place()
                            + " "
                            + finding.message(spoken())
                            + " ["
                            + finding.code()
                            + "]");
        }
    }
}
