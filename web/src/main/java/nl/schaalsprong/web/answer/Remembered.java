package nl.schaalsprong.web.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Difference;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;

/**
 * Answers that are computed once per scenario. Full samples are computed one at a time, so that a
 * moving slider elsewhere keeps a core; effects of measures are computed in the background, and
 * only those that an asker still wants.
 */
public final class Remembered implements Answers, AutoCloseable {
    private static final int MOST = 64;

    private final Case subject;
    private final Engine engine;
    private final Map<String, FuturesResult> results = recent();
    private final Map<String, List<Difference>> differences = recent();
    private final Map<String, CompletableFuture<List<Help>>> helps = recent();

    /** Read and written only by who has the turn. */
    private final Map<String, Explanation> explanations = recent();

    private final Turns turns;
    private final Deciding deciding;
    private final Map<String, String> wanted = recent();

    /** Answers about a case, computed by an engine. */
    public Remembered(Case subject, Engine engine) {
        this(subject, engine, new Turns());
    }

    /** Answers that take turns with others. */
    private Remembered(Case subject, Engine engine, Turns turns) {
        this.subject = subject;
        this.engine = engine;
        this.turns = turns;
        this.deciding = new Deciding(engine, turns);
    }

    @Override
    public Case subject() {
        return subject;
    }

    @Override
    public Outcome<Answers> about(Case other) {
        return engine.about(other).then(made -> Outcome.good(new Remembered(other, made, turns)));
    }

    @Override
    public FuturesResult result(Scenario scenario, BooleanSupplier cancelled) {
        String key = FULL + " " + scenario.canonical();
        FuturesResult known = known(key);
        if (known != null) {
            return known;
        }
        turns.await(cancelled);
        try {
            FuturesResult meanwhile = known(key);
            return meanwhile != null
                    ? meanwhile
                    : remember(key, engine.run(scenario, FULL, LocalDate.MAX, cancelled));
        } finally {
            turns.release();
        }
    }

    @Override
    public FuturesResult coarse(Scenario scenario, LocalDate last) {
        turns.ask();
        String key = COARSE + " " + last + " " + scenario.canonical();
        FuturesResult known = known(key);
        return known != null
                ? known
                : remember(key, engine.run(scenario, COARSE, last, () -> false));
    }

    @Override
    public List<Difference> differences(Scenario from, Scenario to, Watch watch) {
        String key = from.canonical() + " " + to.canonical();
        synchronized (differences) {
            List<Difference> known = differences.get(key);
            if (known != null) {
                return known;
            }
        }
        turns.await(watch::cancelled);
        try {
            List<Difference> found = engine.differences(from, to, FULL, watch);
            synchronized (differences) {
                differences.put(key, found);
            }
            return found;
        } finally {
            turns.release();
        }
    }

    @Override
    public Explanation explain(Scenario from, Scenario to, Watch watch) {
        String key = from.canonical() + " > " + to.canonical();
        turns.await(watch::cancelled);
        try {
            Explanation known = explanations.get(key);
            if (known == null) {
                known = engine.explain(from, to, FULL, watch);
                explanations.put(key, known);
            }
            return known;
        } finally {
            turns.release();
        }
    }

    @Override
    public Optional<List<Help>> helps(Scenario scenario, String asker, long patience) {
        String key = scenario.canonical();
        synchronized (wanted) {
            wanted.put(asker, key);
        }
        try {
            return Optional.of(work(scenario, key).get(patience, TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public Decided decided(Scenario scenario) {
        return deciding.of(scenario);
    }

    @Override
    public void close() {
        turns.close();
    }

    private CompletableFuture<List<Help>> work(Scenario scenario, String key) {
        synchronized (helps) {
            CompletableFuture<List<Help>> work = helps.get(key);
            if (work == null || work.isCompletedExceptionally()) {
                work =
                        CompletableFuture.supplyAsync(
                                () -> compute(scenario, key), turns.background());
                helps.put(key, work);
            }
            return work;
        }
    }

    private List<Help> compute(Scenario scenario, String key) {
        return engine.helps(scenario, () -> !key.isEmpty() && !isWanted(key));
    }

    private boolean isWanted(String key) {
        synchronized (wanted) {
            return wanted.containsValue(key);
        }
    }

    private @org.jspecify.annotations.Nullable FuturesResult known(String key) {
        synchronized (results) {
            return results.get(key);
        }
    }

    private FuturesResult remember(String key, FuturesResult result) {
        synchronized (results) {
            results.put(key, result);
        }
        return result;
    }

    private static <T> Map<String, T> recent() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > MOST;
            }
        };
    }
}
