package nl.schaalsprong.futures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Watch;

/**
 * Why the chances differ between two states of a case: the difference of each reading split over
 * what differs, by Shapley values over all mixtures of the two states. The parts sum to the
 * difference exactly: all arithmetic is in whole numbers of futures. The method, with a worked
 * example, is in {@code docs/methods/why.md}.
 *
 * @param size futures in each run
 * @param groups what differs; factors that cannot be mixed stand in one group
 * @param denominator the factorial of the number of groups: parts are whole multiples of one future
 *     divided by it
 * @param changes one for each reading that both states score, in the order of the first
 */
public record Explanation(
        int size, long seed, List<Set<Factor>> groups, long denominator, List<Change> changes) {
    public Explanation {
        groups = groups.stream().map(Set::copyOf).toList();
        changes = List.copyOf(changes);
    }

    /**
     * One reading.
     *
     * @param before futures that keep it in the first state, of {@link #size}
     * @param after futures that keep it in the second state
     * @param parts aligned with {@link #groups}
     */
    public record Change(String variant, int before, int after, List<Part> parts) {
        public Change {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What one group of factors did.
     *
     * @param numerator change in futures times the denominator; parts of a change sum exactly
     * @param points the same as a change of the chance, in [-1, 1]
     * @param error standard error of it: future by future, with common random numbers
     */
    public record Part(long numerator, double points, double error) {}

    /**
     * Explains the step from one state to another.
     *
     * @param size futures in each of the 2^k runs, for k groups that differ
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Explanation of(
            Side from, Side to, int size, long seed, int threads, Watch watch) {
        Hybrids hybrids = new Hybrids(from, to);
        List<Set<Factor>> groups = hybrids.groups();
        watch.expect((long) size << groups.size());
        List<Map<String, BitSet>> kept = new ArrayList<>();
        for (int mask = 0; mask < 1 << groups.size(); mask++) {
            Side side = hybrids.mix(Hybrids.union(groups, mask));
            kept.add(
                    side.ensemble()
                            .kept(Ensemble.request(side.scenario(), size, seed, threads), watch));
        }
        Shapley shapley = new Shapley(groups.size());
        List<Change> changes =
                from.ensemble().scored().stream()
                        .filter(hybrids.both()::contains)
                        .map(id -> change(id, kept, shapley, size))
                        .toList();
        return new Explanation(size, seed, groups, shapley.denominator(), changes);
    }

    private static Change change(
            String variant, List<Map<String, BitSet>> kept, Shapley shapley, int size) {
        List<BitSet> runs =
                kept.stream().map(run -> run.getOrDefault(variant, new BitSet())).toList();
        return new Change(
                variant,
                runs.getFirst().cardinality(),
                runs.getLast().cardinality(),
                shapley.parts(runs, size));
    }

    /** The change of a reading, when both states score it. */
    public Optional<Change> change(String variant) {
        return changes.stream().filter(c -> c.variant().equals(variant)).findFirst();
    }

    /**
     * The parts of a change in whole steps, such that they sum to the difference of the two chances
     * as displayed: each is rounded down, and the steps that are left go to the largest remainders,
     * at a tie to the first.
     *
     * @param steps steps in a chance of one: 1000 for tenths of a percentage point
     */
    public long[] rounded(Change change, int steps) {
        long unit = denominator * size;
        long total = displayed(change.after(), steps) - displayed(change.before(), steps);
        long[] rounded =
                change.parts().stream()
                        .mapToLong(p -> Math.floorDiv(p.numerator() * steps, unit))
                        .toArray();
        long left = total - java.util.Arrays.stream(rounded).sum();
        List<Integer> order = largestRemainder(change, steps);
        for (int i = 0; i < left; i++) {
            rounded[order.get(i)]++;
        }
        return rounded;
    }

    /** The parts by what is left of them when they are rounded down, largest first. */
    private List<Integer> largestRemainder(Change change, int steps) {
        long unit = denominator * size;
        return IntStream.range(0, change.parts().size())
                .boxed()
                .sorted(
                        Comparator.comparingLong(
                                i ->
                                        -Math.floorMod(
                                                change.parts().get(i).numerator() * steps, unit)))
                .toList();
    }

    /** A chance in whole steps, halves up. */
    public long displayed(int kept, int steps) {
        return Math.floorDiv(2L * kept * steps + size, 2L * size);
    }
}
