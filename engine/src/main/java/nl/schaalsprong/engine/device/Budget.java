package nl.schaalsprong.engine.device;

import nl.schaalsprong.engine.Limits;

/** How many batches the conveyors of one future may still hold. */
public final class Budget {
    private int left = Limits.BATCHES;

    /** Takes one; false where there is none. */
    boolean take() {
        return --left >= 0;
    }

    void giveBack(int batches) {
        left += batches;
    }
}
