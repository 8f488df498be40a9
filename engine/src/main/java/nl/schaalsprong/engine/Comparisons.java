package nl.schaalsprong.engine;

/** Loops whose result is 1 for true and 0 for false. */
final class Comparisons {
    private Comparisons() {}

    static final Loop LESS =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] < b[m] ? 1 : 0;
                }
            };

    static final Loop AT_MOST =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] <= b[m] ? 1 : 0;
                }
            };

    static final Loop EQUAL =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] == b[m] ? 1 : 0;
                }
            };

    static final Loop UNEQUAL =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] != b[m] ? 1 : 0;
                }
            };

    static final Loop AND =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] != 0 && b[m] != 0 ? 1 : 0;
                }
            };

    static final Loop OR =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] != 0 || b[m] != 0 ? 1 : 0;
                }
            };

    static final Loop NOT =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] == 0 ? 1 : 0;
                }
            };
}
