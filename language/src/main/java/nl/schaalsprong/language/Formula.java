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

    /**
     * What a device shows or does in this step, given its content at the beginning of it.
     *
     * @param device index in the program
     * @param index which leak or outflow, where the port has more than one
     */
    record Content(int device, Port port, int index, List<Formula> arguments) implements Formula {}

    /** What can be asked of a device. */
    enum Port {
        /** Fills the device for the start and gives its content; only in the starting formula. */
        START,
        /** What leaves at the end of a conveyor or from an oven, per time unit. */
        EXIT,
        /** What leaks from a conveyor, per time unit. */
        LEAK,
        /** What entered a discrete conveyor in the running unit of time. */
        SPENT,
        /** What a queue gives to something that has so much room, per time unit. */
        SUPPLY,
        /** Whether a queue could not give all it wanted to. */
        BLOCKED,
        /** What an oven takes in, per time unit. */
        ROOM
    }

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
            case Content(_, _, _, var arguments) -> arguments;
        };
    }
}
