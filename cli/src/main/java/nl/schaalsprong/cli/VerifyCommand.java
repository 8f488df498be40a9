package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.register.journal.Chain;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says whether the journal is what was written down, without touching it. */
@Command(name = "verify", description = "Whether the journal is what was written down.")
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand @Nullable Sprong sprong;

    @Spec @Nullable CommandSpec spec;

    @Option(
            names = "--data",
            description = "Folder of the workbench; without it, data in the checkout.")
    Path data = Path.of(System.getProperty("sprong.home", "."), "data");

    @Option(
            names = "--hash",
            description = "A hash that was published, as in a dossier: is it in the chain?")
    Optional<String> published = Optional.empty();

    @Option(names = "--json", description = "As JSON, schema sprong/verify/1.")
    boolean json;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Outcome<History> outcome = Store.look(data).then(this::withPublished);
        if (json) {
            out.println(json(outcome));
        } else {
            print(outcome, out);
        }
        return outcome instanceof Outcome.Refused ? Sprong.CONTENT : 0;
    }

    private Outcome<History> withPublished(History history) {
        if (published.isEmpty() || line(history).isPresent()) {
            return Outcome.good(history);
        }
        return new Outcome.Refused<>(
                List.of(
                        Finding.error(
                                "register.unknown-hash", Place.whole("journal"), published.get())));
    }

    /** The line whose hash was published. */
    private Optional<Entry> line(History history) {
        return published.flatMap(
                hash -> history.entries().stream().filter(e -> e.hash().equals(hash)).findFirst());
    }

    private void print(Outcome<History> outcome, PrintWriter out) {
        switch (outcome) {
            case Outcome.Refused<History>(var findings) -> shell().print(findings, out);
            case Outcome.Good<History>(History history, var _) -> {
                out.println(
                        words(
                                        "%d regels, de keten klopt. Laatste vingerafdruk: %s",
                                        "%d lines, the chain holds. Last hash: %s")
                                .formatted(history.entries().size(), Chain.head(history)));
                line(history).ifPresent(e -> out.println(published(e)));
            }
        }
    }

    private String published(Entry entry) {
        return words(
                        "De gegeven vingerafdruk is die van regel %d, van %s.",
                        "The hash given is that of line %d, of %s.")
                .formatted(entry.sequence(), entry.recorded());
    }

    private String json(Outcome<History> outcome) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", "sprong/verify/1");
        switch (outcome) {
            case Outcome.Refused<History> _ -> all.put("verified", false);
            case Outcome.Good<History>(History history, var _) -> {
                all.put("verified", true);
                all.put("lines", history.entries().size());
                all.put("head", Chain.head(history));
                line(history).ifPresent(e -> all.put("published", e.sequence()));
            }
        }
        all.put("findings", FindingsJson.rows(outcome.findings(), shell().spoken()));
        return FindingsJson.text(all);
    }

    private String words(String dutch, String english) {
        return switch (shell().spoken()) {
            case DUTCH -> dutch;
            case ENGLISH -> english;
        };
    }

    private Sprong shell() {
        return Objects.requireNonNull(sprong);
    }
}
