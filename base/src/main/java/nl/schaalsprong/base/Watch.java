package nl.schaalsprong.base;

/** Looks on while long work is done: counts it, and may call it off. Safe for several threads. */
@FunctionalInterface
public interface Watch {
    /** Whether the work is no longer wanted; asked between parts of it. */
    boolean cancelled();

    /** Told once, before the first part: how many parts there will be. */
    default void expect(long parts) {}

    /** Told after some parts were done. */
    default void passed(long parts) {}

    /** Nobody looks on. */
    static Watch none() {
        return () -> false;
    }
}
