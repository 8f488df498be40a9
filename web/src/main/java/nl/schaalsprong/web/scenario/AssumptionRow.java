package nl.schaalsprong.web.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.futures.Assumption;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * A parameter for which two scenarios assume different ranges.
 *
 * @param id of the parameter
 * @param a its range in A, and {@code b} in B; that of the case where nothing else is assumed
 * @param reasons why, in the words of whoever assumed it
 */
public record AssumptionRow(
        String id, String title, String a, String b, String baseline, String reasons) {
    static List<AssumptionRow> of(Case subject, Scenario a, Scenario b, Words words) {
        TreeSet<String> ids = new TreeSet<>(a.assumptions().keySet());
        ids.addAll(b.assumptions().keySet());
        List<AssumptionRow> rows = new ArrayList<>();
        for (String id : ids) {
            Optional<Assumption> first = of(a.assumptions(), id);
            Optional<Assumption> second = of(b.assumptions(), id);
            Optional<Parameter> parameter = subject.parameter(id);
            if (parameter.isPresent() && !first.equals(second)) {
                rows.add(row(parameter.get(), first, second, words));
            }
        }
        return rows;
    }

    private static Optional<Assumption> of(Map<String, Assumption> all, String id) {
        return Optional.ofNullable(all.get(id));
    }

    private static AssumptionRow row(
            Parameter parameter, Optional<Assumption> a, Optional<Assumption> b, Words words) {
        String own = range(parameter.low(), parameter.central(), parameter.high(), words);
        List<String> reasons = new ArrayList<>();
        a.map(Assumption::reason).filter(r -> !r.isEmpty()).ifPresent(r -> reasons.add("A: " + r));
        b.map(Assumption::reason).filter(r -> !r.isEmpty()).ifPresent(r -> reasons.add("B: " + r));
        return new AssumptionRow(
                parameter.id(),
                words.of(parameter.title()),
                a.map(x -> range(x.low(), x.central(), x.high(), words)).orElse(own),
                b.map(x -> range(x.low(), x.central(), x.high(), words)).orElse(own),
                own,
                String.join("; ", reasons));
    }

    private static String range(double low, double central, double high, Words words) {
        Numbers numbers = new Numbers(words);
        int digits = Math.abs(central) < 1 ? 3 : Math.abs(central) < 100 ? 1 : 0;
        String middle = numbers.plain(central, digits);
        return low == high
                ? middle
                : words.of(
                        "scenario.range",
                        numbers.plain(low, digits),
                        numbers.plain(high, digits),
                        middle);
    }
}
