package nl.schaalsprong.web.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.dossier.archive.Archive;
import nl.schaalsprong.dossier.archive.Frozen;
import nl.schaalsprong.dossier.archive.Printed;
import nl.schaalsprong.dossier.archive.Remade;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.ContentJson;
import nl.schaalsprong.dossier.paper.Paper;
import nl.schaalsprong.dossier.write.Composer;
import nl.schaalsprong.dossier.write.Since;
import nl.schaalsprong.dossier.write.State;
import nl.schaalsprong.futures.Ensemble;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.Scenarios;
import nl.schaalsprong.futures.Side;
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
    private final Archive archive;
    private final Bygone bygone;

    Freezer(Answers answers, Journal journal, Store store) {
        this.answers = answers;
        this.archive = store.archive();
        this.bygone = new Bygone(archive, journal);
    }

    /** Steps of freezing: futures, effects, the split, every paper, and keeping. */
    static int freezing() {
        return remaking() + 1;
    }

    /** Steps of making one again: futures, effects, the split and every paper. */
    static int remaking() {
        return 3 + Language.values().length * Paper.values().length;
    }

    /** The archive that is frozen into. */
    Archive archive() {
        return archive;
    }

    /** What is composed: a title, a day and a scenario, over a history, after another dossier. */
    private record Asked(
            Text title,
            LocalDate day,
            Scenario scenario,
            History history,
            Optional<Content> previous) {}

    /** Freezes what is public now, compared with the dossier that was published last. */
    synchronized Outcome<Frozen> freeze(
            Text title, LocalDate day, Scenario scenario, String who, Steps steps) {
        return published()
                .then(
                        previous -> {
                            History history = bygone.journal().history();
                            Asked asked = new Asked(title, day, scenario, history, previous);
                            Content content = compose(answers, asked, steps);
                            List<Printed> papers =
                                    new ArrayList<>(Printed.all(content, steps::passed));
                            papers.add(Bygone.packed(answers.subject()));
                            steps.begin(Steps.Step.KEEPING);
                            Outcome<Frozen> kept = archive.keep(content, papers, who);
                            steps.passed();
                            return kept;
                        });
    }

    /** Makes a kept dossier again from the register as it was and lays both side by side. */
    synchronized Outcome<Remade> remake(String hash, Steps steps) {
        return archive.content(hash)
                .then(json -> ContentJson.read(json, hash))
                .then(
                        kept ->
                                again(kept, steps)
                                        .then(a -> Remade.of(archive, hash, a, steps::passed)));
    }

    private Outcome<Content> again(Content kept, Steps steps) {
        Content.Head head = kept.head();
        return ready(bygone.subject(kept, answers.subject()))
                .then(
                        then ->
                                Scenarios.parse(then.subject(), head.scenario(), "dossier")
                                        .then(s -> again(kept, then, s, steps)));
    }

    private Outcome<Content> again(Content kept, Answers then, Scenario scenario, Steps steps) {
        Content.Head head = kept.head();
        return previous(kept)
                .then(
                        previous ->
                                Outcome.good(
                                        compose(
                                                then,
                                                new Asked(
                                                        head.title(),
                                                        head.day(),
                                                        scenario,
                                                        bygone.history(kept),
                                                        previous),
                                                steps)));
    }

    /** Answers about a case: those of now where it is the case of now. */
    private Outcome<Answers> ready(Case subject) {
        Case now = answers.subject();
        boolean same =
                now.hashes().equals(subject.hashes())
                        && now.register().promises().equals(subject.register().promises());
        return same ? Outcome.good(answers) : answers.about(subject);
    }

    private Content compose(Answers from, Asked asked, Steps steps) {
        FuturesResult result = from.result(asked.scenario(), () -> false);
        steps.passed();
        steps.begin(Steps.Step.EFFECTS);
        List<Help> helps = from.helps(asked.scenario(), PATIENCE).orElse(List.of());
        steps.passed();
        steps.begin(Steps.Step.SPLIT);
        Optional<Explanation> why = asked.previous().flatMap(p -> why(p, from.subject(), result));
        steps.passed();
        steps.begin(Steps.Step.PAPERS);
        return Composer.compose(
                new State(
                        asked.title(),
                        asked.day(),
                        from.subject(),
                        asked.history().register(View.PUBLIC),
                        result,
                        helps,
                        head(asked.history()),
                        asked.previous(),
                        why));
    }

    /** Why the chances changed since the dossier before, where its case was kept. */
    private Optional<Explanation> why(Content previous, Case now, FuturesResult result) {
        Case then = bygone.subject(previous, now);
        return switch (Ensemble.of(now)) {
            case Outcome.Refused<Ensemble> _ -> Optional.empty();
            case Outcome.Good<Ensemble>(Ensemble ensemble, var _) ->
                    Since.explain(
                            previous,
                            then,
                            new Side(ensemble, result.scenario()),
                            result.receipt().size(),
                            result.receipt().seed(),
                            Runtime.getRuntime().availableProcessors(),
                            () -> false);
        };
    }

    /**
     * What is now, in the scenario of a kept dossier: its content without the effects of measures.
     *
     * @return findings when that scenario is no longer possible
     */
    Outcome<Content> now(Content kept) {
        History history = bygone.journal().history();
        return Scenarios.parse(answers.subject(), kept.head().scenario(), "dossier")
                .then(
                        scenario ->
                                Outcome.good(
                                        Composer.compose(
                                                new State(
                                                        kept.head().title(),
                                                        kept.head().day(),
                                                        answers.subject(),
                                                        history.register(View.PUBLIC),
                                                        answers.result(scenario, () -> false),
                                                        List.of(),
                                                        head(history),
                                                        Optional.empty(),
                                                        Optional.empty()))));
    }

    private static String head(History history) {
        return history.entries().isEmpty() ? "" : history.entries().getLast().hash();
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
