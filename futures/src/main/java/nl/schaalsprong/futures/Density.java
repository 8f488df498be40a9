package nl.schaalsprong.futures;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.cases.Parameter;

/**
 * The shape of a parameter's distribution as points of its density, from the 0.5th to the 99.5th
 * percentile: what a small picture needs.
 *
 * @param values ascending, in the unit of the parameter; one value where it is fixed
 * @param heights density at each value, the highest 1
 */
public record Density(List<Double> values, List<Double> heights) {
    private static final int POINTS = 40;

    /** Reads the density off the inverse distribution function, so the picture is what is drawn. */
    public static Density of(Parameter parameter) {
        double low = Distributions.at(parameter, 0.005);
        double high = Distributions.at(parameter, 0.995);
        if (!(high > low)) {
            return new Density(List.of(parameter.central()), List.of(1.0));
        }
        List<Double> values = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        double step = 0.99 / POINTS;
        for (int i = 0; i < POINTS; i++) {
            double from = Distributions.at(parameter, 0.005 + i * step);
            double to = Distributions.at(parameter, 0.005 + (i + 1) * step);
            values.add((from + to) / 2);
            heights.add(step / Math.max(to - from, (high - low) * 1e-6));
        }
        double most = heights.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return new Density(values, heights.stream().map(h -> h / most).toList());
    }
}
