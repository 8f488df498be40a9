package nl.schaalsprong.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.schaalsprong.language.Device;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.Program;

/** How much the conveyors of a program hold, as far as it can be known beforehand. */
final class DeviceWork {
    private static final int LINKS = 20;

    private final Map<Integer, Formula> starting = new HashMap<>();
    private final Program program;
    private final double dt;

    DeviceWork(Program program, double dt) {
        this.program = program;
        this.dt = dt;
        if (!program.devices().isEmpty()) {
            program.initial().forEach(a -> starting.put(a.slot(), a.formula()));
        }
    }

    /** Batches of all conveyors whose transit time is a plain number. */
    double batches() {
        return program.devices().stream()
                .map(this::length)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(l -> Math.max(1, l.getAsDouble() / dt))
                .sum();
    }

    /** Steps something stays, at most, where that is a plain number. */
    double longest() {
        return program.devices().stream()
                .map(this::length)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(l -> l.getAsDouble() / dt)
                .max()
                .orElse(0);
    }

    /** Operations of all devices in one step, at most. */
    double operations() {
        double operations = 0;
        boolean unknown = false;
        for (Device device : program.devices()) {
            double leaks = 1;
            if (device.kind() instanceof Device.Conveyor conveyor) {
                leaks += conveyor.leaks().size();
                OptionalDouble length = length(device);
                unknown |= length.isEmpty();
                operations += leaks * leaks * length.orElse(0) / dt;
            }
            operations += leaks * leaks;
        }
        return unknown ? Math.max(operations, Limits.BATCHES) : operations;
    }

    private OptionalDouble length(Device device) {
        return device.kind() instanceof Device.Conveyor
                ? constant(device.starting().get(1), LINKS)
                : OptionalDouble.empty();
    }

    private OptionalDouble constant(Formula formula, int links) {
        if (formula instanceof Formula.Constant(double value)) {
            return OptionalDouble.of(value);
        }
        Optional<Formula> next =
                formula instanceof Formula.Slot(int slot) && links > 0
                        ? Optional.ofNullable(starting.get(slot))
                        : Optional.empty();
        return next.map(n -> constant(n, links - 1)).orElse(OptionalDouble.empty());
    }
}
