package nl.schaalsprong.diagram.picture;

/** What a symbol stands for, and so how it is drawn. */
public enum Form {
    /** A box. */
    STOCK,
    /** A stock that is a belt. */
    CONVEYOR,
    /** A stock that is a waiting line. */
    QUEUE,
    /** A stock that fills, cooks and empties. */
    OVEN,
    /** A valve; its pipe is drawn apart. */
    FLOW,
    /** A circle. */
    CONVERTER,
    /** A box with round corners. */
    MODULE,
    /** Nothing but its name, in a picture of causes. */
    WORD;

    /** Whether things are kept in it. */
    public boolean isStock() {
        return switch (this) {
            case STOCK, CONVEYOR, QUEUE, OVEN -> true;
            case FLOW, CONVERTER, MODULE, WORD -> false;
        };
    }

    /** Whether it is drawn round. */
    public boolean isRound() {
        return this == FLOW || this == CONVERTER;
    }
}
