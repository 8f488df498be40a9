package nl.schaalsprong.futures.brainport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.engine.Batch;
import nl.schaalsprong.engine.Kernel;
import nl.schaalsprong.engine.Question;

/** Many random futures run the fast way, with chosen variables kept at every step. */
final class Ledger {
    private static final double DT = 0.25;

    private final List<String> names;
    private final Kernel kernel;

    private Ledger(List<String> names, Kernel kernel) {
        this.names = names;
        this.kernel = kernel;
    }

    /** Keeps the elements named. */
    static Ledger of(List<String> names) {
        List<String> distinct = names.stream().distinct().toList();
        List<String> inputs = Region.CASE.parameters().stream().map(Parameter::variable).toList();
        Question question = new Question(inputs, distinct, List.of(), 2025, 2040.25, DT);
        return new Ledger(distinct, Batch.compile(Region.CASE.plan(), question).orThrow());
    }

    /** One future: what was kept, by name and step. */
    record Page(Map<String, double[]> courses) {
        double[] of(String name) {
            return courses.getOrDefault(name, new double[0]);
        }

        /** A stock now less a stock at the start. */
        double change(String stock, int step) {
            return of(stock)[step] - of(stock)[0];
        }

        /** What a flow brought up to a step. */
        double brought(String flow, int step) {
            return Arrays.stream(of(flow), 0, step).sum() * DT;
        }

        int steps() {
            return courses.values().iterator().next().length;
        }
    }

    /** The pages of futures {@code first} to {@code first + kernel.width - 1} and on. */
    List<Page> pages(int first, int count) {
        List<Page> pages = new ArrayList<>();
        for (int from = first; from < first + count; from += kernel.width()) {
            pages.addAll(tile(from, Math.min(kernel.width(), first + count - from)));
        }
        return pages;
    }

    private List<Page> tile(int first, int count) {
        List<Map<String, Double>> futures = Region.drawn(first, count);
        double[][] inputs =
                kernel.question().inputs().stream()
                        .map(n -> futures.stream().mapToDouble(f -> f.get(n)).toArray())
                        .map(row -> Arrays.copyOf(row, kernel.width()))
                        .toArray(double[][]::new);
        double[][][] kept = new double[count][names.size()][kernel.times().size()];
        kernel.workspace().run(inputs, 42, first, count, sink(kept));
        return IntStream.range(0, count).mapToObj(m -> page(kept[m])).toList();
    }

    private Page page(double[][] kept) {
        Map<String, double[]> courses = new LinkedHashMap<>();
        IntStream.range(0, kept.length).forEach(n -> courses.put(names.get(n), kept[n]));
        return new Page(courses);
    }

    private static Kernel.Sink sink(double[][][] kept) {
        return new Kernel.Sink() {
            @Override
            public void output(int output, int time, int first, int count, double[] values) {
                for (int m = 0; m < count; m++) {
                    kept[m][output][time] = values[m];
                }
            }

            @Override
            public void probe(int probe, int time, int first, int count, double[] arguments) {}
        };
    }
}
