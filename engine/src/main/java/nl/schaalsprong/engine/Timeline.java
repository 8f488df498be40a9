package nl.schaalsprong.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.language.Plan;

/**
 * The steps of a run: step {@code i} begins at {@code start + i * dt}; a moment is saved when
 * {@code i} is a multiple of {@code saveEvery}.
 */
record Timeline(double start, double stop, double dt, int steps, int saveEvery) {
    static Timeline of(Plan plan, double start, double stop, double dt) {
        int steps = (int) Math.floor((stop - start) / dt + 1e-6);
        long every =
                dt == plan.dt() ? plan.saveEvery() : Math.round(plan.saveEvery() * plan.dt() / dt);
        return new Timeline(start, stop, dt, steps, (int) Math.max(1, every));
    }

    /** Why a run of these times is refused, if it is. */
    static Optional<Finding> refusal(Plan plan, double start, double stop, double dt) {
        Place place = Place.whole(plan.name());
        if (!(dt > 0) || !(stop >= start) || !Double.isFinite(stop - start)) {
            return Optional.of(Finding.error("engine.bad-times", place, start, stop, dt));
        }
        double steps = (stop - start) / dt + 1;
        DeviceWork devices = new DeviceWork(plan.program(), dt);
        if (devices.batches() > Limits.BATCHES || devices.longest() > Limits.DEVICE_STEPS) {
            return Optional.of(Finding.error("engine.too-much-memory", place));
        }
        double once = plan.program().operations() + devices.operations();
        double operations = steps * Math.max(1, once) * parts(plan);
        double saved = steps / plan.saveEvery() * plan.program().slots().size();
        if (steps > Limits.STEPS || operations > Limits.OPERATIONS || saved > Limits.SAVED) {
            return Optional.of(
                    Finding.error("engine.too-much-work", place, (long) steps, (long) operations));
        }
        return Optional.empty();
    }

    /** How often a step may be computed. */
    private static int parts(Plan plan) {
        return switch (plan.program().method()) {
            case EULER -> 1;
            case RUNGE_KUTTA_2 -> 2;
            case RUNGE_KUTTA_4 -> 4;
            case RUNGE_KUTTA_45 -> 100;
        };
    }

    double time(int step) {
        return start + step * dt;
    }

    boolean saves(int step) {
        return step % saveEvery == 0;
    }

    List<Double> saved() {
        List<Double> saved = new ArrayList<>();
        for (int i = 0; i <= steps; i += saveEvery) {
            saved.add(time(i));
        }
        return saved;
    }
}
