package nl.schaalsprong.futures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Shapley values in whole numbers (L. S. Shapley, "A value for n-person games", 1953). The value of
 * group i is the sum over all sets S without i of |S|! (k - |S| - 1)! / k! times what adding i to S
 * changes; multiplied by k! every term is whole.
 */
final class Shapley {
    private final int groups;
    private final long[] factorials;

    Shapley(int groups) {
        this.groups = groups;
        this.factorials = new long[groups + 1];
        factorials[0] = 1;
        for (int i = 1; i <= groups; i++) {
            factorials[i] = factorials[i - 1] * i;
        }
    }

    /** k!: what the numerators are to be divided by. */
    long denominator() {
        return factorials[groups];
    }

    /**
     * The parts of all groups.
     *
     * @param runs which futures keep the promise, for each set of groups as a mask of bits
     * @param size number of futures
     */
    List<Explanation.Part> parts(List<BitSet> runs, int size) {
        List<Explanation.Part> parts = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            parts.add(part(group, runs, size));
        }
        return parts;
    }

    private Explanation.Part part(int group, List<BitSet> runs, int size) {
        long sum = 0;
        double squares = 0;
        for (int future = 0; future < size; future++) {
            long own = 0;
            for (int mask = 0; mask < runs.size(); mask++) {
                if ((mask >> group & 1) == 0) {
                    int change = kept(runs, mask | 1 << group, future) - kept(runs, mask, future);
                    own += change * weight(Integer.bitCount(mask));
                }
            }
            sum += own;
            squares += (double) own * own;
        }
        double scale = denominator();
        double mean = sum / scale / size;
        double spread = Math.max(0, squares / scale / scale / size - mean * mean);
        return new Explanation.Part(sum, mean, Math.sqrt(spread / size));
    }

    private long weight(int others) {
        return factorials[others] * factorials[groups - others - 1];
    }

    private static int kept(List<BitSet> runs, int mask, int future) {
        return runs.get(mask).get(future) ? 1 : 0;
    }
}
