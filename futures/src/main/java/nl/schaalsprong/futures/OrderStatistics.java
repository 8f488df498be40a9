package nl.schaalsprong.futures;

import java.util.Arrays;

/**
 * Puts chosen order statistics of a sample where a full sort would have put them, and the rest on
 * the right side of them: a fan needs ten of ten thousand values.
 *
 * <p>Source: Hoare (1961), "Algorithm 65: Find", here for several ranks at once. Small or stubborn
 * parts, and samples with a value that is no number, are sorted. The same values give the same
 * array.
 */
final class OrderStatistics {
    private static final int SMALL = 24;

    private final double[] values;
    private final int[] ranks;

    private OrderStatistics(double[] values, int[] ranks) {
        this.values = values;
        this.ranks = ranks;
    }

    /**
     * Orders values so that {@code values[rank]} is what it would be after {@link Arrays#sort}, the
     * two zeros alike.
     *
     * @param ranks ascending, each within the values
     */
    static void place(double[] values, int... ranks) {
        if (Arrays.stream(values).anyMatch(Double::isNaN)) {
            Arrays.sort(values);
            return;
        }
        int turns = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(values.length));
        new OrderStatistics(values, ranks).place(0, values.length - 1, 0, ranks.length, turns);
    }

    /** Places the ranks {@code first} up to {@code end}, which all lie in {@code from..to}. */
    private void place(int from, int to, int first, int end, int turns) {
        if (first == end || from >= to) {
            return;
        }
        if (to - from < SMALL || turns == 0 || !middleFirst(from, to)) {
            Arrays.sort(values, from, to + 1);
            return;
        }
        int high = part(from, to);
        int middle = first;
        while (middle < end && ranks[middle] <= high) {
            middle++;
        }
        place(from, high, first, middle, turns - 1);
        place(high + 1, to, middle, end, turns - 1);
    }

    /** Parts around the first value; gives the last place of the lower part. */
    private int part(int from, int to) {
        double pivot = values[from];
        int low = from - 1;
        int high = to + 1;
        while (true) {
            do {
                low++;
            } while (values[low] < pivot);
            do {
                high--;
            } while (values[high] > pivot);
            if (low >= high) {
                return high;
            }
            swap(low, high);
        }
    }

    /**
     * Brings the median of three to the front; false where two of them are equal and it may not
     * tell the parts apart.
     */
    private boolean middleFirst(int from, int to) {
        int centre = (from + to) >>> 1;
        int least = values[centre] < values[to] ? centre : to;
        int most = least == centre ? to : centre;
        int chosen =
                values[from] < values[least] ? least : values[from] > values[most] ? most : from;
        swap(from, chosen);
        return values[least] < values[most];
    }

    private void swap(int one, int other) {
        double kept = values[one];
        values[one] = values[other];
        values[other] = kept;
    }
}
