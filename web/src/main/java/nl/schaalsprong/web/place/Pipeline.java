package nl.schaalsprong.web.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Phase;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * How much stands in each phase before completion, in the central future.
 *
 * @param finding what stands ready against the part that is still to come
 * @param years heads of the columns behind the first: the reference day, then each second year
 */
public record Pipeline(String finding, List<String> years, List<Row> rows) {
    private static final int COLUMNS = 4;
    private static final int STEP = 2;

    /**
     * One phase.
     *
     * @param link to its variable in the model
     * @param length of the bar, in percent of the largest phase
     * @param amounts one per year, rounded
     */
    public record Row(String title, String link, double length, List<String> amounts) {}

    /** The phases of a place; empty where the model does not tell them. */
    static Optional<Pipeline> of(Case subject, Run run, String place, Words words, Links links) {
        List<Phase> phases = subject.phases().stream().filter(p -> has(run, p, place)).toList();
        if (phases.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> moments = moments(subject, run);
        int now = moments.getFirst();
        double most = phases.stream().mapToDouble(p -> at(run, p, place, now)).max().orElse(1);
        double whole = phases.stream().mapToDouble(p -> at(run, p, place, now)).sum();
        String last = amount(at(run, phases.getLast(), place, now), words);
        return Optional.of(
                new Pipeline(
                        words.of("place.pipeline-finding", amount(whole, words), last),
                        moments.stream().map(t -> year(run, t)).toList(),
                        phases.stream()
                                .map(
                                        p ->
                                                row(
                                                        p,
                                                        amounts(run, p, place, moments),
                                                        most,
                                                        words,
                                                        links))
                                .toList()));
    }

    private static String year(Run run, int moment) {
        return Integer.toString((int) Math.round(run.times().get(moment)));
    }

    private static String amount(double homes, Words words) {
        return new Numbers(words).amount(homes, "dwelling");
    }

    private static List<Double> amounts(Run run, Phase phase, String place, List<Integer> moments) {
        return moments.stream().map(t -> at(run, phase, place, t)).toList();
    }

    private static Row row(
            Phase phase, List<Double> amounts, double most, Words words, Links links) {
        return new Row(
                words.of(phase.title()),
                links.variable(phase.variables().getFirst()),
                most > 0 ? amounts.getFirst() / most * 100 : 0,
                amounts.stream().map(a -> amount(a, words)).toList());
    }

    private static boolean has(Run run, Phase phase, String place) {
        return phase.variables().stream().allMatch(v -> run.names().contains(element(v, place)));
    }

    private static List<Integer> moments(Case subject, Run run) {
        double reference = subject.reference().getYear();
        return IntStream.range(0, COLUMNS)
                .mapToObj(i -> reference + i * STEP)
                .map(year -> nearest(run, year))
                .distinct()
                .toList();
    }

    private static int nearest(Run run, double year) {
        return IntStream.range(0, run.times().size())
                .boxed()
                .min(java.util.Comparator.comparingDouble(t -> Math.abs(run.times().get(t) - year)))
                .orElse(0);
    }

    private static double at(Run run, Phase phase, String place, int moment) {
        return phase.variables().stream().mapToDouble(v -> run.of(element(v, place))[moment]).sum();
    }

    private static String element(String variable, String place) {
        return variable + "[" + place.toLowerCase(Locale.ROOT) + "]";
    }
}
