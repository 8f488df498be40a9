package nl.schaalsprong.futures.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.History;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.engine.Batch;
import nl.schaalsprong.engine.Kernel;
import nl.schaalsprong.engine.Oracle;
import nl.schaalsprong.engine.Question;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.futures.Design;
import nl.schaalsprong.futures.Together;

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
        for (History.Input input : history.inputs()) {
            boolean known =
                    subject.parameters().stream()
                            .anyMatch(p -> p.variable().equals(input.drawn().variable()));
            if (!known) {
                all.add(input.drawn());
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
        double[][] alone = Design.LATIN_HYPERCUBE.sample(parameters, draw.size(), draw.seed());
        double[][] drawn =
                new Together(subject.correlations()).ordered(parameters, alone, draw.seed());
        double[][][] values = new double[elements.size()][years + 1][draw.size()];
        run(kernel, drawn, new Years(kernel.times(), origin, values), draw);
        return values;
    }

    /** How many futures, from which seed, on how many threads. */
    record Draw(int size, long seed, int threads) {}

    private static void run(Kernel kernel, double[][] drawn, Kernel.Sink sink, Draw draw) {
        AtomicInteger next = new AtomicInteger();
        Callable<Boolean> work =
                () -> {
                    Kernel.Workspace space = kernel.workspace();
                    double[][] inputs = new double[drawn.length][kernel.width()];
                    int first = next.getAndAdd(kernel.width());
                    for (; first < draw.size(); first = next.getAndAdd(kernel.width())) {
                        int count = Math.min(kernel.width(), draw.size() - first);
                        for (int p = 0; p < drawn.length; p++) {
                            System.arraycopy(drawn[p], first, inputs[p], 0, count);
                        }
                        space.run(inputs, draw.seed(), first, count, sink);
                    }
                    return true;
                };
        try (ExecutorService pool = Executors.newFixedThreadPool(draw.threads())) {
            for (var done : pool.invokeAll(java.util.Collections.nCopies(draw.threads(), work))) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
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

    /** Full name of an element of a variable per place. */
    static String element(String variable, String place) {
        return variable + "[" + place.toLowerCase(Locale.ROOT) + "]";
    }

    /** The values of a variable per place in a run, on 1 January {@code years} after its start. */
    static double[] at(Run run, String variable, List<String> places, int years) {
        int moment = moment(run, run.times().getFirst() + years);
        return places.stream()
                .mapToDouble(place -> run.of(element(variable, place))[moment])
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
