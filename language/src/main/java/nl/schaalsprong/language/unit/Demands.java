package nl.schaalsprong.language.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.unit.Reading.Measured;

/**
 * Holds units against each other and says where they differ. A first round, in which nothing is
 * said, finds what is not written; a second one says what does not fit, with everything found.
 */
final class Demands {
    private final Inference inference = new Inference();
    private final UnitNames names;
    private final Findings findings;
    private boolean telling = false;

    Demands(UnitNames names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    void tell() {
        telling = true;
    }

    boolean exhausted() {
        return inference.exhausted();
    }

    Measure reduced(Measure measure) {
        return inference.reduced(measure);
    }

    String show(Measure measure) {
        return names.show(reduced(measure));
    }

    /**
     * Demands that something has a unit. A difference that is a known factor is said with the
     * factor, by which the one is to be multiplied to be in the unit of the other.
     *
     * @param code of the finding; the one with a factor ends in {@code -factor}
     * @param before values of the finding that stand before both units
     */
    boolean equal(String code, int offset, Reading one, Measure wanted, Object... before) {
        if (!(one instanceof Measured(var measure))) {
            return true;
        }
        Powers difference = inference.demand(measure, wanted);
        OptionalDouble factor =
                difference.isEmpty() ? OptionalDouble.of(1) : KnownUnits.factor(difference);
        if (factor.isPresent() && Math.abs(factor.getAsDouble() - 1) < 1e-9) {
            return true;
        }
        if (telling) {
            List<Object> values = new ArrayList<>(List.of(before));
            values.add(show(measure));
            values.add(show(wanted));
            factor.ifPresent(f -> values.add(written(f)));
            String full = factor.isPresent() ? code + "-factor" : code;
            findings.warning(full, offset, values.toArray());
        }
        return false;
    }

    /** Says that a written number stands beside something with a unit. */
    void bare(int offset, String owner, String sign, Measure beside) {
        Measure known = reduced(beside);
        if (known.open().isEmpty() && !known.units().isEmpty() && telling) {
            findings.warning("unit-number", offset, owner, sign, names.show(known));
        }
    }

    private static String written(double factor) {
        return new BigDecimal(factor)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }
}
