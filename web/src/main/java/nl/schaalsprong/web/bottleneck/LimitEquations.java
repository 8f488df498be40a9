package nl.schaalsprong.web.bottleneck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.cases.Probe;
import nl.schaalsprong.language.Variable;

/** Finds in the model what stands behind a limit: its variable, and the uncertain numbers in it. */
final class LimitEquations {
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*");

    /** Equations deep, from the limit down, that parameters are looked for in. */
    private static final int DEPTH = 4;

    private final Case subject;

    LimitEquations(Case subject) {
        this.subject = subject;
    }

    /** A probe and the argument of its MIN that stands for a limit. */
    record Found(Probe probe, Variable variable) {}

    /** The variables behind a limit, one per probe it stands in. */
    List<Found> of(String limit) {
        List<Found> found = new ArrayList<>();
        for (Probe probe : subject.probes()) {
            List<Variable> arguments =
                    subject.plan().variable(probe.variable()).map(this::names).orElse(List.of());
            int at = probe.limits().indexOf(limit);
            if (at >= 0 && arguments.size() == probe.limits().size()) {
                found.add(new Found(probe, arguments.get(at)));
            }
        }
        return found;
    }

    /**
     * The parameters in the equation of a variable and in those it refers to, without going through
     * a stock: what a stock holds came about over time and is no part of the limit itself.
     */
    List<Parameter> parameters(List<Found> found) {
        Set<String> reached = new LinkedHashSet<>();
        List<Variable> level = found.stream().map(Found::variable).toList();
        for (int depth = 0; depth < DEPTH; depth++) {
            List<Variable> next = new ArrayList<>();
            for (Variable variable : level) {
                if (reached.add(variable.name()) && variable.kind() != Variable.Kind.STOCK) {
                    next.addAll(names(variable));
                }
            }
            level = next;
        }
        level.forEach(v -> reached.add(v.name()));
        return subject.parameters().stream().filter(p -> reached.contains(p.variable())).toList();
    }

    /** The variables an equation names, in the order of first mention. */
    private List<Variable> names(Variable variable) {
        return NAME.matcher(variable.equation().toLowerCase(java.util.Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .flatMap(name -> subject.plan().variable(name).stream())
                .toList();
    }
}
