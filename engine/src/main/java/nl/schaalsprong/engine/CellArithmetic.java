package nl.schaalsprong.engine;

import java.util.Map;
import nl.schaalsprong.language.Operation;

/** Loops that become vector instructions, with one number for all futures on one side. */
final class CellArithmetic {
    private CellArithmetic() {}

    private static final Loop ADD =
            (r, a, b, _, n) -> {
                double value = b[0];
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] + value;
                }
            };

    private static final Loop SUBTRACT =
            (r, a, b, _, n) -> {
                double value = b[0];
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] - value;
                }
            };

    private static final Loop MULTIPLY =
            (r, a, b, _, n) -> {
                double value = b[0];
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] * value;
                }
            };

    private static final Loop DIVIDE =
            (r, a, b, _, n) -> {
                double value = b[0];
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] / value;
                }
            };

    private static final Loop MINIMUM =
            (r, a, b, _, n) -> {
                double value = b[0];
                for (int m = 0; m < n; m++) {
                    r[m] = Math.min(a[m], value);
                }
            };

    private static final Loop MAXIMUM =
            (r, a, b, _, n) -> {
                double value = b[0];
                for (int m = 0; m < n; m++) {
                    r[m] = Math.max(a[m], value);
                }
            };

    private static final Loop LESS =
            (r, a, b, _, n) -> {
                double value = b[0];
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] < value ? 1 : 0;
                }
            };

    private static final Loop AT_MOST =
            (r, a, b, _, n) -> {
                double value = b[0];
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] <= value ? 1 : 0;
                }
            };

    private static final Loop CELL_SUBTRACT =
            (r, a, b, _, n) -> {
                double value = a[0];
                for (int m = 0; m < n; m++) {
                    r[m] = value - b[m];
                }
            };

    private static final Loop CELL_DIVIDE =
            (r, a, b, _, n) -> {
                double value = a[0];
                for (int m = 0; m < n; m++) {
                    r[m] = value / b[m];
                }
            };

    private static final Loop CELL_LESS =
            (r, a, b, _, n) -> {
                double value = a[0];
                for (int m = 0; m < n; m++) {
                    r[m] = value < b[m] ? 1 : 0;
                }
            };

    private static final Loop CELL_AT_MOST =
            (r, a, b, _, n) -> {
                double value = a[0];
                for (int m = 0; m < n; m++) {
                    r[m] = value <= b[m] ? 1 : 0;
                }
            };

    private static final Loop CELL_ADD = (r, a, b, c, n) -> ADD.run(r, b, a, c, n);

    private static final Loop CELL_MULTIPLY = (r, a, b, c, n) -> MULTIPLY.run(r, b, a, c, n);

    private static final Loop CELL_MINIMUM = (r, a, b, c, n) -> MINIMUM.run(r, b, a, c, n);

    private static final Loop CELL_MAXIMUM = (r, a, b, c, n) -> MAXIMUM.run(r, b, a, c, n);

    /** By operation, with the cell on the right. */
    static final Map<Operation, Loop> RIGHT =
            Map.of(
                    Operation.ADD, ADD,
                    Operation.SUBTRACT, SUBTRACT,
                    Operation.MULTIPLY, MULTIPLY,
                    Operation.DIVIDE, DIVIDE,
                    Operation.MINIMUM, MINIMUM,
                    Operation.MAXIMUM, MAXIMUM,
                    Operation.LESS, LESS,
                    Operation.AT_MOST, AT_MOST);

    /** By operation, with the cell on the left. */
    static final Map<Operation, Loop> LEFT =
            Map.of(
                    Operation.ADD, CELL_ADD,
                    Operation.SUBTRACT, CELL_SUBTRACT,
                    Operation.MULTIPLY, CELL_MULTIPLY,
                    Operation.DIVIDE, CELL_DIVIDE,
                    Operation.MINIMUM, CELL_MINIMUM,
                    Operation.MAXIMUM, CELL_MAXIMUM,
                    Operation.LESS, CELL_LESS,
                    Operation.AT_MOST, CELL_AT_MOST);
}
