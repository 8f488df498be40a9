package nl.schaalsprong.engine.why;

/** What can move a variable. */
public sealed interface Cause {
    /** A slot of the plan: an element of a variable, or one that the model's functions need. */
    record Variable(int slot) implements Cause {}

    /** The clock. */
    record Time() implements Cause {}

    /** The random numbers of the future. */
    record Chance() implements Cause {}
}
