package nl.schaalsprong.language.unit;

/** What is known of the unit of an expression. */
sealed interface Reading {
    /** A written number, or something computed of nothing but such. */
    record Bare(boolean zero) implements Reading {}

    /** Something with a unit, perhaps still an open one. */
    record Measured(Measure measure) implements Reading {}

    /** Nothing: it cannot be followed, or a finding was made inside it. */
    record Lost() implements Reading {}

    /** A number without a unit. */
    Reading NUMBER = new Measured(Measure.NONE);

    /** Not to be followed. */
    Reading LOST = new Lost();

    static Reading of(Measure measure) {
        return measure.isLost() ? LOST : new Measured(measure);
    }
}
