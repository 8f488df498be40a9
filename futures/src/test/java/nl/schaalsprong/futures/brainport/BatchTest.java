package nl.schaalsprong.futures.brainport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.engine.Batch;
import nl.schaalsprong.engine.Kernel;
import nl.schaalsprong.engine.Question;
import nl.schaalsprong.engine.Run;
import org.junit.jupiter.api.Test;

/** The fast way through the real model gives the bits of the plain way. */
class BatchTest {
    private static final List<String> SCALARS =
            List.of(
                    "affordable_share",
                    "workplaces_added",
                    "mbo_share_of_new_workplaces",
                    "mobility_money_delivered_real",
                    "grid_capacity_released",
                    "technicians_trained");
    private static final List<String> PER_PLACE =
            List.of(
                    "net_homes_added",
                    "homes_started",
                    "homes_completed",
                    "workplaces_added_manufacturing");
    private static final List<Map<String, Double>> FUTURES = Region.drawn(500, 3);
    private static final Question QUESTION = question();

    private static Question question() {
        List<String> outputs = new ArrayList<>(SCALARS);
        List<String> probes = new ArrayList<>();
        for (String place : Region.PLACES) {
            PER_PLACE.forEach(variable -> outputs.add(variable + "[" + place + "]"));
            Region.CASE.probes().forEach(p -> probes.add(p.variable() + "[" + place + "]"));
        }
        return new Question(
                Region.CASE.parameters().stream().map(Parameter::variable).toList(),
                outputs,
                probes,
                2025,
                2040.25,
                0.25);
    }

    private static void run(Kernel.Sink sink) {
        double[][] inputs =
                QUESTION.inputs().stream()
                        .map(name -> FUTURES.stream().mapToDouble(f -> f.get(name)).toArray())
                        .toArray(double[][]::new);
        Kernel kernel = Batch.compile(Region.CASE.plan(), QUESTION).orThrow();
        kernel.workspace().run(inputs, 42, 0, FUTURES.size(), sink);
    }

    @Test
    void every_scored_outcome_has_the_same_bits() {
        List<Run> plain = FUTURES.stream().map(Region::run).toList();
        List<String> different = new ArrayList<>();
        run(
                new Kernel.Sink() {
                    @Override
                    public void output(int output, int t, int first, int count, double[] values) {
                        String name = QUESTION.outputs().get(output);
                        for (int m = 0; m < count; m++) {
                            if (plain.get(first + m).of(name)[t] != values[m]) {
                                different.add(name + " at " + t);
                            }
                        }
                    }

                    @Override
                    public void probe(int p, int t, int first, int count, double[] arguments) {}
                });
        assertEquals(List.of(), different);
    }

    @Test
    void every_probe_names_one_of_its_limits() {
        List<Double> seen = new ArrayList<>();
        run(
                new Kernel.Sink() {
                    @Override
                    public void output(int output, int t, int first, int count, double[] values) {}

                    @Override
                    public void probe(int p, int t, int first, int count, double[] arguments) {
                        IntStream.range(0, count).forEach(m -> seen.add(arguments[m]));
                    }
                });
        assertTrue(seen.stream().allMatch(a -> a >= 0 && a < 7 && a == Math.rint(a)));
        assertTrue(seen.stream().distinct().count() >= 6, "limits that bind: " + seen.size());
    }
}
