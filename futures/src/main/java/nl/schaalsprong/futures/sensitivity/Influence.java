package nl.schaalsprong.futures.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.futures.sensitivity.ElementaryEffects.Effect;
import nl.schaalsprong.futures.sensitivity.SobolIndices.Pair;

/**
 * How much an assumption without a source moves what is told: its total order in the reading it
 * moves most. Where that is not converged, its part in the squares of the screening stands in.
 *
 * @param variant the reading it moves most
 * @param share in [0, 1]
 * @param screened whether the share is that of the screening
 */
public record Influence(Uncertainty uncertainty, String variant, double share, boolean screened) {

    /** The assumptions that move most, largest first. */
    public static List<Influence> of(Case subject, Sensitivity found, int most) {
        List<Influence> all = new ArrayList<>();
        for (Sensitivity.Reading reading : found.readings()) {
            for (Pair pair : reading.outcome()) {
                if (assumed(subject, pair.uncertainty())) {
                    all.add(of(reading, pair));
                }
            }
        }
        List<Influence> ranked = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingDouble(i -> -i.share()))
                .filter(
                        i ->
                                ranked.stream()
                                        .noneMatch(r -> r.uncertainty().equals(i.uncertainty())))
                .limit(most)
                .forEachOrdered(ranked::add);
        return ranked;
    }

    /** Whether nothing in it has a source. */
    private static boolean assumed(Case subject, Uncertainty uncertainty) {
        return uncertainty.members().stream()
                .map(p -> subject.parameters().get(p).source())
                .allMatch(Parameter.ASSUMPTION::equals);
    }

    private static Influence of(Sensitivity.Reading reading, Pair pair) {
        boolean screened = pair.total() instanceof Index.Unsettled;
        double share = screened ? screened(reading, pair.uncertainty()) : pair.total().or(0);
        return new Influence(pair.uncertainty(), reading.variant(), share, screened);
    }

    private static double screened(Sensitivity.Reading reading, Uncertainty uncertainty) {
        double own = 0;
        double all = 0;
        for (Effect effect : reading.effects()) {
            double square = effect.size() * effect.size();
            all += square;
            own += uncertainty.members().containsAll(effect.uncertainty().members()) ? square : 0;
        }
        return all > 0 ? own / all : 0;
    }
}
