package nl.schaalsprong.futures.history;

import java.util.ArrayList;
import java.util.List;

/**
 * One forecast that can be judged: made on 1 January of {@code origin}, for 1 January {@code
 * horizon} years later.
 */
record Cell(int origin, int horizon) {
    /** Longest horizon, in years. */
    static final int LONGEST = 5;

    /** First origin: the rules need history before it. */
    static final int FIRST = 2016;

    /** Last origin of the point tests: five years before {@link Panel#LAST} and one more. */
    private static final int LAST_POINT = 2021;

    /** Cells of the point tests, targets up to {@link Panel#LAST}. */
    static List<Cell> points() {
        return between(LAST_POINT);
    }

    /** Cells of the bands: every origin of which at least one year can be judged. */
    static List<Cell> bands() {
        return between(Panel.LAST - 1);
    }

    private static List<Cell> between(int last) {
        List<Cell> cells = new ArrayList<>();
        for (int origin = FIRST; origin <= last; origin++) {
            for (int h = 1; h <= LONGEST && origin + h <= Panel.LAST; h++) {
                cells.add(new Cell(origin, h));
            }
        }
        return cells;
    }

    int target() {
        return origin + horizon;
    }
}
