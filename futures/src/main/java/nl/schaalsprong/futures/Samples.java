package nl.schaalsprong.futures;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.cases.Correlations;
import nl.schaalsprong.cases.Parameter;

/**
 * Draws of the parameters, kept for the few designs that are asked again and again while a slider
 * moves. The same question always has the same draws, so keeping them changes nothing but time.
 */
public final class Samples {
    private static final int KEPT = 4;

    private final List<Parameter> parameters;
    private final Together together;
    private final Deque<Kept> kept = new ArrayDeque<>();

    /** Draws of these parameters, of which some move together. */
    public Samples(List<Parameter> parameters, Correlations correlations) {
        this.parameters = parameters;
        this.together = new Together(correlations);
    }

    private record Kept(Design design, int size, long seed, double[][] values) {
        boolean answers(Ensemble.Request request) {
            return design == request.design() && size == request.size() && seed == request.seed();
        }
    }

    /**
     * {@code values[p][m]}: parameter {@code p} in future {@code m}; not to be written to. An own
     * variant of a parameter is drawn at the same place of its distribution as the case's range.
     */
    public double[][] of(Ensemble.Request request) {
        Map<String, Assumption> assumptions = request.scenario().assumptions();
        double[][] values = caseRanges(request);
        if (assumptions.isEmpty()) {
            return values;
        }
        double[][] own = values.clone();
        for (int p = 0; p < own.length; p++) {
            Assumption assumption = assumptions.get(parameters.get(p).id());
            if (assumption != null) {
                Parameter applied = assumption.applied(parameters.get(p));
                double[] alone = request.design().sample(applied, request.size(), request.seed());
                own[p] = together.ordered(applied, alone, request.seed());
            }
        }
        return own;
    }

    private synchronized double[][] caseRanges(Ensemble.Request request) {
        for (Kept sample : kept) {
            if (sample.answers(request)) {
                return sample.values();
            }
        }
        double[][] alone = request.design().sample(parameters, request.size(), request.seed());
        double[][] values = together.ordered(parameters, alone, request.seed());
        kept.addFirst(new Kept(request.design(), request.size(), request.seed(), values));
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
        return values;
    }
}
