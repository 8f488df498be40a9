package nl.schaalsprong.futures.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.History;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.engine.Batch;
import nl.schaalsprong.engine.Kernel;
import nl.schaalsprong.engine.Oracle;
import nl.schaalsprong.engine.Question;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.futures.Design;
import nl.schaalsprong.futures.Elements;
import nl.schaalsprong.futures.Ensemble;
import nl.schaalsprong.futures.Receipts;
import nl.schaalsprong.futures.Samples;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.Tiles;

/**
 * The model started on an earlier 1 January, with the constants an earlier start has otherwise.
 *
 * <p><b>Repeatable.</b> Seed, size and origin fix every bit, whatever the number of threads.
 */
final class EarlierStart {
    private final Case subject;
    private final List<Parameter> parameters;

    /** A start that knows what {@code history} says an earlier start knows. */
    EarlierStart(Case subject, History history) {
        this.subject = subject;
        this.parameters = drawn(subject, history);
    }

    private EarlierStart(Case subject) {
        this.subject = subject;
        this.parameters = subject.parameters();
    }

    /** The start of today: every parameter as the case has it. */
    static EarlierStart ofToday(Case subject) {
        return new EarlierStart(subject);
    }

    private static List<Parameter> drawn(Case subject, History history) {
        List<Parameter> all = new ArrayList<>();
        for (Parameter p : subject.parameters()) {
            all.add(history.input(p.variable()).map(own -> under(p.id(), own)).orElse(p));
        }
        for (Parameter input : history.inputs()) {
            boolean known =
                    subject.parameters().stream()
                            .anyMatch(p -> p.variable().equals(input.variable()));
            if (!known) {
                all.add(input);
            }
        }
        return List.copyOf(all);
    }

    /** The same draws as the parameter of today, in the range of the earlier start. */
    private static Parameter under(String id, Parameter own) {
        return new Parameter(
                id,
                own.variable(),
                own.title(),
                own.low(),
                own.central(),
                own.high(),
                own.shape(),
                own.unit(),
                own.source(),
                own.note());
    }

    /**
     * The central future.
     *
     * @param origin year whose 1 January it starts on
     * @param years how far it runs
     * @param more further constants by full element name
     * @throws IllegalStateException when the model refuses the start
     */
    Run central(int origin, int years, Map<String, Double> more) {
        Map<String, Double> inputs = new HashMap<>();
        parameters.forEach(p -> inputs.put(p.variable(), p.central()));
        inputs.putAll(more);
        double dt = subject.plan().dt();
        return Oracle.run(subject.plan(), inputs, 0, 0, origin, origin + (double) years, dt)
                .orThrow();
    }

    /**
     * Many futures of some elements.
     *
     * @return {@code values[e][y][m]}: element {@code e} on 1 January, {@code y} years after the
     *     origin, in future {@code m}
     */
    double[][][] futures(int origin, int years, List<String> elements, Draw draw) {
        List<String> inputs = parameters.stream().map(Parameter::variable).toList();
        double dt = subject.plan().dt();
        Question question =
                new Question(inputs, elements, List.of(), origin, origin + (double) years, dt);
        Kernel kernel = Batch.compile(subject.plan(), question).orThrow();
        double[][] drawn = new Samples(parameters, subject.correlations()).of(draw.request());
        double[][][] values = new double[elements.size()][years + 1][draw.size()];
        run(kernel, drawn, new Years(kernel.times(), origin, values), draw);
        return values;
    }

    /** How many futures, from which seed, on how many threads. */
    record Draw(int size, long seed, int threads) {
        private Ensemble.Request request() {
            return new Ensemble.Request(
                    Scenario.BASELINE, size, seed, threads, Design.LATIN_HYPERCUBE);
        }

        /** What it takes to get the same again. */
        Receipt receipt(Case subject, String work) {
            return Receipts.of(subject, Hash.of(work), seed, size);
        }
    }

    private static void run(Kernel kernel, double[][] drawn, Kernel.Sink sink, Draw draw) {
        Tiles tiles = new Tiles(kernel.width(), draw.size(), draw.threads());
        try (ExecutorService pool = Executors.newFixedThreadPool(draw.threads())) {
            tiles.work(pool, Watch.none(), () -> worker(kernel, drawn, sink, draw.seed()));
        }
    }

    private static Tiles.Worker worker(
            Kernel kernel, double[][] drawn, Kernel.Sink sink, long seed) {
        Kernel.Workspace space = kernel.workspace();
        double[][] inputs = new double[drawn.length][kernel.width()];
        return (first, count) -> {
            for (int p = 0; p < drawn.length; p++) {
                System.arraycopy(drawn[p], first, inputs[p], 0, count);
            }
            space.run(inputs, seed, first, count, sink);
        };
    }

    /**
     * Keeps the moments that are a 1 January; every future has its own place, so threads share it.
     */
    private record Years(List<Double> times, int origin, double[][][] values)
            implements Kernel.Sink {
        @Override
        public void output(int output, int time, int first, int count, double[] found) {
            double year = times.get(time) - origin;
            if (year == Math.rint(year) && year < values[output].length) {
                System.arraycopy(found, 0, values[output][(int) year], first, count);
            }
        }

        @Override
        public void probe(int probe, int time, int first, int count, double[] arguments) {
            throw new IllegalStateException("No probe was asked for.");
        }
    }

    /** The values of a variable per place in a run, on 1 January {@code years} after its start. */
    static double[] at(Run run, String variable, List<String> places, int years) {
        int moment = moment(run, run.times().getFirst() + years);
        return places.stream()
                .mapToDouble(place -> run.of(Elements.of(variable, place))[moment])
                .toArray();
    }

    private static int moment(Run run, double time) {
        int found = run.times().indexOf(time);
        if (found < 0) {
            throw new IllegalStateException("The run has no moment " + time);
        }
        return found;
    }
}
