package nl.schaalsprong.engine;

/** Loops that call an elementary function for every future. */
final class Functions {
    private Functions() {}

    static final Loop POWER =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = Elementary.power(a[m], b[m]);
                }
            };

    static final Loop FLOORED_MODULO =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = Elementary.flooredModulo(a[m], b[m]);
                }
            };

    static final Loop TRUNCATED_MODULO =
            (r, a, b, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] % b[m];
                }
            };

    static final Loop TRUNCATE =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = Elementary.truncated(a[m]);
                }
            };

    static final Loop ROUND =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = Elementary.rounded(a[m]);
                }
            };

    static final Loop EXPONENTIAL =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = StrictMath.exp(a[m]);
                }
            };

    static final Loop LOGARITHM =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = StrictMath.log(a[m]);
                }
            };

    static final Loop LOGARITHM_10 =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = StrictMath.log10(a[m]);
                }
            };

    static final Loop SINE =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = StrictMath.sin(a[m]);
                }
            };

    static final Loop COSINE =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = StrictMath.cos(a[m]);
                }
            };

    static final Loop TANGENT =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = StrictMath.tan(a[m]);
                }
            };

    static final Loop ARCSINE =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = StrictMath.asin(a[m]);
                }
            };

    static final Loop ARCCOSINE =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = StrictMath.acos(a[m]);
                }
            };

    static final Loop ARCTANGENT =
            (r, a, _, _, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = StrictMath.atan(a[m]);
                }
            };
}
