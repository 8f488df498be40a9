package nl.schaalsprong.language;

import java.util.List;

/** A checked equation of one element: every name is a slot, every array is written out. */
public sealed interface Formula {
    /** A number. */
    record Constant(double value) implements Formula {}

    /** The value of a slot. */
    record Slot(int slot) implements Formula {}

    /** Something the clock says. */
    record Clock(Reading reading) implements Formula {}

    /** What a clock says. */
    enum Reading {
        TIME,
        /** The moment the running step began. */
        STEP_TIME,
        DT,
        START,
        STOP
    }

    /** An operation on arguments. */
    record Apply(Operation operation, List<Formula> arguments) implements Formula {}

    /** A graphical function of the program at {@code argument}. */
    record Lookup(int table, Formula argument) implements Formula {}

    /**
     * A random number, keyed by (seed, future, place, step).
     *
     * @param place number of this draw in the model, or the seed written with it
     */
    record Draw(Distribution distribution, long place, List<Formula> arguments)
            implements Formula {}

    /** Sorts of random number. */
    enum Distribution {
        /** Between two bounds. */
        UNIFORM,
        /** Mean and standard deviation. */
        NORMAL,
        /** Mean and standard deviation of the logarithm's exponential. */
        LOGNORMAL,
        /** Mean. */
        EXPONENTIAL,
        /** Mean. */
        POISSON
    }

    /**
     * What a memory of the program held {@code delay} time units ago, at least one step ago.
     *
     * @param memory index in the program
     */
    record Recall(int memory, Formula delay) implements Formula {}

    /** Shorthand. */
    static Formula of(Operation operation, Formula... arguments) {
        return new Apply(operation, List.of(arguments));
    }

    /** What it is made of. */
    default List<Formula> parts() {
        return switch (this) {
            case Constant _, Slot _, Clock _ -> List.of();
            case Apply(_, var arguments) -> arguments;
            case Lookup(_, var argument) -> List.of(argument);
            case Draw(_, _, var arguments) -> arguments;
            case Recall(_, var delay) -> List.of(delay);
        };
    }
}
