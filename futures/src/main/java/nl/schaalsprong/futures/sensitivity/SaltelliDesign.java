package nl.schaalsprong.futures.sensitivity;

import java.nio.ByteBuffer;
import java.util.List;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Seed;
import nl.schaalsprong.futures.Limits;
import nl.schaalsprong.futures.Shares;

/**
 * Two independent samples A and B of the parameters, and for each uncertainty A with only that one
 * taken from B: {@code base} x (uncertainties + 2) runs, block after block. Source: Saltelli et al.
 * (2010), "Variance based sensitivity analysis of model output", with points of a scrambled Sobol'
 * sequence. A parameter that is not uncertain stays at the middle of its distribution.
 */
public final class SaltelliDesign implements Shares {
    private final List<Uncertainty> uncertainties;
    private final int parameters;
    private final int base;
    private final double[][] a;
    private final double[][] b;
    private final String hash;

    private SaltelliDesign(List<Uncertainty> uncertainties, int parameters, int base, long seed) {
        this.uncertainties = List.copyOf(uncertainties);
        this.parameters = parameters;
        this.base = base;
        double[][] points =
                ScrambledSobol.points(base, 2 * parameters, new Seed(seed).of("saltelli"));
        a = java.util.Arrays.copyOfRange(points, 0, parameters);
        b = java.util.Arrays.copyOfRange(points, parameters, 2 * parameters);
        hash = hashed();
    }

    /**
     * Lays the runs out.
     *
     * @param parameters how many parameters the case has
     * @param base points of each sample: a power of two from {@link Limits#FEWEST_POINTS} to {@link
     *     Limits#MOST_POINTS}
     */
    public static SaltelliDesign of(
            List<Uncertainty> uncertainties, int parameters, int base, long seed) {
        if (Integer.bitCount(base) != 1
                || base < Limits.FEWEST_POINTS
                || base > Limits.MOST_POINTS) {
            throw new IllegalArgumentException("Not a size of a design: " + base);
        }
        return new SaltelliDesign(uncertainties, parameters, base, seed);
    }

    /** What it varies. */
    public List<Uncertainty> uncertainties() {
        return uncertainties;
    }

    /** Points of each sample. */
    public int base() {
        return base;
    }

    /** SHA-256 over everything it asks to be run: the name by which outputs belong to it. */
    public String hash() {
        return hash;
    }

    @Override
    public int size() {
        return base * (uncertainties.size() + 2);
    }

    @Override
    public void fill(int first, int count, double[][] into) {
        for (int m = 0; m < count; m++) {
            int block = (first + m) / base;
            int row = (first + m) % base;
            double[][] from = block == 1 ? b : a;
            for (int p = 0; p < parameters; p++) {
                into[p][m] = from[p][row];
            }
            if (block > 1) {
                for (int p : uncertainties.get(block - 2).members()) {
                    into[p][m] = b[p][row];
                }
            }
        }
    }

    private String hashed() {
        ByteBuffer bytes = ByteBuffer.allocate(16 * parameters * base);
        for (double[][] sample : List.of(a, b)) {
            for (double[] column : sample) {
                bytes.asDoubleBuffer().put(column);
                bytes.position(bytes.position() + 8 * base);
            }
        }
        return Hash.of("saltelli " + base + " " + uncertainties + " " + Hash.of(bytes.array()));
    }
}
