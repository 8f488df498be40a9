package nl.schaalsprong.futures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseFiles;
import nl.schaalsprong.register.Promise;

/** Mixtures of two states: some factors as in the one, the others as in the other. */
final class Hybrids {
    private final Side from;
    private final Side to;
    private final Map<Set<Factor>, Optional<Ensemble>> mixed = new HashMap<>();

    Hybrids(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    /** The factors in which the two differ. */
    Set<Factor> differing() {
        Set<Factor> differing = inCase();
        if (!from.scenario().sameRanges(to.scenario())) {
            differing.add(Factor.PARAMETERS);
        }
        if (!from.scenario().settings().equals(to.scenario().settings())) {
            differing.add(Factor.DECISIONS);
        }
        return differing;
    }

    /** The factors in which the two cases differ, whatever is set in them. */
    private Set<Factor> inCase() {
        Case a = from.ensemble().subject();
        Case b = to.ensemble().subject();
        Set<Factor> differing = EnumSet.noneOf(Factor.class);
        if (a == b) {
            return differing;
        }
        if (!a.observations().equals(b.observations()) || !a.reference().equals(b.reference())) {
            differing.add(Factor.DATA);
        }
        if (!a.hashes().model().equals(b.hashes().model()) || !a.probes().equals(b.probes())) {
            differing.add(Factor.MODEL);
        }
        if (!a.parameters().equals(b.parameters())) {
            differing.add(Factor.PARAMETERS);
        }
        if (!a.measures().equals(b.measures())) {
            differing.add(Factor.DECISIONS);
        }
        if (!promises(a).equals(promises(b))) {
            differing.add(Factor.PROMISE);
        }
        return differing;
    }

    private static List<Promise> promises(Case subject) {
        return subject.register().promises();
    }

    /**
     * The factors that differ, those that cannot be mixed joined into one: where a mixture is
     * refused (a parameter that the other model lacks) or scores less than both states do, the two
     * groups whose joining leaves the fewest such mixtures become one, until none is left.
     */
    List<Set<Factor>> groups() {
        List<Set<Factor>> groups = new ArrayList<>();
        differing().forEach(f -> groups.add(EnumSet.of(f)));
        while (groups.size() > 1 && failures(groups) > 0) {
            join(groups);
        }
        return groups;
    }

    private void join(List<Set<Factor>> groups) {
        List<Set<Factor>> best = List.of();
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                List<Set<Factor>> joined = joined(groups, i, j);
                int failures = failures(joined);
                if (failures < fewest) {
                    fewest = failures;
                    best = joined;
                }
            }
        }
        groups.clear();
        groups.addAll(best);
    }

    private static List<Set<Factor>> joined(List<Set<Factor>> groups, int i, int j) {
        List<Set<Factor>> joined = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            Set<Factor> group = EnumSet.copyOf(groups.get(g));
            if (g == i) {
                group.addAll(groups.get(j));
            }
            if (g != j) {
                joined.add(group);
            }
        }
        return joined;
    }

    private int failures(List<Set<Factor>> groups) {
        int failures = 0;
        for (int mask = 1; mask < (1 << groups.size()) - 1; mask++) {
            failures += ensemble(union(groups, mask)).filter(this::scoresBoth).isEmpty() ? 1 : 0;
        }
        return failures;
    }

    /** Whether a mixture scores every reading that both states score. */
    private boolean scoresBoth(Ensemble mixture) {
        return mixture.scored().containsAll(both());
    }

    /** Ids of the readings that both states score. */
    Set<String> both() {
        Set<String> both = new TreeSet<>(from.ensemble().scored());
        both.retainAll(to.ensemble().scored());
        return both;
    }

    /** The factors of the groups whose bit is set. */
    static Set<Factor> union(List<Set<Factor>> groups, int mask) {
        Set<Factor> union = EnumSet.noneOf(Factor.class);
        for (int g = 0; g < groups.size(); g++) {
            if ((mask >> g & 1) == 1) {
                union.addAll(groups.get(g));
            }
        }
        return union;
    }

    /**
     * The mixture with these factors as in the second state; groups() has made sure there is one.
     */
    Side mix(Set<Factor> second) {
        Scenario settings = (second.contains(Factor.DECISIONS) ? to : from).scenario();
        Scenario ranges = (second.contains(Factor.PARAMETERS) ? to : from).scenario();
        return new Side(
                ensemble(second).orElseThrow(),
                new Scenario(settings.settings(), ranges.assumptions()));
    }

    private Optional<Ensemble> ensemble(Set<Factor> second) {
        Set<Factor> inCase = inCase();
        Set<Factor> taken = EnumSet.copyOf(inCase);
        taken.retainAll(second);
        if (taken.isEmpty()) {
            return Optional.of(from.ensemble());
        }
        if (taken.equals(inCase)) {
            return Optional.of(to.ensemble());
        }
        Optional<Ensemble> known = mixed.get(taken);
        if (known == null) {
            known = compiled(mixed(taken));
            mixed.put(taken, known);
        }
        return Objects.requireNonNull(known);
    }

    private static Optional<Ensemble> compiled(Case mixture) {
        return switch (Ensemble.of(mixture)) {
            case Outcome.Good<Ensemble>(Ensemble ready, _) -> Optional.of(ready);
            case Outcome.Refused<Ensemble> _ -> Optional.empty();
        };
    }

    private Case mixed(Set<Factor> second) {
        Case data = side(second, Factor.DATA);
        Case model = side(second, Factor.MODEL);
        Case parameters = side(second, Factor.PARAMETERS);
        Case decisions = side(second, Factor.DECISIONS);
        Case promise = side(second, Factor.PROMISE);
        return new Case(
                model.id(),
                model.title(),
                data.reference(),
                model.plan(),
                model.places(),
                parameters.parameters(),
                decisions.measures(),
                model.limits(),
                model.probes(),
                model.checks(),
                promise.register(),
                data.observations(),
                data.events(),
                data.precedents(),
                data.phases(),
                data.statistics(),
                model.loops(),
                parameters.correlations(),
                model.history(),
                new Case.Hashes(
                        model.hashes().model(),
                        parameters.hashes().parameters(),
                        data.hashes().data(),
                        promise.hashes().promises(),
                        decisions.hashes().measures()),
                CaseFiles.NONE);
    }

    private Case side(Set<Factor> second, Factor factor) {
        return (second.contains(factor) ? to : from).ensemble().subject();
    }
}
