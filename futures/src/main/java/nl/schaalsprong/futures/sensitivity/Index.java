package nl.schaalsprong.futures.sensitivity;

/** A share of the spread of an outcome, or why none can be told. */
public sealed interface Index {
    /**
     * Known well enough.
     *
     * @param value in [0, 1]
     * @param low end of the 95 % interval, in [0, 1]
     * @param high other end
     */
    record Settled(double value, double low, double high) implements Index {}

    /**
     * Not converged.
     *
     * @param needed about how many runs would settle it
     */
    record Unsettled(long needed) implements Index {}

    /** The outcome is the same in every run, so nothing decides it. */
    record Constant() implements Index {}

    /** The value where it is settled, otherwise {@code otherwise}. */
    default double or(double otherwise) {
        return switch (this) {
            case Settled s -> s.value();
            case Unsettled _, Constant _ -> otherwise;
        };
    }
}
