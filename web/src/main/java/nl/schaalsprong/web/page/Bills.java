package nl.schaalsprong.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.web.page.MeasuresView.Bill;
import nl.schaalsprong.web.page.MeasuresView.Part;

/** Adds up what a scenario costs, beside the largest budget its measures name. */
final class Bills {
    private Bills() {}

    static Bill of(Board board, Words words) {
        Case subject = board.subject();
        Numbers numbers = new Numbers(words);
        Map<String, Double> parts = new TreeMap<>();
        for (Measure measure : subject.measures()) {
            double cost = cost(measure, board.state().scenario());
            if (cost > 0) {
                parts.merge(measure.limit(), cost, Double::sum);
            }
        }
        double total = parts.values().stream().mapToDouble(c -> c).sum();
        Optional<Instrument> budget = budget(subject);
        double room = budget.map(Bills::million).orElse(total);
        return new Bill(
                numbers.millions(total),
                budget.map(i -> numbers.millions(million(i))).orElse(""),
                budget.map(i -> words.of(i.title())).orElse(""),
                parts(subject, parts, Math.max(room, total), words),
                room);
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

    private static Optional<Instrument> budget(Case subject) {
        return subject.measures().stream()
                .flatMap(m -> MeasuresView.instrument(subject, m.instrument()).stream())
                .filter(i -> i.amount().isPresent())
                .max(Comparator.comparingDouble(Bills::million));
    }

    private static double million(Instrument instrument) {
        return instrument.amount().map(m -> m.eurocent() / 1e8).orElse(0.0);
    }
}
