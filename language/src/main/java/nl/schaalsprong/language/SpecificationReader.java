package nl.schaalsprong.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schaalsprong.language.Specification.Method;
import nl.schaalsprong.language.source.Element;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/** Reads {@code <sim_specs>} (XMILE 1.1 section 2.3). */
final class SpecificationReader {
    private static final Specification NONE = new Specification(0, 1, 1, 1, Method.EULER, "");
    private static final List<String> SAVE_WORDS =
            List.of("saveper", "save_step", "savestep", "save_interval");

    private final Findings findings;

    SpecificationReader(Findings findings) {
        this.findings = findings;
    }

    Specification read(Optional<Element> written, int offset) {
        if (written.isEmpty()) {
            findings.error("no-times", offset);
            return NONE;
        }
        Element specs = written.get();
        double start = number(specs, "start", 0);
        double stop = number(specs, "stop", start);
        double dt = dt(specs);
        if (!(dt > 0) || !(stop >= start) || Double.isInfinite(dt)) {
            findings.error("bad-times", specs.offset(), start, stop, dt);
            return NONE;
        }
        if ((stop - start) / dt > Limits.STEPS) {
            findings.error("too-many-steps", specs.offset(), (stop - start) / dt, Limits.STEPS);
            return NONE;
        }
        String unit = specs.attribute("time_units").orElse("");
        return new Specification(start, stop, dt, saveEvery(specs, dt), method(specs), unit);
    }

    private double dt(Element specs) {
        double dt = number(specs, "dt", 1);
        boolean reciprocal = specs.child("dt").flatMap(e -> e.says("reciprocal")).orElse(false);
        return reciprocal ? 1 / dt : dt;
    }

    private int saveEvery(Element specs, double dt) {
        for (String word : SAVE_WORDS) {
            double interval = number(specs, word, 0);
            if (interval > 0) {
                double steps = interval / dt;
                if (Math.abs(steps - Math.rint(steps)) > 1e-4 * steps || steps > Limits.STEPS) {
                    findings.error("save-interval", specs.offset(), interval, dt);
                }
                return (int) Math.max(1, Math.rint(steps));
            }
        }
        return 1;
    }

    /** The first method of the list that is known. */
    private Method method(Element specs) {
        String written = specs.attribute("method").orElse("euler");
        for (String one : written.toLowerCase(Locale.ROOT).split(",")) {
            switch (one.strip()) {
                case "euler", "" -> {
                    return Method.EULER;
                }
                case "rk2" -> {
                    return Method.RUNGE_KUTTA_2;
                }
                case "rk4" -> {
                    return Method.RUNGE_KUTTA_4;
                }
                case "rk45" -> {
                    return Method.RUNGE_KUTTA_45;
                }
                default -> {}
            }
        }
        findings.error("unsupported-method", specs.offset(), written);
        return Method.EULER;
    }

    /** From a child of that name or an attribute. */
    private double number(Element specs, String name, double otherwise) {
        String written = specs.childText(name);
        if (written.isEmpty()) {
            written = specs.attribute(name).orElse("");
        }
        if (written.isEmpty()) {
            return otherwise;
        }
        try {
            double value = Double.parseDouble(written);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        findings.error("not-a-number", specs.offset(), name, written);
        return otherwise;
    }
}
