package nl.schaalsprong.futures.brainport;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Seed;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.engine.Oracle;
import nl.schaalsprong.engine.Run;

/** The shipped case, run by the oracle. */
final class Region {
    static final Case CASE =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow();
    static final List<String> PLACES =
            CASE.places().stream().map(Area::code).map(c -> c.toLowerCase(Locale.ROOT)).toList();
    static final List<String> MUNICIPALITIES =
            CASE.places().stream()
                    .filter(place -> place.kind().equals("municipality"))
                    .map(place -> place.code().toLowerCase(Locale.ROOT))
                    .toList();
    static final List<String> LIMITS =
            List.of("plans", "building", "grid", "nitrogen", "money", "access", "talent", "space");

    private Region() {}

    /** One future in which every parameter lies somewhere between its low and its high. */
    static Map<String, Double> drawn(int future) {
        Seed seed = new Seed(42).of("brainport tests");
        List<Parameter> parameters = CASE.parameters();
        Map<String, Double> inputs = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter p = parameters.get(i);
            double share = seed.uniform((long) future * parameters.size() + i);
            inputs.put(p.variable(), p.low() + share * (p.high() - p.low()));
        }
        return inputs;
    }

    static List<Map<String, Double>> drawn(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(Region::drawn).toList();
    }

    /** The same future with some constants set otherwise. */
    static Map<String, Double> with(Map<String, Double> future, Map<String, Double> settings) {
        Map<String, Double> changed = new HashMap<>(future);
        changed.putAll(settings);
        return changed;
    }

    static Run run(Map<String, Double> inputs) {
        return Oracle.run(CASE.plan(), inputs, 42, 0).orThrow();
    }

    static Run run(Map<String, Double> inputs, double dt) {
        return Oracle.run(CASE.plan(), inputs, 42, 0, 2025, 2040.25, dt).orThrow();
    }

    static double[] of(Run run, String variable, String place) {
        return run.of(variable + "[" + place + "]");
    }

    /** A variable summed over the 21 municipalities. */
    static double[] region(Run run, String variable) {
        double[] sum = new double[run.times().size()];
        for (String place : MUNICIPALITIES) {
            double[] course = of(run, variable, place);
            Arrays.setAll(sum, t -> sum[t] + course[t]);
        }
        return sum;
    }

    static double at(Run run, double[] course, double time) {
        int index = run.times().indexOf(time);
        if (index < 0) {
            throw new IllegalArgumentException("Nothing is saved at " + time);
        }
        return course[index];
    }

    /** What a flow brought, step by step, from the start to the last saved moment. */
    static double brought(Run run, double[] flow) {
        double sum = 0;
        for (int t = 0; t < flow.length - 1; t++) {
            sum += flow[t] * (run.times().get(t + 1) - run.times().get(t));
        }
        return sum;
    }

    static double change(double[] stock) {
        return stock[stock.length - 1] - stock[0];
    }
}
