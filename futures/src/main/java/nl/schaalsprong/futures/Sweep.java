package nl.schaalsprong.futures;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.engine.Batch;
import nl.schaalsprong.engine.Kernel;
import nl.schaalsprong.engine.Question;
import nl.schaalsprong.register.Variant;

/**
 * A case made ready to run chosen values of its parameters: only the outcome of each reading on its
 * last day is kept, so that a sweep may be far larger than a run of futures. Immutable; threads may
 * share it.
 */
public final class Sweep {
    private final Arrangement arrangement;
    private final Kernel kernel;

    private Sweep(Arrangement arrangement, Kernel kernel) {
        this.arrangement = arrangement;
        this.kernel = kernel;
    }

    /** Compiles the model for the outcomes of the readings alone. */
    public static Outcome<Sweep> of(Case subject) {
        return Arrangement.of(subject).then(Sweep::compile);
    }

    private static Outcome<Sweep> compile(Arrangement arrangement) {
        Question all = arrangement.question();
        Question outcomes =
                new Question(
                        all.inputs(), all.outputs(), List.of(), all.start(), all.stop(), all.dt());
        return Batch.compile(arrangement.subject().plan(), outcomes)
                .then(kernel -> Outcome.good(new Sweep(arrangement, kernel)));
    }

    /** The case it runs. */
    public Case subject() {
        return arrangement.subject();
    }

    /** The readings that have an outcome, in the order of the register. */
    public List<Variant> readings() {
        return arrangement.readings().stream().map(Reading::variant).toList();
    }

    /** The receipt of a sweep with designs of {@code size} points. */
    public Receipt receipt(Scenario scenario, long seed, int size) {
        return Scoring.receipt(subject(), Ensemble.request(scenario, size, seed, 1));
    }

    /** Whether an outcome of a reading, by its place in {@link #readings}, keeps its amount. */
    public boolean kept(int reading, double outcome) {
        return arrangement.readings().get(reading).kept(outcome);
    }

    /**
     * Runs a design.
     *
     * @param scenario measures and own ranges of parameters; a share is one of the range in force
     * @param watch told of runs; once it calls the work off, the work stops
     * @return {@code outcomes[r][m]}: reading {@code r} on its last day in run {@code m}
     * @throws CancellationException when cancelled
     */
    public double[][] run(Shares shares, Scenario scenario, long seed, int threads, Watch watch) {
        watch.expect(shares.size());
        double[][] outcomes = new double[arrangement.readings().size()][shares.size()];
        Tiles tiles = new Tiles(kernel.width(), shares.size(), threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            if (!tiles.work(pool, watch, () -> worker(shares, scenario, seed, outcomes))) {
                throw new CancellationException("The sweep is no longer wanted.");
            }
        }
        return outcomes;
    }

    private Tiles.Worker worker(Shares shares, Scenario scenario, long seed, double[][] outcomes) {
        Kernel.Workspace workspace = kernel.workspace();
        double[][] inputs = inputs(scenario);
        List<Parameter> ranges = ranges(scenario);
        return (first, count) -> {
            shares.fill(first, count, inputs);
            values(ranges, inputs, count);
            open(outcomes, first, count);
            workspace.run(inputs, seed, first, count, sink(outcomes));
        };
    }

    /** Turns shares of the distributions into values. */
    private static void values(List<Parameter> ranges, double[][] inputs, int count) {
        for (int p = 0; p < ranges.size(); p++) {
            for (int m = 0; m < count; m++) {
                inputs[p][m] = Distributions.at(ranges.get(p), inputs[p][m]);
            }
        }
    }

    private List<Parameter> ranges(Scenario scenario) {
        return subject().parameters().stream().map(p -> range(p, scenario)).toList();
    }

    private static Parameter range(Parameter parameter, Scenario scenario) {
        Assumption own = scenario.assumptions().get(parameter.id());
        return own == null ? parameter : own.applied(parameter);
    }

    private double[][] inputs(Scenario scenario) {
        int parameters = subject().parameters().size();
        int measures = subject().measures().size();
        double[][] inputs = new double[parameters + measures][kernel.width()];
        for (int i = 0; i < measures; i++) {
            double setting = Ensemble.setting(scenario, subject().measures().get(i));
            Arrays.fill(inputs[parameters + i], setting);
        }
        return inputs;
    }

    /** What was realised before the forecast counts in every run. */
    private void open(double[][] outcomes, int first, int count) {
        for (int r = 0; r < outcomes.length; r++) {
            double realised = Arrays.stream(arrangement.readings().get(r).realised()).sum();
            Arrays.fill(outcomes[r], first, first + count, realised);
        }
    }

    private Kernel.Sink sink(double[][] outcomes) {
        return new Kernel.Sink() {
            @Override
            public void output(int output, int time, int first, int count, double[] values) {
                for (int r = 0; r < outcomes.length; r++) {
                    Reading reading = arrangement.readings().get(r);
                    if (time == reading.last() && reading.outputs().contains(output)) {
                        for (int m = 0; m < count; m++) {
                            outcomes[r][first + m] += values[m];
                        }
                    }
                }
            }

            @Override
            public void probe(int probe, int time, int first, int count, double[] arguments) {}
        };
    }
}
