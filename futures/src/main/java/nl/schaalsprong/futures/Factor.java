package nl.schaalsprong.futures;

/** What can differ between two states of a case, and so change a chance. */
public enum Factor {
    /** Observations and the day the forecast starts from. */
    DATA,
    /** Equations, and the chains of limits read from them. */
    MODEL,
    /** Ranges of the uncertain parameters, the case's and the reader's own. */
    PARAMETERS,
    /** Measures and where they are set. */
    DECISIONS,
    /** What is promised: amount, places, days, way of counting. */
    PROMISE
}
