package nl.schaalsprong.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which uncertain parameters move together; all others are drawn independently.
 *
 * @param pairs each pair of parameters once
 */
public record Correlations(List<Pair> pairs) {
    /** Every parameter by itself. */
    public static final Correlations NONE = new Correlations(List.of());

    public Correlations {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two parameters that move together.
     *
     * @param a id of a parameter
     * @param b id of another
     * @param value correlation of their normal scores, above -1 and below 1
     * @param source identifier of a source, or {@code assumption}
     */
    public record Pair(String a, String b, double value, String source, String note) {}

    /** The parameters that move with another, in the order they are first named. */
    public List<String> parameters() {
        Set<String> ids = new LinkedHashSet<>();
        for (Pair pair : pairs) {
            ids.add(pair.a());
            ids.add(pair.b());
        }
        return new ArrayList<>(ids);
    }

    /**
     * The lower triangle L with L L' the correlations of {@link #parameters()}, in that order
     * (Cholesky); empty where no draws can have these correlations together.
     */
    public Optional<double[][]> factor() {
        List<String> ids = parameters();
        double[][] lower = new double[ids.size()][ids.size()];
        for (int row = 0; row < ids.size(); row++) {
            for (int column = 0; column <= row; column++) {
                double rest = value(ids.get(row), ids.get(column));
                for (int k = 0; k < column; k++) {
                    rest -= lower[row][k] * lower[column][k];
                }
                if (row == column && rest <= 0) {
                    return Optional.empty();
                }
                lower[row][column] = row == column ? Math.sqrt(rest) : rest / lower[column][column];
            }
        }
        return Optional.of(lower);
    }

    private double value(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        return pairs.stream()
                .filter(p -> Set.of(p.a(), p.b()).equals(Set.of(a, b)))
                .findFirst()
                .map(Pair::value)
                .orElse(0.0);
    }
}
