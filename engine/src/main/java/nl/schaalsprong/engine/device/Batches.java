package nl.schaalsprong.engine.device;

import java.util.Arrays;

/** Batches on a belt, in the order they came on. */
final class Batches {
    private static final double[] NOTHING = {};

    private final int leaks;
    private double[] content = new double[16];
    private int[] to = new int[16];
    private int[] steps = new int[16];
    private double[][] shares = new double[16][];
    private final Budget budget;
    private int size = 0;

    Batches(int leaks, Budget budget) {
        this.leaks = leaks;
        this.budget = budget;
        Arrays.fill(shares, NOTHING);
    }

    void clear() {
        budget.giveBack(size);
        size = 0;
    }

    int size() {
        return size;
    }

    double content(int batch) {
        return content[batch];
    }

    /** The content of all, in an array that may be longer. */
    double[] contents(double[] reused) {
        double[] copy = reused.length < size ? new double[2 * size] : reused;
        System.arraycopy(content, 0, copy, 0, size);
        return copy;
    }

    void content(int batch, double left) {
        content[batch] = left;
    }

    /** Steps to go; 1 leaves in this step. */
    int to(int batch) {
        return to[batch];
    }

    /** Steps it came on with. */
    int steps(int batch) {
        return steps[batch];
    }

    /** What a leak takes of it in every step of its zone, where leaks are spread over the way. */
    double share(int batch, int leak) {
        return shares[batch][leak];
    }

    /** Adds a batch; false where there may be no more. */
    boolean add(double volume, int stepsToGo, int stepsInAll, double[] leakShares) {
        if (!budget.take()) {
            budget.giveBack(1);
            return false;
        }
        if (size == content.length) {
            content = Arrays.copyOf(content, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
            steps = Arrays.copyOf(steps, 2 * size);
            shares = Arrays.copyOf(shares, 2 * size);
        }
        content[size] = volume;
        to[size] = stepsToGo;
        steps[size] = stepsInAll;
        shares[size++] = leaks == 0 ? NOTHING : leakShares;
        return true;
    }

    /** One step on; what is at the end leaves, unless it is held there. */
    void shift(boolean held) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            boolean ends = to[i] == 1;
            if (!ends || held) {
                content[kept] = content[i];
                to[kept] = ends ? 1 : to[i] - 1;
                steps[kept] = steps[i];
                shares[kept++] = shares[i];
            }
        }
        budget.giveBack(size - kept);
        size = kept;
    }

    double sum() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += content[i];
        }
        return sum;
    }
}
