package nl.schaalsprong.diagram.picture;

/** What more of a cause does to its effect. */
public enum Sign {
    /** More gives more. */
    PLUS("+"),
    /** More gives less. */
    MINUS("\u2212"),
    /** Now the one, then the other. */
    BOTH("\u00b1"),
    /** Not told. */
    UNKNOWN("?"),
    /** Not asked: an arrow of a picture of stocks and flows. */
    NONE("");

    private final String mark;

    Sign(String mark) {
        this.mark = mark;
    }

    /** As it is written at the head of an arrow. */
    public String mark() {
        return mark;
    }

    /** The sign of a chain of two links. */
    public Sign times(Sign next) {
        if (this == UNKNOWN || next == UNKNOWN || this == NONE || next == NONE) {
            return UNKNOWN;
        }
        if (this == BOTH || next == BOTH) {
            return BOTH;
        }
        return this == next ? PLUS : MINUS;
    }
}
