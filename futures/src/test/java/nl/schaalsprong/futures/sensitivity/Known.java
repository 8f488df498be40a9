package nl.schaalsprong.futures.sensitivity;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.futures.Shares;

/** Functions whose indices are known in closed form, run over a design. */
final class Known {
    /** Importance of each input of the g-function: the larger, the less it matters. */
    private static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private Known() {}

    /** As many uncertainties as inputs, one parameter each. */
    static List<Uncertainty> inputs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Uncertainty("x" + i, new Text("x" + i, "x" + i), List.of(i)))
                .toList();
    }

    /** Ishigami and Homma (1990), with a = 7 and b = 0.1. */
    static double ishigami(double[] u) {
        double[] x = IntStream.range(0, 3).mapToDouble(i -> Math.PI * (2 * u[i] - 1)).toArray();
        double second = Math.sin(x[1]);
        return Math.sin(x[0]) + 7 * second * second + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /** The g-function of Sobol'. */
    static double g(double[] u) {
        double product = 1;
        for (int i = 0; i < A.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + A[i]) / (1 + A[i]);
        }
        return product;
    }

    /** First order of an input of the g-function. */
    static double first(int input) {
        return part(input) / spread();
    }

    /** Total order of an input of the g-function. */
    static double total(int input) {
        return part(input) * (1 + spread()) / (1 + part(input)) / spread();
    }

    private static double part(int input) {
        return 1 / (3 * (1 + A[input]) * (1 + A[input]));
    }

    private static double spread() {
        double product = 1;
        for (int i = 0; i < A.length; i++) {
            product *= 1 + part(i);
        }
        return product - 1;
    }

    /** A function over every run of a design. */
    static double[] run(Shares design, int inputs, ToDoubleFunction<double[]> function) {
        double[][] shares = new double[inputs][design.size()];
        design.fill(0, design.size(), shares);
        double[] values = new double[design.size()];
        for (int m = 0; m < values.length; m++) {
            int run = m;
            values[m] =
                    function.applyAsDouble(
                            IntStream.range(0, inputs).mapToDouble(i -> shares[i][run]).toArray());
        }
        return values;
    }
}
