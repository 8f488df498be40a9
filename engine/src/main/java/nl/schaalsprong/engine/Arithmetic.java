package nl.schaalsprong.engine;

/** Loops that become vector instructions, on rows. */
final class Arithmetic {
    private Arithmetic() {}

    static final Loop ADD =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] + b[m];
                }
            };

    static final Loop SUBTRACT =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] - b[m];
                }
            };

    static final Loop MULTIPLY =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] * b[m];
                }
            };

    static final Loop DIVIDE =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] / b[m];
                }
            };

    static final Loop MINIMUM =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = Math.min(a[m], b[m]);
                }
            };

    static final Loop MAXIMUM =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = Math.max(a[m], b[m]);
                }
            };

    static final Loop NEGATE =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = -a[m];
                }
            };

    static final Loop ABSOLUTE =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = Math.abs(a[m]);
                }
            };

    static final Loop FLOOR =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = Math.floor(a[m]);
                }
            };

    static final Loop SQUARE_ROOT =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = Math.sqrt(a[m]);
                }
            };
}
