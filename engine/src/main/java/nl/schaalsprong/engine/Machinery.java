package nl.schaalsprong.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import nl.schaalsprong.engine.device.Budget;
import nl.schaalsprong.engine.device.Mechanism;
import nl.schaalsprong.language.Formula.Port;

/** The devices of a tile: of every device that is needed, one for each future. */
final class Machinery {
    private final Map<Integer, Mechanism[]> devices = new TreeMap<>();
    private final Map<Integer, double[][]> moving = new TreeMap<>();
    private final Map<Integer, double[]> shown = new TreeMap<>();

    Machinery(Schedule schedule, double dt) {
        Budget[] budgets = new Budget[schedule.width()];
        Arrays.setAll(budgets, _ -> new Budget());
        schedule.devices()
                .forEach(
                        (index, device) -> {
                            Mechanism[] own = new Mechanism[schedule.width()];
                            for (int m = 0; m < own.length; m++) {
                                own[m] = Mechanism.of(device.kind(), dt, budgets[m]);
                            }
                            devices.put(index, own);
                        });
    }

    /** Connects what a move takes and where the content is shown. */
    void connect(Schedule schedule, IntFunction<double[]> at) {
        schedule.devices()
                .forEach(
                        (index, device) -> {
                            shown.put(index, at.apply(device.row()));
                            moving.put(
                                    index,
                                    device.moving().stream()
                                            .map(at::apply)
                                            .toArray(double[][]::new));
                        });
    }

    Instruction fill(int device, double[] target, double[][] arguments) {
        Mechanism[] own = own(device);
        return new Binding.Gathered(
                target,
                arguments,
                new double[arguments.length],
                (values, m) -> {
                    own[m].start(values);
                    return own[m].content();
                });
    }

    Instruction look(int device, Port port, int index, double[] target, double[][] arguments) {
        Mechanism[] own = own(device);
        return new Binding.Gathered(
                target,
                arguments,
                new double[arguments.length],
                (values, m) -> own[m].look(port, index, values));
    }

    private Mechanism[] own(int device) {
        return devices.getOrDefault(device, new Mechanism[0]);
    }

    /** Ends a step for all devices; nothing is shown yet, other stocks may still read it. */
    void move(int count) {
        devices.forEach(
                (index, own) -> {
                    double[][] arguments = moving.getOrDefault(index, new double[0][]);
                    double[] values = new double[arguments.length];
                    for (int m = 0; m < count; m++) {
                        Binding.gather(arguments, m, values);
                        own[m].move(values);
                    }
                });
    }

    /** Shows what the devices hold. */
    void show(int count) {
        devices.forEach(
                (index, own) -> {
                    double[] row = shown.getOrDefault(index, new double[count]);
                    for (int m = 0; m < count; m++) {
                        row[m] = own[m].content();
                    }
                });
    }
}
