package nl.schaalsprong.register.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Conflict.Side;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Indicator.Figure;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.journal.Subject;

/**
 * Two sources that give an indicator different values for the same area and period, further apart
 * than their rounding. A figure without a period is held beside those of every period.
 */
final class Figures {
    private static final String DATED = "register.figures-differ";
    private static final String UNDATED = "register.figures-differ-undated";

    private Figures() {}

    static List<Discrepancy> differing(Register register) {
        return register.indicators().stream().flatMap(i -> of(i).stream()).toList();
    }

    private static List<Discrepancy> of(Indicator indicator) {
        Set<List<Figure>> groups = new LinkedHashSet<>();
        for (Figure figure : indicator.figures()) {
            groups.add(beside(figure, indicator.figures()));
        }
        List<Discrepancy> found = new ArrayList<>();
        for (List<Figure> group : groups) {
            if (isLargest(group, groups) && clash(group)) {
                found.add(discrepancy(indicator, group));
            }
        }
        return found;
    }

    /** The figures that speak of the same area and period as this one. */
    private static List<Figure> beside(Figure one, List<Figure> all) {
        return all.stream()
                .filter(f -> f.area().equals(one.area()))
                .filter(f -> f.period().equals(one.period()) || f.period().isEmpty())
                .toList();
    }

    private static boolean isLargest(List<Figure> group, Set<List<Figure>> groups) {
        return groups.stream().noneMatch(other -> !other.equals(group) && other.containsAll(group));
    }

    private static boolean clash(List<Figure> group) {
        return group.stream().anyMatch(a -> group.stream().anyMatch(b -> clash(a, b)));
    }

    private static boolean clash(Figure a, Figure b) {
        return !a.source().equals(b.source())
                && Math.abs(a.amount() - b.amount()) > a.rounding() + b.rounding();
    }

    private static Discrepancy discrepancy(Indicator indicator, List<Figure> group) {
        boolean undated = group.stream().anyMatch(f -> f.period().isEmpty());
        double low = group.stream().mapToDouble(Figure::amount).min().orElse(0);
        double high = group.stream().mapToDouble(Figure::amount).max().orElse(0);
        Text difference = Amounts.of(high - low, indicator.unit());
        return Discrepancy.of(
                undated ? UNDATED : DATED,
                Subject.of(indicator),
                indicator.title(),
                group.stream().map(f -> side(indicator, f)).toList(),
                language -> List.of(difference.in(language)));
    }

    private static Side side(Indicator indicator, Figure figure) {
        Text amount = Amounts.of(figure.amount(), indicator.unit());
        Text period = period(figure.period());
        return new Side(
                new Text(amount.nl() + period.nl(), amount.en() + period.en()), figure.source());
    }

    private static Text period(Optional<String> period) {
        return period.map(p -> new Text(" (" + p + ")", " (" + p + ")"))
                .orElse(new Text(" (jaar niet genoemd)", " (year not said)"));
    }
}
