package nl.schaalsprong.futures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.engine.Batch;
import nl.schaalsprong.engine.Kernel;
import nl.schaalsprong.engine.Question;
import nl.schaalsprong.futures.VariantResult.Quantiles;

/**
 * The course of one element of the model over the futures, from the reference day to the end of the
 * model.
 *
 * @param element full element name
 * @param moments days of the quantiles
 * @param fan quantiles of the level at each moment; a future without a finite level counts at the
 *     highest end
 */
public record Course(String element, int size, List<LocalDate> moments, List<Quantiles> fan) {
    /**
     * Runs the futures of a Latin hypercube for this element only: the same futures as the first
     * {@code size} of no other run, but the same for every element and scenario.
     *
     * @return refused when the model has no such element
     */
    public static Outcome<Course> of(
            Case subject, Scenario scenario, String element, int size, long seed) {
        List<String> inputs = new ArrayList<>();
        subject.parameters().stream().map(Parameter::variable).forEach(inputs::add);
        subject.measures().stream().map(Measure::variable).forEach(inputs::add);
        double start = Quarters.startOf(subject.reference());
        Question question =
                new Question(
                        inputs,
                        List.of(element),
                        List.of(),
                        start,
                        subject.plan().stop(),
                        subject.plan().dt());
        Ensemble.Request request =
                new Ensemble.Request(scenario, size, seed, 1, Design.LATIN_HYPERCUBE);
        return Batch.compile(subject.plan(), question)
                .then(kernel -> Outcome.good(run(subject, kernel, element, request)));
    }

    private static Course run(
            Case subject, Kernel kernel, String element, Ensemble.Request request) {
        double[][] drawn = new Samples(subject.parameters(), subject.correlations()).of(request);
        double[][] inputs = new double[drawn.length + subject.measures().size()][kernel.width()];
        for (int i = 0; i < subject.measures().size(); i++) {
            Arrays.fill(
                    inputs[drawn.length + i],
                    Ensemble.setting(request.scenario(), subject.measures().get(i)));
        }
        Levels levels = new Levels(kernel.times().size(), request.size());
        Kernel.Workspace workspace = kernel.workspace();
        for (int first = 0; first < request.size(); first += kernel.width()) {
            int count = Math.min(kernel.width(), request.size() - first);
            for (int p = 0; p < drawn.length; p++) {
                System.arraycopy(drawn[p], first, inputs[p], 0, count);
            }
            workspace.run(inputs, request.seed(), first, count, levels);
        }
        return new Course(
                element,
                request.size(),
                kernel.times().stream().map(Quarters::day).toList(),
                Arrays.stream(levels.values).map(Quantile::five).toList());
    }

    /** Level per moment and future. */
    private static final class Levels implements Kernel.Sink {
        private final double[][] values;

        Levels(int moments, int size) {
            values = new double[moments][size];
        }

        @Override
        public void output(int output, int time, int first, int count, double[] level) {
            System.arraycopy(level, 0, values[time], first, count);
        }

        @Override
        public void probe(int probe, int time, int first, int count, double[] arguments) {
            throw new IllegalStateException("No probe was asked for.");
        }
    }
}
