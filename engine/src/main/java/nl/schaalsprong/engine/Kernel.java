package nl.schaalsprong.engine;

import java.util.List;

/**
 * A model compiled for one {@link Question}. Immutable; threads share it, each with a workspace of
 * its own.
 */
public interface Kernel {
    /** The question this kernel answers. */
    Question question();

    /** Saved moments, in the model's time unit. */
    List<Double> times();

    /** Futures that run together; any count up to this may be asked at once. */
    int width();

    /** Working memory for one thread. */
    Workspace workspace();

    /** Working memory of one thread; not to be shared. */
    interface Workspace {
        /**
         * Runs futures {@code first} to {@code first + count - 1} through all time.
         *
         * <p><b>Shape.</b> {@code inputs[i][m]} is input {@code i} of the question in the {@code
         * m}-th future of this tile. <b>Randomness.</b> Random functions of the model are keyed by
         * (seed, future number, place in the model, step), so results do not depend on tiles or
         * threads.
         *
         * @param count from 1 to {@link Kernel#width()}
         */
        void run(double[][] inputs, long seed, int first, int count, Sink sink);
    }

    /** Receives what a tile computed, moment after moment. The arrays are reused after the call. */
    interface Sink {
        /**
         * {@code values[m]}, for {@code m < count}, is output {@code output} at saved moment {@code
         * time}.
         */
        void output(int output, int time, int first, int count, double[] values);

        /**
         * {@code arguments[m]} is the index of the smallest MIN argument of probe {@code probe}.
         */
        void probe(int probe, int time, int first, int count, double[] arguments);
    }
}
