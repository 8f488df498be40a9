package nl.schaalsprong.futures.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.futures.sensitivity.ElementaryEffects.Effect;
import nl.schaalsprong.futures.sensitivity.SobolIndices.Pair;

/** What decides an outcome, as short as it can be said. */
public sealed interface Decisive {
    /** How many are named. */
    int NAMED = 3;

    /** A smaller share is not worth a name. */
    double LEAST = 0.005;

    /**
     * The share of the spread that each of the uncertainties with the largest total order has
     * alone.
     *
     * @param parts largest share first
     * @param rest share of all others, and of what any of them do together
     */
    record Parts(List<Part> parts, double rest) implements Decisive {}

    /** One of them; {@code share} in [0, 1]. */
    record Part(Uncertainty uncertainty, double share) {}

    /**
     * The indices are not converged; the screening gives the order.
     *
     * @param order largest effect first
     * @param needed about how many runs would give shares
     */
    record Order(List<Uncertainty> order, long needed) implements Decisive {}

    /** The outcome is the same in every future. */
    record Nothing() implements Decisive {}

    /** What decides the outcome of a reading. */
    static Decisive of(Sensitivity.Reading reading) {
        List<Pair> ranked =
                reading.outcome().stream()
                        .sorted(Comparator.comparingDouble(p -> -p.total().or(-1)))
                        .limit(NAMED)
                        .toList();
        if (reading.outcome().stream().allMatch(p -> p.total() instanceof Index.Constant)) {
            return new Nothing();
        }
        Optional<Long> needed = needed(reading, ranked);
        return needed.isPresent() ? new Order(order(reading), needed.get()) : parts(ranked);
    }

    /** The most runs that any figure of the sentence asks for; empty when all are settled. */
    private static Optional<Long> needed(Sensitivity.Reading reading, List<Pair> named) {
        return java.util.stream.Stream.concat(
                        reading.outcome().stream().map(Pair::total),
                        named.stream().map(Pair::first))
                .flatMap(i -> i instanceof Index.Unsettled(long n) ? Optional.of(n).stream() : null)
                .max(Comparator.naturalOrder());
    }

    private static Decisive parts(List<Pair> ranked) {
        List<Part> parts =
                ranked.stream()
                        .map(p -> new Part(p.uncertainty(), p.first().or(0)))
                        .filter(p -> p.share() >= LEAST)
                        .sorted(Comparator.comparingDouble(p -> -p.share()))
                        .toList();
        double rest = 1 - parts.stream().mapToDouble(Part::share).sum();
        return new Parts(parts, Math.max(0, rest));
    }

    private static List<Uncertainty> order(Sensitivity.Reading reading) {
        return reading.effects().stream()
                .sorted(Comparator.comparingDouble(e -> -e.size()))
                .limit(NAMED)
                .map(Effect::uncertainty)
                .toList();
    }
}
