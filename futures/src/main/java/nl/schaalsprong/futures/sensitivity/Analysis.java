package nl.schaalsprong.futures.sensitivity;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.Shares;
import nl.schaalsprong.futures.Sweep;
import nl.schaalsprong.futures.sensitivity.ElementaryEffects.Effect;
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
        Outputs screened = new Outputs(paths.hash(), run(paths, both));
        Outputs outcomes = new Outputs(design.hash(), run(design, both));
        Outputs kept = new Outputs(design.hash(), kept(outcomes.values()));
        return new Sensitivity(
                sweep.receipt(scenario, seed, size),
                design.hash(),
                paths.hash(),
                design.size(),
                paths.size(),
                readings(
                        SobolIndices.of(design, outcomes).orThrow(),
                        SobolIndices.of(design, kept).orThrow(),
                        ElementaryEffects.of(paths, screened).orThrow()));
    }

    private List<Sensitivity.Reading> readings(
            List<List<Pair>> outcomes, List<List<Pair>> chances, List<List<Effect>> effects) {
        List<Sensitivity.Reading> readings = new ArrayList<>();
        for (int r = 0; r < outcomes.size(); r++) {
            String variant = sweep.readings().get(r).id();
            readings.add(
                    new Sensitivity.Reading(
                            variant, outcomes.get(r), chances.get(r), effects.get(r)));
        }
        return readings;
    }

    private double[][] run(Shares shares, Watch watch) {
        return sweep.run(shares, scenario, seed, threads, watch);
    }

    /** 1 where a run keeps the amount, 0 where not. */
    private double[][] kept(double[][] outcomes) {
        double[][] kept = new double[outcomes.length][outcomes[0].length];
        for (int r = 0; r < kept.length; r++) {
            for (int m = 0; m < kept[r].length; m++) {
                kept[r][m] = sweep.kept(r, outcomes[r][m]) ? 1 : 0;
            }
        }
        return kept;
    }
}
