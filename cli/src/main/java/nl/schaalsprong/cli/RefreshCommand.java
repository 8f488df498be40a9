package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.statistics.SeriesMap;
import nl.schaalsprong.statistics.Slice;
import nl.schaalsprong.statistics.client.Server;
import nl.schaalsprong.statistics.refresh.Refresh;
import nl.schaalsprong.statistics.refresh.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code sprong refresh}: newer vintages of the official series, added to the case folder. */
@Command(name = "refresh", description = "Renews the official statistics of a case.")
final class RefreshCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @ParentCommand @Nullable Sprong sprong;
    @Spec @Nullable CommandSpec spec;

    @Option(
            names = "--case",
            description = "Folder of the case; without it the shipped Brainport case.")
    Optional<Path> folder = Optional.empty();

    @Option(
            names = "--from",
            description = "Address of the server; without it, the one in series.yaml.")
    Optional<String> from = Optional.empty();

    @Option(names = "--table", description = "Only this table, capitals as CBS writes them.")
    Optional<String> table = Optional.empty();

    @Option(names = "--json", description = "Print JSON, schema/v1/refresh.schema.json.")
    boolean json;

    @Override
    public Integer call() {
        Sprong root = Objects.requireNonNull(sprong);
        PrintWriter aside = Objects.requireNonNull(spec).commandLine().getErr();
        from.filter(f -> !f.matches("https?://[^/?#\\s]+[^?#\\s]*"))
                .ifPresent(f -> wrong("--from is an address such as https://server/odata/v1/CBS"));
        Path place = folder.orElseGet(Sprong::shippedCase);
        Outcome<Case> read = CaseReader.read(place).then(c -> withSeries(c, place));
        root.print(read.findings(), aside);
        return switch (read) {
            case Outcome.Refused<Case> _ -> Sprong.CONTENT;
            case Outcome.Good<Case>(Case subject, _) ->
                    refresh(place, subject.statistics().map(), root, aside);
        };
    }

    private static Outcome<Case> withSeries(Case subject, Path folder) {
        return subject.statistics().map().slices().isEmpty()
                ? new Outcome.Refused<>(
                        List.of(
                                Finding.error(
                                        "statistics.no-series",
                                        Place.whole(String.valueOf(folder.getFileName())))))
                : Outcome.good(subject);
    }

    private int refresh(Path place, SeriesMap map, Sprong root, PrintWriter aside) {
        List<Slice> chosen = table.map(map::of).orElse(map.slices());
        if (chosen.isEmpty()) {
            wrong("--table is one of " + map.tables().stream().map(SeriesMap.Table::id).toList());
        }
        ProgressLine progress = ProgressLine.rows(root.spoken(), aside);
        try (Server server = new Server(PATIENCE, time -> Thread.sleep(time), Clock::now)) {
            Report report =
                    new Refresh(place, map, from.orElse(map.server()), server, Clock::now)
                            .run(chosen, progress);
            tell(report, root, aside);
            return report.failed() ? Sprong.CONTENT : 0;
        }
    }

    private void tell(Report report, Sprong root, PrintWriter aside) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(RefreshJson.write(report, root.spoken()));
        } else {
            root.print(report.findings().stream().distinct().toList(), aside);
            RefreshReport.print(report, root.spoken(), out);
        }
    }

    private void wrong(String message) {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
