package nl.schaalsprong.futures;

import java.util.Arrays;
import java.util.List;
import nl.schaalsprong.engine.Kernel;

/**
 * What all futures of one run came to. Filled tile by tile: a tile is written by one thread and
 * tiles do not overlap, so threads need no locks and leave no trace in the result.
 */
final class Outcomes {
    /** Outcome per reading, saved moment up to its last day, and future. */
    final double[][][] paths;

    /** Outcome per reading, place and future on the last day; empty where there are no tasks. */
    final double[][][] places;

    /**
     * Number of futures per probe, saved moment and argument in which that argument was the
     * smallest.
     */
    final int[][][] bound;

    private final List<Reading> readings;
    private final int[][] readers;
    private final int size;

    Outcomes(Arrangement arrangement, int moments, int size) {
        this.readings = arrangement.readings();
        this.size = size;
        paths = new double[readings.size()][][];
        places = new double[readings.size()][][];
        for (int r = 0; r < readings.size(); r++) {
            Reading reading = readings.get(r);
            paths[r] = new double[Math.min(reading.last() + 1, moments)][size];
            places[r] =
                    new double[reading.variant().tasks().isEmpty() ? 0 : reading.outputs().size()]
                            [size];
        }
        bound = new int[arrangement.probed().size()][moments][];
        for (int p = 0; p < bound.length; p++) {
            int arguments = arrangement.probed().get(p).probe().limits().size();
            Arrays.setAll(bound[p], _ -> new int[arguments]);
        }
        readers = readers(arrangement.question().outputs().size());
    }

    /** Which readings an output counts for. */
    private int[][] readers(int outputs) {
        int[][] found = new int[outputs][];
        for (int output = 0; output < outputs; output++) {
            int sought = output;
            found[output] =
                    java.util.stream.IntStream.range(0, readings.size())
                            .filter(r -> readings.get(r).outputs().contains(sought))
                            .toArray();
        }
        return found;
    }

    int size() {
        return size;
    }

    /** The outcomes on the last day. */
    double[] last(int reading) {
        return paths[reading][paths[reading].length - 1];
    }

    /** Opens a tile: what was realised before the forecast counts in every future. */
    void open(int first, int count) {
        for (int r = 0; r < paths.length; r++) {
            double realised = Arrays.stream(readings.get(r).realised()).sum();
            for (double[] moment : paths[r]) {
                Arrays.fill(moment, first, first + count, realised);
            }
        }
    }

    /** The receiver for one thread; {@link #add} its counts when the thread is done. */
    Receiver receiver() {
        return new Receiver();
    }

    /** Adds the counts of one thread. Whole numbers: the order of threads does not matter. */
    synchronized void add(Receiver receiver) {
        for (int p = 0; p < bound.length; p++) {
            for (int t = 0; t < bound[p].length; t++) {
                for (int a = 0; a < bound[p][t].length; a++) {
                    bound[p][t][a] += receiver.counts[p][t][a];
                }
            }
        }
    }

    /** Takes what the engine computed for the tiles of one thread. */
    final class Receiver implements Kernel.Sink {
        private final int[][][] counts = new int[bound.length][][];

        private Receiver() {
            for (int p = 0; p < bound.length; p++) {
                counts[p] =
                        Arrays.stream(bound[p]).map(a -> new int[a.length]).toArray(int[][]::new);
            }
        }

        @Override
        public void output(int output, int time, int first, int count, double[] values) {
            for (int r : readers[output]) {
                if (time < paths[r].length) {
                    double[] path = paths[r][time];
                    for (int m = 0; m < count; m++) {
                        path[first + m] += values[m];
                    }
                    if (time == paths[r].length - 1 && places[r].length > 0) {
                        place(r, output, first, count, values);
                    }
                }
            }
        }

        private void place(int r, int output, int first, int count, double[] values) {
            int index = readings.get(r).outputs().indexOf(output);
            double realised = readings.get(r).realised()[index];
            for (int m = 0; m < count; m++) {
                places[r][index][first + m] = realised + values[m];
            }
        }

        @Override
        public void probe(int probe, int time, int first, int count, double[] arguments) {
            int[] at = counts[probe][time];
            for (int m = 0; m < count; m++) {
                at[(int) arguments[m]]++;
            }
        }
    }
}
