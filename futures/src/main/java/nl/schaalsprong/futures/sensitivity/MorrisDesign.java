package nl.schaalsprong.futures.sensitivity;

import java.util.List;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Seed;
import nl.schaalsprong.futures.Limits;
import nl.schaalsprong.futures.Shares;

/**
 * Random paths that move one uncertainty at a time: {@code paths} x (uncertainties + 1) runs.
 * Source: Morris (1991), "Factorial sampling plans for preliminary computational experiments", with
 * eight levels, each in the middle of an eighth of the distribution, and steps of half the levels.
 */
public final class MorrisDesign implements Shares {
    private static final int LEVELS = 8;

    private final List<Uncertainty> uncertainties;
    private final int parameters;
    private final int paths;
    private final int[][] turns;
    private final Seed seed;

    private MorrisDesign(List<Uncertainty> uncertainties, int parameters, int paths, long seed) {
        this.uncertainties = List.copyOf(uncertainties);
        this.parameters = parameters;
        this.paths = paths;
        this.seed = new Seed(seed).of("morris");
        turns = new int[paths][];
        java.util.Arrays.setAll(turns, this::turns);
    }

    /**
     * Lays the paths out.
     *
     * @param paths from 2 to {@link Limits#MOST_PATHS}
     */
    public static MorrisDesign of(
            List<Uncertainty> uncertainties, int parameters, int paths, long seed) {
        if (paths < 2 || paths > Limits.MOST_PATHS) {
            throw new IllegalArgumentException("Not a number of paths: " + paths);
        }
        return new MorrisDesign(uncertainties, parameters, paths, seed);
    }

    /** What it varies. */
    public List<Uncertainty> uncertainties() {
        return uncertainties;
    }

    /** Number of paths. */
    public int paths() {
        return paths;
    }

    /** SHA-256 over everything it asks to be run: the name by which outputs belong to it. */
    public String hash() {
        return Hash.of("morris " + paths + " " + seed + " " + parameters + " " + uncertainties);
    }

    /** At which step of a path each uncertainty moves, from 0 on. */
    int[] turn(int path) {
        return turns[path];
    }

    /** Whether an uncertainty moves up on a path. */
    boolean rises(int path, int uncertainty) {
        return level(path, uncertainty) < LEVELS / 2;
    }

    @Override
    public int size() {
        return paths * (uncertainties.size() + 1);
    }

    @Override
    public void fill(int first, int count, double[][] into) {
        int length = uncertainties.size() + 1;
        for (int m = 0; m < count; m++) {
            int path = (first + m) / length;
            int step = (first + m) % length;
            for (int p = 0; p < parameters; p++) {
                into[p][m] = 0.5;
            }
            for (int u = 0; u < uncertainties.size(); u++) {
                int level = level(path, u);
                boolean moved = turns[path][u] < step;
                int now = moved ? (level + LEVELS / 2) % LEVELS : level;
                for (int p : uncertainties.get(u).members()) {
                    into[p][m] = (now + 0.5) / LEVELS;
                }
            }
        }
    }

    private int level(int path, int uncertainty) {
        return seed.of(path).below(LEVELS, uncertainty);
    }

    /** A shuffle by Fisher and Yates. */
    private int[] turns(int path) {
        Seed own = seed.of(path).of(1);
        int[] order = new int[uncertainties.size()];
        for (int i = 0; i < order.length; i++) {
            int j = own.below(i + 1, i);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
