package nl.schaalsprong.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import nl.schaalsprong.language.Formula.Distribution;
import nl.schaalsprong.language.Table;

/** Binds commands to the memory of a tile. */
final class Binding {
    private final IntFunction<double[]> at;
    private final Map<Integer, double[][]> memories;
    private final Tile.Moment moment;
    private final double dt;
    private final Machinery machinery;

    Binding(
            IntFunction<double[]> at,
            Map<Integer, double[][]> memories,
            Tile.Moment moment,
            double dt,
            Machinery machinery) {
        this.at = at;
        this.memories = memories;
        this.moment = moment;
        this.dt = dt;
        this.machinery = machinery;
    }

    Instruction bind(Command command) {
        return switch (command) {
            case Command.Elementwise(Loop loop, int target, int a, int b, int c) ->
                    new Bound(loop, at.apply(target), at.apply(a), at.apply(b), at.apply(c));
            case Command.Either(int target, int condition, int then, int otherwise) ->
                    new Either(
                            at.apply(target),
                            at.apply(condition),
                            at.apply(then),
                            at.apply(otherwise));
            case Command.Interpolate(int target, Table table, int argument) ->
                    new Interpolate(at.apply(target), table, at.apply(argument));
            case Command.Draw(
                            int target,
                            Distribution distribution,
                            long place,
                            boolean atStart,
                            int first,
                            int second) ->
                    new Draw(
                            at.apply(target),
                            distribution,
                            place,
                            atStart,
                            at.apply(first),
                            at.apply(second),
                            moment);
            case Command.Recall(int target, int memory, int delay, int initial) ->
                    new Recall(
                            at.apply(target),
                            memories.getOrDefault(memory, new double[0][]),
                            at.apply(delay),
                            at.apply(initial),
                            moment,
                            dt);
            case Command.Smallest(int target, List<Integer> arguments) ->
                    smallest(at.apply(target), all(arguments));
            case Command.Pick(int target, int position, List<Integer> arguments) ->
                    new Pick(at.apply(target), at.apply(position), all(arguments));
            case Command.Rank(int target, boolean ties, List<Integer> arguments) ->
                    new Gathered(
                            at.apply(target),
                            all(arguments),
                            new double[arguments.size()],
                            (values, _) -> Ranking.of(values, ties));
            case Command.Fill(int target, int device, List<Integer> arguments) ->
                    machinery.fill(device, at.apply(target), all(arguments));
            case Command.Look(int target, int device, var port, int index, var arguments) ->
                    machinery.look(device, port, index, at.apply(target), all(arguments));
        };
    }

    private static Instruction smallest(double[] r, double[][] arguments) {
        return new Smallest(r, arguments, new double[r.length], new int[r.length]);
    }

    private double[][] all(List<Integer> places) {
        return places.stream().map(at::apply).toArray(double[][]::new);
    }

    /** A value of many, future after future. */
    interface Gathering {
        /** Of the future with this place in the tile. */
        double of(double[] arguments, int member);
    }

    /** Gathers the arguments of each future and works with them alone. */
    record Gathered(double[] r, double[][] arguments, double[] own, Gathering gathering)
            implements Instruction {
        @Override
        public void run(int count) {
            for (int m = 0; m < count; m++) {
                gather(arguments, m, own);
                r[m] = gathering.of(own, m);
            }
        }
    }

    static void gather(double[][] arguments, int member, double[] own) {
        for (int i = 0; i < own.length; i++) {
            own[i] = of(arguments[i], member);
        }
    }

    /** The number of a row, or the one of a cell. */
    private static double of(double[] place, int m) {
        return place.length == 1 ? place[0] : place[m];
    }

    private static void copy(double[] from, double[] to, int count) {
        if (from.length == 1) {
            Arrays.fill(to, 0, count, from[0]);
        } else {
            System.arraycopy(from, 0, to, 0, count);
        }
    }

    private record Bound(Loop loop, double[] r, double[] a, double[] b, double[] c)
            implements Instruction {
        @Override
        public void run(int count) {
            loop.run(r, a, b, c, count);
        }
    }

    private record Either(double[] r, double[] condition, double[] then, double[] otherwise)
            implements Instruction {
        @Override
        public void run(int count) {
            copy(condition[0] != 0 ? then : otherwise, r, count);
        }
    }

    private record Interpolate(double[] r, Table table, double[] argument) implements Instruction {
        @Override
        public void run(int count) {
            for (int m = 0; m < count; m++) {
                r[m] = Interpolation.at(table, argument[m]);
            }
        }
    }

    private record Draw(
            double[] r,
            Distribution distribution,
            long place,
            boolean atStart,
            double[] first,
            double[] second,
            Tile.Moment moment)
            implements Instruction {
        @Override
        public void run(int count) {
            int step = atStart ? 0 : moment.step;
            for (int m = 0; m < count; m++) {
                r[m] =
                        Elementary.draw(
                                distribution,
                                moment.seed,
                                moment.first + m,
                                place,
                                step,
                                of(first, m),
                                of(second, m));
            }
        }
    }

    private record Recall(
            double[] r,
            double[][] memory,
            double[] delay,
            double[] initial,
            Tile.Moment moment,
            double dt)
            implements Instruction {
        @Override
        public void run(int count) {
            if (delay.length == 1) {
                copy(past(delay[0]), r, count);
                return;
            }
            for (int m = 0; m < count; m++) {
                r[m] = of(past(delay[m]), m);
            }
        }

        private double[] past(double time) {
            double back = Math.max(1, StrictMath.rint(time / dt));
            boolean there = moment.step - back >= 0;
            return there ? memory[(int) (moment.step - back) % memory.length] : initial;
        }
    }

    /** Goes through the arguments one after another, all futures at a time. */
    private record Smallest(double[] r, double[][] arguments, double[] least, int[] index)
            implements Instruction {
        @Override
        public void run(int count) {
            copy(arguments[0], least, count);
            Arrays.fill(index, 0, count, 0);
            for (int i = 1; i < arguments.length; i++) {
                challenge(arguments[i], i, count);
            }
            for (int m = 0; m < count; m++) {
                r[m] = index[m];
            }
        }

        private void challenge(double[] argument, int number, int count) {
            boolean cell = argument.length == 1;
            for (int m = 0; m < count; m++) {
                double value = cell ? argument[0] : argument[m];
                double before = least[m];
                index[m] = value < before ? number : index[m];
                least[m] = Math.min(before, value);
            }
        }
    }

    private record Pick(double[] r, double[] position, double[][] arguments)
            implements Instruction {
        @Override
        public void run(int count) {
            for (int m = 0; m < count; m++) {
                double p = of(position, m);
                boolean there = p >= 1 && p < arguments.length + 1;
                r[m] = there ? of(arguments[(int) p - 1], m) : 0;
            }
        }
    }
}
