package nl.schaalsprong.engine;

/** Which of many values has a rank, for the batch. */
final class Ranking {
    private Ranking() {}

    /**
     * The place of the value with a rank: how many come before each is counted.
     *
     * @param values the rank, the values and, with ties, as many second values
     */
    static double of(double[] values, boolean ties) {
        int size = ties ? (values.length - 1) / 2 : values.length - 1;
        int wanted = (int) values[0];
        for (int place = 1; place <= size; place++) {
            int ahead = 0;
            for (int other = 1; other <= size; other++) {
                ahead += isBefore(values, other, place, ties ? size : 0) ? 1 : 0;
            }
            if (ahead + 1 == wanted) {
                return place;
            }
        }
        return 0;
    }

    private static boolean isBefore(double[] values, int one, int other, int second) {
        if (values[one] != values[other]) {
            return values[one] < values[other];
        }
        boolean tied = second == 0 || values[one + second] == values[other + second];
        return tied ? one < other : values[one + second] < values[other + second];
    }
}
