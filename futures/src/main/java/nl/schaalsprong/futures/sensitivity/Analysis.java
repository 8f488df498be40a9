package nl.schaalsprong.futures.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.Shares;
import nl.schaalsprong.futures.Sweep;
import nl.schaalsprong.futures.sensitivity.SobolIndices.Pair;

/** Runs both designs over a case and reads off what decides. Same seed and size, same bits. */
public final class Analysis {
    /** Points of each sample where nobody says otherwise. */
    public static final int USUAL = 4_096;

    private static final int PATHS = 50;

    private final Sweep sweep;
    private final Scenario scenario;
    private final long seed;
    private final int threads;

    private Analysis(Sweep sweep, Scenario scenario, long seed, int threads) {
        this.sweep = sweep;
        this.scenario = scenario;
        this.seed = seed;
        this.threads = threads;
    }

    /**
     * What decides each reading of a case, or why it cannot be run.
     *
     * @param size as {@link SaltelliDesign#of}
     * @param watch told of runs
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Outcome<Sensitivity> of(
            Case subject, Scenario scenario, int size, long seed, int threads, Watch watch) {
        return Sweep.of(subject)
                .then(
                        sweep ->
                                Outcome.good(
                                        new Analysis(sweep, scenario, seed, threads)
                                                .run(size, watch)));
    }

    private Sensitivity run(int size, Watch watch) {
        List<Parameter> parameters = sweep.subject().parameters();
        int count = parameters.size();
        MorrisDesign paths = MorrisDesign.of(Uncertainties.single(parameters), count, PATHS, seed);
        SaltelliDesign design =
                SaltelliDesign.of(Uncertainties.grouped(parameters), count, size, seed);
        watch.expect((long) paths.size() + design.size());
        Watch both = new Onward(watch);
        double[][] screened = run(paths, both);
        double[][] outcomes = run(design, both);
        IntStream readings = IntStream.range(0, outcomes.length);
        IntFunction<Sensitivity.Reading> told =
                r -> reading(r, design, outcomes[r], paths, screened[r], both);
        return new Sensitivity(
                sweep.receipt(scenario, seed, size),
                design.hash(),
                paths.hash(),
                design.size(),
                paths.size(),
                (threads > 1 ? readings.parallel() : readings).mapToObj(told).toList());
    }

    private Sensitivity.Reading reading(
            int reading,
            SaltelliDesign design,
            double[] outcomes,
            MorrisDesign paths,
            double[] screened,
            Watch watch) {
        watch.passed(0);
        return new Sensitivity.Reading(
                sweep.readings().get(reading).id(),
                pairs(design, outcomes),
                pairs(design, kept(reading, outcomes)),
                ElementaryEffects.of(paths, outputs(paths.hash(), screened)).orThrow().getFirst());
    }

    private static List<Pair> pairs(SaltelliDesign design, double[] values) {
        return SobolIndices.of(design, outputs(design.hash(), values)).orThrow().getFirst();
    }

    private static Outputs outputs(String design, double[] values) {
        return new Outputs(design, new double[][] {values});
    }

    private double[][] run(Shares shares, Watch watch) {
        return sweep.run(shares, scenario, seed, threads, watch);
    }

    /** 1 where a run keeps the amount, 0 where not. */
    private double[] kept(int reading, double[] outcomes) {
        return Arrays.stream(outcomes).map(v -> sweep.kept(reading, v) ? 1 : 0).toArray();
    }
}
