package nl.schaalsprong.engine.why;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.engine.Recording;
import nl.schaalsprong.language.Formula;

/**
 * Which feedback loops matter, by the loops-that-matter method (W. Schoenberg, P. Davidsen, R.
 * Eberlein, "Understanding model behavior using the Loops that Matter method", System Dynamics
 * Review 36(2), 2020), with the link score from flow to stock of W. Schoenberg, J. Hayward, R.
 * Eberlein, "Improving Loops that Matter", System Dynamics Review 39(2), 2023. Scores are
 * dimensionless. They are exact for the loops that are known; shares are exact where all loops of a
 * part are known and every link can be scored.
 */
public final class Dominance {
    private final CausalLinks links;
    private final FeedbackLoops loops;

    /** The links in use, and for each loop the places there of its own. */
    private final List<Link> used;

    private final int[][] places;

    private Dominance(CausalLinks links, FeedbackLoops loops) {
        this.links = links;
        this.loops = loops;
        Map<Link, Integer> all = new LinkedHashMap<>();
        places = new int[loops.loops().size()][];
        for (int i = 0; i < places.length; i++) {
            FeedbackLoop loop = loops.loops().get(i);
            places[i] = new int[loop.slots().size()];
            for (int place = 0; place < places[i].length; place++) {
                Link link = new Link(loop.slots().get(place), loop.effect(place));
                places[i][place] = all.computeIfAbsent(link, _ -> all.size());
            }
        }
        used = List.copyOf(all.keySet());
    }

    private record Link(int cause, int effect) {}

    /** For loops of the same links. */
    public static Dominance of(CausalLinks links, FeedbackLoops loops) {
        return new Dominance(links, loops);
    }

    /**
     * The score of a link over the step that ends at {@code step}: how much of what its effect
     * changed is due to the cause alone, with the sign of the link. For a stock it is that of the
     * net flow, the change of which is the denominator. 0 where either does not change; not a
     * number where a device is in the way.
     *
     * @param step from 1
     */
    public double linkScore(int cause, int effect, int step) {
        Recording recording = links.recording();
        Optional<Formula> formula = links.formula(effect);
        Reading reading = links.readings(effect).get(new Cause.Variable(cause));
        if (reading == null || formula.isEmpty()) {
            return 0;
        }
        if (!reading.told()) {
            return Double.NaN;
        }
        Set<Formula> leaves = reading.leaves();
        double before = recording.value(formula.get(), step - 1);
        double whole = recording.value(formula.get(), step) - before;
        double alone = recording.mixed(formula.get(), step - 1, leaves, step) - before;
        Formula read = leaves.iterator().next();
        double moved = recording.value(read, step) - recording.value(read, step - 1);
        boolean still = whole == 0 || moved == 0;
        return still ? 0 : Math.abs(alone / whole) * Math.signum(alone) * Math.signum(moved);
    }

    /** The score of a path: the product of those of its links. A path is not closed. */
    public double pathScore(List<Integer> slots, int step) {
        double score = 1;
        for (int i = 0; i + 1 < slots.size(); i++) {
            score *= linkScore(slots.get(i), slots.get(i + 1), step);
        }
        return score;
    }

    /** The score of a loop: the product of those of its links. */
    public double loopScore(FeedbackLoop loop, int step) {
        return pathScore(loop.slots(), step)
                * linkScore(loop.slots().getLast(), loop.slots().getFirst(), step);
    }

    /**
     * The share of each loop in a step: its score, divided by the sum of the sizes of the scores of
     * all loops of its part; from -1 to 1, positive for reinforcing. 0 where no loop of the part is
     * at work. Loops that cannot be scored are left out of the sum and have no number.
     *
     * @param step from 1
     */
    public double[] shares(int step) {
        double[] scores =
                used.stream().mapToDouble(l -> linkScore(l.cause(), l.effect(), step)).toArray();
        double[] sizes = new double[places.length];
        double[] signs = new double[places.length];
        double[] largest = new double[loops.parts().size()];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < places.length; i++) {
            signs[i] = 1;
            for (int place : places[i]) {
                sizes[i] += StrictMath.log(Math.abs(scores[place]));
                signs[i] *= Math.signum(scores[place]);
            }
            int part = loops.loops().get(i).part();
            double known = Double.isNaN(signs[i]) ? Double.NEGATIVE_INFINITY : sizes[i];
            largest[part] = Math.max(largest[part], known);
        }
        return normalised(sizes, signs, largest);
    }

    /** Scores can be larger than any number, so only their logarithms are summed and compared. */
    private double[] normalised(double[] logarithms, double[] signs, double[] largest) {
        double[] sums = new double[largest.length];
        double[] shares = new double[signs.length];
        for (int i = 0; i < signs.length; i++) {
            int part = loops.loops().get(i).part();
            boolean atWork = signs[i] != 0 && largest[part] > Double.NEGATIVE_INFINITY;
            shares[i] =
                    atWork ? signs[i] * StrictMath.exp(logarithms[i] - largest[part]) : signs[i];
            sums[part] += Double.isNaN(shares[i]) ? 0 : Math.abs(shares[i]);
        }
        for (int i = 0; i < signs.length; i++) {
            shares[i] = shares[i] == 0 ? 0 : shares[i] / sums[loops.loops().get(i).part()];
        }
        return shares;
    }

    /**
     * The mean over the steps from one to another of what each loop's share was, by size and with
     * sign.
     *
     * @param from step before the first, from 0
     * @param to last step, after {@code from}
     */
    public Shares mean(int from, int to) {
        double[] sizes = new double[loops.loops().size()];
        double[] sums = new double[sizes.length];
        for (int step = from + 1; step <= to; step++) {
            double[] shares = shares(step);
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] += Math.abs(shares[i]);
                sums[i] += shares[i];
            }
        }
        return new Shares(
                Arrays.stream(sizes).map(s -> s / (to - from)).toArray(),
                Arrays.stream(sums).map(s -> s / (to - from)).toArray());
    }

    /**
     * Means over a period, by loop.
     *
     * @param size mean of the size of the share, from 0 to 1
     * @param signed mean of the share with its sign; as large as the size where the loop kept its
     *     sign
     */
    public record Shares(double[] size, double[] signed) {
        /** Whether a loop reinforced or balanced: mixed where it did both. */
        public Polarity polarity(int loop) {
            double kept = Math.abs(signed[loop]);
            boolean both = size[loop] - kept > 1e-9 * size[loop];
            return Double.isNaN(kept)
                    ? Polarity.UNKNOWN
                    : both ? Polarity.MIXED : Polarity.of(signed[loop]);
        }
    }
}
