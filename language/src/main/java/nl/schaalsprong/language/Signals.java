package nl.schaalsprong.language;

import java.util.List;
import nl.schaalsprong.language.Formula.Clock;
import nl.schaalsprong.language.Formula.Constant;
import nl.schaalsprong.language.Formula.Reading;

/** Test inputs (XMILE 1.1 section 3.5.4), written in operations. */
final class Signals {
    /** Part of a step by which a moment may miss the grid and still count as on it. */
    private static final double SLACK = 1e-6;

    private static final Formula TIME = new Clock(Reading.TIME);
    private static final Formula DT = new Clock(Reading.DT);
    private static final Formula ZERO = new Constant(0);

    private final Dialect dialect;

    Signals(Dialect dialect) {
        this.dialect = dialect;
    }

    /** STEP(height, start): Vensim looks half a step ahead. */
    Formula step(List<Formula> arguments) {
        Formula now =
                switch (dialect) {
                    case XMILE -> TIME;
                    case VENSIM -> ahead(TIME, 0.5);
                };
        Formula on = Formula.of(Operation.AT_MOST, arguments.get(1), now);
        return Formula.of(Operation.CHOOSE, on, arguments.get(0), ZERO);
    }

    /** RAMP(slope, start), or RAMP(slope, start, end). */
    Formula ramp(List<Formula> arguments) {
        Formula now =
                arguments.size() == 3
                        ? Formula.of(Operation.MINIMUM, TIME, arguments.get(2))
                        : TIME;
        Formula since = Formula.of(Operation.SUBTRACT, now, arguments.get(1));
        return Formula.of(
                Operation.CHOOSE,
                Formula.of(Operation.LESS, ZERO, since),
                Formula.of(Operation.MULTIPLY, arguments.get(0), since),
                ZERO);
    }

    /** PULSE(magnitude, first, interval): one step wide, so that its area is the magnitude. */
    Formula pulse(List<Formula> arguments) {
        Formula first = Functions.or(arguments, 1, new Clock(Reading.START));
        Formula interval = Functions.or(arguments, 2, ZERO);
        Formula since =
                Formula.of(Operation.SUBTRACT, ahead(new Clock(Reading.STEP_TIME), SLACK), first);
        Formula phase =
                Formula.of(
                        Operation.CHOOSE,
                        Formula.of(Operation.LESS, ZERO, interval),
                        Formula.of(Operation.FLOORED_MODULO, since, interval),
                        since);
        Formula on =
                Formula.of(
                        Operation.AND,
                        Formula.of(Operation.AT_MOST, ZERO, since),
                        Formula.of(Operation.LESS, phase, DT));
        Formula height = Formula.of(Operation.DIVIDE, arguments.get(0), DT);
        return Formula.of(Operation.CHOOSE, on, height, ZERO);
    }

    /**
     * SINWAVE(amplitude, period) and COSWAVE, of the time itself; the sign of it does not count.
     */
    Formula wave(Operation operation, List<Formula> arguments) {
        Formula turns = Formula.of(Operation.DIVIDE, TIME, arguments.get(1));
        Formula angle = Formula.of(Operation.MULTIPLY, new Constant(2 * Math.PI), turns);
        Formula size = Formula.of(Operation.ABSOLUTE, arguments.get(0));
        return Formula.of(Operation.MULTIPLY, size, Formula.of(operation, angle));
    }

    private static Formula ahead(Formula time, double steps) {
        return Formula.of(
                Operation.ADD, time, Formula.of(Operation.MULTIPLY, new Constant(steps), DT));
    }
}
