package nl.schaalsprong.web.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.archive.Archive;
import nl.schaalsprong.dossier.archive.Frozen;
import nl.schaalsprong.dossier.archive.Printed;
import nl.schaalsprong.dossier.archive.Remade;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.ContentJson;
import nl.schaalsprong.dossier.write.Composer;
import nl.schaalsprong.dossier.write.State;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.Scenarios;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.answer.Answers;
import org.springframework.stereotype.Component;

/** Freezes the state of now and makes an earlier one again. One at a time: each takes a core. */
@Component
final class Freezer {
    /** The effects of the measures are waited for; without them a dossier would say less. */
    private static final long PATIENCE = 120_000;

    private final Answers answers;
    private final Journal journal;
    private final Archive archive;

    Freezer(Answers answers, Journal journal, Store store) {
        this.answers = answers;
        this.journal = journal;
        this.archive = store.archive();
    }

    /** The archive that is frozen into. */
    Archive archive() {
        return archive;
    }

    /** Freezes what is public now, compared with the dossier that was published last. */
    synchronized Outcome<Frozen> freeze(Text title, LocalDate day, Scenario scenario, String who) {
        return published()
                .then(
                        previous -> {
                            Content content =
                                    compose(title, day, scenario, journal.history(), previous);
                            return archive.keep(content, Printed.all(content), who);
                        });
    }

    /** Makes a kept dossier again from the register as it was and lays both side by side. */
    synchronized Outcome<Remade> remake(String hash) {
        return archive.content(hash)
                .then(json -> ContentJson.read(json, hash))
                .then(
                        kept ->
                                previous(kept)
                                        .then(p -> again(kept, p))
                                        .then(again -> Remade.of(archive, hash, again)));
    }

    private Outcome<Content> again(Content kept, Optional<Content> previous) {
        Content.Head head = kept.head();
        return Scenarios.read(answers.subject(), Canonical.settings(head.scenario()), "dossier")
                .then(
                        scenario ->
                                Outcome.good(
                                        compose(
                                                head.title(),
                                                head.day(),
                                                scenario,
                                                upTo(head.journal()),
                                                previous)));
    }

    private Content compose(
            Text title,
            LocalDate day,
            Scenario scenario,
            History history,
            Optional<Content> previous) {
        List<Help> helps = answers.helps(scenario, PATIENCE).orElse(List.of());
        return Composer.compose(
                new State(
                        title,
                        day,
                        answers.subject(),
                        history.register(View.PUBLIC),
                        answers.result(scenario, () -> false),
                        helps,
                        head(history),
                        previous,
                        Optional.empty()));
    }

    private static String head(History history) {
        return history.entries().isEmpty() ? "" : history.entries().getLast().hash();
    }

    /** The history as it was when the line with that hash was its last. */
    private History upTo(String hash) {
        List<Entry> all = journal.history().entries();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).hash().equals(hash)) {
                return new History(all.subList(0, i + 1));
            }
        }
        return journal.history();
    }

    private Outcome<Optional<Content>> published() {
        return archive.all()
                .then(
                        all ->
                                all.stream()
                                        .filter(Frozen::published)
                                        .findFirst()
                                        .map(f -> read(f.hash()))
                                        .orElse(Outcome.good(Optional.empty())));
    }

    private Outcome<Optional<Content>> previous(Content kept) {
        String hash = kept.head().previous();
        return hash.isEmpty() ? Outcome.good(Optional.empty()) : read(hash);
    }

    private Outcome<Optional<Content>> read(String hash) {
        return archive.content(hash)
                .then(json -> ContentJson.read(json, hash))
                .then(content -> Outcome.good(Optional.of(content)));
    }
}
