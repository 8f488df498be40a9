package nl.schaalsprong.web.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Difference;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.register.journal.View;

/**
 * Answers that follow what is public in the journal. When only words change, the words are new at
 * once and nothing is computed. When what is scored changes, the futures are prepared in the
 * background and take over, with their words, in one step; until then the old ones answer.
 */
public final class Following implements Answers, AutoCloseable {
    private final Case shipped;
    private final Pasts pasts;
    private final Journal journal;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().daemon().name("register").unstarted(work));
    private volatile Now now;
    private volatile int asked;
    private volatile Optional<Text> behind = Optional.empty();

    /**
     * What is answered now.
     *
     * @param entries how many entries of the journal it knows
     */
    private record Now(int entries, Case subject, Answers answers, String scored) {}

    /**
     * Answers of a shipped case, which from now on follow a journal.
     *
     * @param first answers about the case as shipped
     */
    public Following(Answers first, Journal journal) {
        this.shipped = first.subject();
        this.pasts = new Pasts(shipped);
        this.journal = journal;
        this.now = new Now(0, shipped, first, Scored.hash(shipped.register()));
    }

    /** What is answered now, after having looked whether the journal has grown. */
    private Now now() {
        Now current = now;
        int entries = journal.history().entries().size();
        if (entries > Math.max(current.entries(), asked)) {
            follow();
        }
        return now;
    }

    private synchronized void follow() {
        int entries = journal.history().entries().size();
        if (entries <= Math.max(now.entries(), asked)) {
            return;
        }
        Register register = journal.history().register(View.PUBLIC);
        String scored = Scored.hash(register);
        Case subject = Scored.with(shipped, register, scored);
        if (scored.equals(now.scored())) {
            now = new Now(entries, subject, now.answers(), scored);
            asked = entries;
            behind = Optional.empty();
        } else {
            asked = entries;
            background.execute(() -> attempt(new Prepared(entries, subject, scored)));
        }
    }

    private record Prepared(int entries, Case subject, String scored) {}

    /** Whatever goes wrong, the old answers stay and it is told that they are old. */
    private void attempt(Prepared next) {
        try {
            prepare(next);
        } catch (CancellationException e) {
            // Something newer is being prepared.
        } catch (RuntimeException e) {
            String reason = String.valueOf(e.getMessage());
            behind = Optional.of(new Text(reason, reason));
        }
    }

    /** Prepares the futures of another register; when they cannot be had, the old ones stay. */
    private void prepare(Prepared next) {
        if (next.entries() < asked) {
            return;
        }
        switch (now.answers().about(next.subject())) {
            case Outcome.Good<Answers>(Answers answers, var _) -> {
                answers.result(Scenario.BASELINE, () -> next.entries() < asked);
                synchronized (this) {
                    now = new Now(next.entries(), next.subject(), answers, next.scored());
                    behind = Optional.empty();
                }
            }
            case Outcome.Refused<Answers>(var findings) ->
                    behind = Optional.of(said(findings.getFirst()));
        }
    }

    private static Text said(Finding finding) {
        return new Text(finding.message(Language.DUTCH), finding.message(Language.ENGLISH));
    }

    @Override
    public Case subject() {
        return now().subject();
    }

    @Override
    public Optional<Text> behind() {
        return behind;
    }

    @Override
    public Outcome<Answers> about(Case subject) {
        return now().answers().about(subject);
    }

    @Override
    public Outcome<Answers> seen(View view) {
        Now current = now();
        return view.equals(View.PUBLIC)
                ? Outcome.good(this)
                : pasts.of(view, journal.history(), current.answers(), current.scored());
    }

    @Override
    public FuturesResult result(Scenario scenario, BooleanSupplier cancelled) {
        return now().answers().result(scenario, cancelled);
    }

    @Override
    public FuturesResult coarse(Scenario scenario, LocalDate last) {
        return now().answers().coarse(scenario, last);
    }

    @Override
    public List<Difference> differences(Scenario from, Scenario to, Watch watch) {
        return now().answers().differences(from, to, watch);
    }

    @Override
    public Explanation explain(Scenario from, Scenario to, Watch watch) {
        return now().answers().explain(from, to, watch);
    }

    @Override
    public Decided decided(Scenario scenario) {
        return now().answers().decided(scenario);
    }

    @Override
    public Optional<List<Help>> helps(Scenario scenario, String asker, long patience) {
        return now().answers().helps(scenario, asker, patience);
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
