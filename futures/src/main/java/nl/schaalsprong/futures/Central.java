package nl.schaalsprong.futures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.cases.Probe;
import nl.schaalsprong.engine.Oracle;
import nl.schaalsprong.engine.Recording;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.MinimumChain;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Program;
import nl.schaalsprong.language.Variable;

/**
 * The central future: every parameter at its central value. It is one future like the others, not
 * an expectation; it shows how the model gets from input to answer.
 */
public final class Central {
    private Central() {}

    /**
     * Runs every variable of the model from the reference day on.
     *
     * @throws IllegalStateException when the case asks for what its model does not have
     */
    public static Run run(Case subject, Scenario scenario, long seed) {
        Plan plan = subject.plan();
        Map<String, Double> inputs = inputs(subject, scenario);
        double start = Quarters.startOf(subject.reference());
        return Oracle.run(plan, inputs, seed, 0, start, plan.stop(), plan.dt()).orThrow();
    }

    /**
     * The same with every slot at every step, to be asked why; refused where it is too large to
     * keep.
     */
    public static Outcome<Recording> record(Case subject, Scenario scenario, long seed) {
        Plan plan = subject.plan();
        Map<String, Double> inputs = inputs(subject, scenario);
        double start = Quarters.startOf(subject.reference());
        return Recording.of(plan, inputs, seed, 0, start, plan.stop(), plan.dt());
    }

    /** The day a step of a recorded future begins. */
    public static LocalDate day(Recording recording, int step) {
        return Quarters.day(recording.time(step));
    }

    private static Map<String, Double> inputs(Case subject, Scenario scenario) {
        Map<String, Double> inputs = new HashMap<>();
        for (Parameter parameter : subject.parameters()) {
            Assumption own = scenario.assumptions().get(parameter.id());
            inputs.put(parameter.variable(), own == null ? parameter.central() : own.central());
        }
        for (Measure measure : subject.measures()) {
            inputs.put(
                    measure.variable(),
                    scenario.settings().getOrDefault(measure.id(), measure.baseline()));
        }
        return inputs;
    }

    /**
     * One argument of a chain of limits.
     *
     * @param limit its name in the case
     * @param element the model element that gives its level; empty where it is written out in place
     */
    public record Candidate(String limit, Optional<String> element) {}

    /**
     * The arguments of a probe in one place, in the order written.
     *
     * @param place code, or empty for a probe of the whole region
     */
    public static List<Candidate> candidates(Case subject, Probe probe, String place) {
        Plan plan = subject.plan();
        List<Formula> chain =
                plan.variable(probe.variable())
                        .flatMap(variable -> slot(variable, place))
                        .flatMap(slot -> formula(plan.program(), slot))
                        .map(MinimumChain::of)
                        .orElse(List.of());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(chain.size(), probe.limits().size()); i++) {
            candidates.add(new Candidate(probe.limits().get(i), element(plan, chain.get(i))));
        }
        return candidates;
    }

    private static Optional<Integer> slot(Variable variable, String place) {
        int index =
                variable.dimensions().isEmpty()
                        ? 0
                        : variable.elements().indexOf(Elements.of(variable.name(), place));
        return index < 0 ? Optional.empty() : Optional.of(variable.firstSlot() + index);
    }

    private static Optional<Formula> formula(Program program, int slot) {
        return java.util.stream.Stream.concat(program.written().stream(), program.step().stream())
                .filter(a -> a.slot() == slot)
                .map(Program.Assignment::formula)
                .findFirst();
    }

    private static Optional<String> element(Plan plan, Formula formula) {
        return formula instanceof Formula.Slot(int slot)
                ? Optional.of(plan.program().slots().get(slot))
                : Optional.empty();
    }
}
