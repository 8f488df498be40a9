package nl.schaalsprong.language.unit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.language.source.Limits;

/**
 * Finds the units that are not written: every demand that two units are equal is a linear equation
 * over the exponents, and is solved for one of the open units in it.
 */
final class Inference {
    private final Map<String, Measure> found = new HashMap<>();
    private long work = 0;

    /**
     * Whether more work was asked for than {@link Limits#UNIT_WORK}; then nothing more is found.
     */
    boolean exhausted() {
        return work > Limits.UNIT_WORK;
    }

    /**
     * Demands that two units are equal. Where nothing open is left in them, gives by what they
     * differ; empty powers where they do not.
     */
    Powers demand(Measure left, Measure right) {
        Measure ratio = reduced(left.over(right));
        if (ratio.isLost() || exhausted()) {
            return Powers.NONE;
        }
        if (ratio.open().isEmpty()) {
            return ratio.units();
        }
        String name = ratio.open().exponents().firstKey();
        Ratio power = ratio.open().exponents().getOrDefault(name, Ratio.ONE);
        Measure rest = new Measure(ratio.units(), ratio.open().without(name));
        Measure value = rest.to(power.inverse().negated());
        if (!value.isLost()) {
            found.put(name, value);
        }
        return Powers.NONE;
    }

    /** The same with what was found in the place of what was open. */
    Measure reduced(Measure measure) {
        Measure reduced = measure;
        Optional<String> next = next(reduced);
        while (next.isPresent() && !exhausted() && !reduced.isLost()) {
            String name = next.get();
            Ratio power = reduced.open().exponents().getOrDefault(name, Ratio.ONE);
            Measure value = found.getOrDefault(name, Measure.NONE);
            work += 1 + reduced.open().exponents().size() + value.open().exponents().size();
            Measure rest = new Measure(reduced.units(), reduced.open().without(name));
            reduced = rest.times(value.to(power));
            next = next(reduced);
        }
        return reduced;
    }

    private Optional<String> next(Measure measure) {
        return measure.open().exponents().keySet().stream().filter(found::containsKey).findFirst();
    }
}
