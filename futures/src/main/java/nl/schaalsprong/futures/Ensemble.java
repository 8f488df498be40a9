package nl.schaalsprong.futures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.engine.Batch;
import nl.schaalsprong.engine.Kernel;

/**
 * A case made ready to answer: compiled once, asked many times.
 *
 * <p><b>Repeatable.</b> Seed, size, design and scenario fix every bit of the answer; the number of
 * threads does not touch it. <b>Common random numbers.</b> The same seed and size give the same
 * futures under every scenario, so a difference between scenarios is the measure's. <b>Threads.</b>
 * Immutable; several callers may ask at once.
 */
public final class Ensemble {
    private final Arrangement arrangement;
    private final Kernel kernel;
    private final Samples samples;
    private final Map<LocalDate, Ensemble> shortened = new ConcurrentHashMap<>();
    private final Queue<Kernel.Workspace> idle = new ConcurrentLinkedQueue<>();

    private Ensemble(Arrangement arrangement, Kernel kernel) {
        this.arrangement = arrangement;
        this.kernel = kernel;
        this.samples =
                new Samples(
                        arrangement.subject().parameters(), arrangement.subject().correlations());
    }

    /** Compiles the model for what the case's readings, parameters, measures and limits need. */
    public static Outcome<Ensemble> of(Case subject) {
        return Arrangement.of(subject).then(Ensemble::compile);
    }

    private static Outcome<Ensemble> compile(Arrangement arrangement) {
        return Batch.compile(arrangement.subject().plan(), arrangement.question())
                .then(kernel -> Outcome.good(new Ensemble(arrangement, kernel)));
    }

    /**
     * The same futures, run only up to a day: readings that end later are left out of the result
     * and time after the last day of the others costs nothing. Compiled once for each day asked.
     */
    public Ensemble until(LocalDate last) {
        boolean shorter =
                arrangement.readings().stream().anyMatch(r -> r.variant().until().isAfter(last));
        return shorter ? shortened.computeIfAbsent(last, this::shorten) : this;
    }

    private Ensemble shorten(LocalDate last) {
        return Arrangement.of(subject(), last).then(Ensemble::compile).orThrow();
    }

    /** The case it answers for. */
    public Case subject() {
        return arrangement.subject();
    }

    /** What is asked of one run. */
    public record Request(Scenario scenario, int size, long seed, int threads, Design design) {
        public Request {
            if (size < 1
                    || size > Limits.MOST_FUTURES
                    || threads < 1
                    || threads > Limits.MOST_THREADS) {
                throw new IllegalArgumentException(
                        "Size (%d) or threads (%d) out of bounds.".formatted(size, threads));
            }
        }
    }

    /**
     * Runs the futures of a Latin hypercube and scores every reading.
     *
     * @param size number of futures, from 1 to {@link Limits#MOST_FUTURES}
     * @param watch asked between tiles; once it calls the run off, the run stops
     * @throws CancellationException when cancelled
     */
    public FuturesResult run(Scenario scenario, int size, long seed, int threads, Watch watch) {
        return run(request(scenario, size, seed, threads), watch);
    }

    /** Runs the futures as requested and scores every reading. */
    public FuturesResult run(Request request, Watch watch) {
        watch.expect(request.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(request.threads())) {
            Outcomes outcomes = simulate(pool, request, watch);
            return new Scoring(arrangement, outcomes, kernel.times()).result(pool, request);
        }
    }

