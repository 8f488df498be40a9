package nl.schaalsprong.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.web.page.MeasuresView.Bill;
import nl.schaalsprong.web.page.MeasuresView.Part;

/** Adds up what a scenario costs, beside the budgets its measures draw on. */
final class Bills {
    private Bills() {}

    static Bill of(Board board, Words words) {
        Case subject = board.subject();
        Scenario scenario = board.state().scenario();
        Map<String, Double> byLimit = new TreeMap<>();
        Map<String, Double> byInstrument = new TreeMap<>();
        for (Measure measure : subject.measures()) {
            double cost = cost(measure, scenario);
            if (cost > 0) {
                byLimit.merge(measure.limit(), cost, Double::sum);
                byInstrument.merge(measure.instrument(), cost, Double::sum);
            }
        }
        double total = byLimit.values().stream().mapToDouble(c -> c).sum();
        List<String> budgets = budgets(subject, byInstrument, words);
        double room = Math.max(total, room(subject, byInstrument));
        return new Bill(
                new Numbers(words).millions(total),
                budgets,
                parts(subject, byLimit, room, words),
                unpriced(subject, scenario));
    }

    /** Per instrument that pays: its title, what it pays and its amount where that is public. */
    private static List<String> budgets(
            Case subject, Map<String, Double> byInstrument, Words words) {
        Numbers numbers = new Numbers(words);
        List<String> budgets = new ArrayList<>();
        byInstrument.forEach(
                (id, cost) ->
                        MeasuresView.instrument(subject, id)
                                .filter(i -> i.amount().isPresent())
                                .ifPresent(
                                        i ->
                                                budgets.add(
                                                        words.of(
                                                                "measures.from",
                                                                numbers.millions(cost),
                                                                words.of(i.title()),
                                                                numbers.millions(million(i))))));
        return budgets;
    }

    private static double room(Case subject, Map<String, Double> byInstrument) {
        return byInstrument.keySet().stream()
                .flatMap(id -> MeasuresView.instrument(subject, id).stream())
                .mapToDouble(Bills::million)
                .sum();
    }

    /** Measures that are on and of which nobody knows the cost. */
    private static int unpriced(Case subject, Scenario scenario) {
        return (int)
                subject.measures().stream()
                        .filter(m -> scenario.settings().containsKey(m.id()))
                        .filter(m -> m.costPerNotch().isEmpty())
                        .count();
    }

    /**
     * What a measure costs at its setting, in millions of euros; nothing where no cost is known.
     */
    static double cost(Measure measure, Scenario scenario) {
        double value = scenario.settings().getOrDefault(measure.id(), measure.baseline());
        double notches = (value - measure.baseline()) / measure.notch();
        return measure.costPerNotch().map(m -> m.eurocent() / 1e8 * notches).orElse(0.0);
    }

    private static List<Part> parts(
            Case subject, Map<String, Double> costs, double whole, Words words) {
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (var entry :
                costs.entrySet().stream()
                        .sorted(Comparator.comparingDouble(e -> -e.getValue()))
                        .toList()) {
            double length = entry.getValue() / whole * 100;
            parts.add(
                    new Part(
                            limit(subject, entry.getKey(), words),
                            from,
                            length,
                            new Numbers(words).plain(entry.getValue(), 0)));
            from += length;
        }
        return parts;
    }

    static LimitView limit(Case subject, String id, Words words) {
        return LimitView.of(subject, new Share(id, 0), words);
    }

    private static double million(Instrument instrument) {
        return instrument.amount().map(m -> m.eurocent() / 1e8).orElse(0.0);
    }
}