    /**
     * What one notch more of each measure does to every scored reading, with the same futures. A
     * measure at its highest setting has no notch left and is left out, and so is a shock: nobody
     * decides it.
     */
    public List<Help> helps(Scenario scenario, int size, long seed, int threads, Watch watch) {
        List<Measure> open =
                subject().measures().stream()
                        .filter(m -> !m.isShock() && setting(scenario, m) < m.high())
                        .toList();
        List<Help> helps = new ArrayList<>();
        watch.expect(size * (1L + open.size()));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Outcomes before = simulate(pool, request(scenario, size, seed, threads), watch);
            for (Measure measure : open) {
                double next = setting(scenario, measure) + measure.notch();
                Scenario more = scenario.with(measure.id(), Math.min(next, measure.high()));
                Outcomes then = simulate(pool, request(more, size, seed, threads), watch);
                helps.addAll(Paired.compare(arrangement, measure, before, then));
            }
        }
        return helps;
    }

    /**
     * What changes for every scored reading from one scenario to another, with the same futures.
     *
     * @throws CancellationException when cancelled
     */
    public List<Difference> differences(
            Scenario from, Scenario to, int size, long seed, int threads, Watch watch) {
        Request before = request(from, size, seed, threads);
        watch.expect(2L * size);
        Request after = request(to, size, seed, threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Outcomes first = simulate(pool, before, watch);
            return Paired.differences(arrangement, first, simulate(pool, after, watch));
        }
    }

    /** A request for the futures of a Latin hypercube. */
    static Request request(Scenario scenario, int size, long seed, int threads) {
        return new Request(scenario, size, seed, threads, Design.LATIN_HYPERCUBE);
    }

    /** Ids of the readings it scores, in the order of the register. */
    Set<String> scored() {
        Set<String> ids = new LinkedHashSet<>();
        arrangement.readings().forEach(r -> ids.add(r.variant().id()));
        return ids;
    }

    /** Which futures keep each reading. */
    Map<String, BitSet> kept(Request request, Watch watch) {
        Map<String, BitSet> kept = new LinkedHashMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(request.threads())) {
            Outcomes outcomes = simulate(pool, request, watch);
            for (int r = 0; r < arrangement.readings().size(); r++) {
                Reading reading = arrangement.readings().get(r);
                double[] last = outcomes.last(r);
                BitSet keeping = new BitSet(last.length);
                for (int future = 0; future < last.length; future++) {
                    keeping.set(future, reading.kept(last[future]));
                }
                kept.put(reading.variant().id(), keeping);
            }
        }
        return kept;
    }

    private Outcomes simulate(ExecutorService pool, Request request, Watch watch) {
        double[][] drawn = samples.of(request);
        Outcomes outcomes = new Outcomes(arrangement, kernel.times().size(), request.size());
        Tiles tiles = new Tiles(kernel.width(), request.size(), request.threads());
        if (!tiles.work(pool, watch, () -> worker(request, drawn, outcomes))) {
            throw new CancellationException("A newer question made this one idle.");
        }
        return outcomes;
    }

    private Tiles.Worker worker(Request request, double[][] drawn, Outcomes outcomes) {
        Kernel.Workspace pooled = idle.poll();
        Kernel.Workspace workspace = pooled == null ? kernel.workspace() : pooled;
        Outcomes.Receiver receiver = outcomes.receiver();
        double[][] inputs = inputs(request, drawn.length);
        return new Tiles.Worker() {
            @Override
            public void run(int first, int count) {
                for (int p = 0; p < drawn.length; p++) {
                    System.arraycopy(drawn[p], first, inputs[p], 0, count);
                }
                outcomes.open(first, count);
                workspace.run(inputs, request.seed(), first, count, receiver);
            }

            @Override
            public void done() {
                outcomes.add(receiver);
                idle.offer(workspace);
            }
        };
    }

    /** A row for each input of the question, the settings of the measures filled in. */
    private double[][] inputs(Request request, int parameters) {
        List<Measure> measures = subject().measures();
        double[][] inputs = new double[parameters + measures.size()][kernel.width()];
        for (int i = 0; i < measures.size(); i++) {
            Arrays.fill(inputs[parameters + i], setting(request.scenario(), measures.get(i)));
        }
        return inputs;
    }

    static double setting(Scenario scenario, Measure measure) {
        return scenario.settings().getOrDefault(measure.id(), measure.baseline());
    }
}
