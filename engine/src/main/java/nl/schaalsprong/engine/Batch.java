package nl.schaalsprong.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Nearest;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.MinimumChain;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Program;
import nl.schaalsprong.language.Specification.Method;

/**
 * Compiles a plan for one question: what no output or probe needs is left out, what no future
 * changes is computed now, what does not change in time once for each future.
 */
public final class Batch {
    private final Plan plan;
    private final Question question;
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Batch(Plan plan, Question question) {
        this.plan = plan;
        this.question = question;
        int visible = Oracle.visible(plan);
        for (int slot = 0; slot < visible; slot++) {
            slots.put(plan.program().slots().get(slot), slot);
        }
    }

    /** The kernel, or what is wrong with the question: unknown names, probes without MIN. */
    public static Outcome<Kernel> compile(Plan plan, Question question) {
        return compile(plan, question, BatchKernel.WIDTH);
    }

    static Outcome<Kernel> compile(Plan plan, Question question, int width) {
        return new Batch(plan, question).compile(width);
    }

    private Outcome<Kernel> compile(int width) {
        Timeline.refusal(plan, question.start(), question.stop(), question.dt())
                .ifPresent(findings::add);
        Map<Integer, Integer> inputs = new TreeMap<>();
        for (int i = 0; i < question.inputs().size(); i++) {
            int input = i;
            slot(question.inputs().get(i), "unknown-input").ifPresent(s -> inputs.put(s, input));
        }
        List<Integer> outputs = new ArrayList<>();
        for (String output : question.outputs()) {
            slot(output, "unknown-output").ifPresent(outputs::add);
        }
        List<List<Formula>> probes = question.probes().stream().map(this::probe).toList();
        if (!findings.isEmpty()) {
            return new Outcome.Refused<>(findings);
        }
        Timeline timeline = Timeline.of(plan, question.start(), question.stop(), question.dt());
        if (plan.program().method() == Method.RUNGE_KUTTA_45) {
            return Outcome.good(
                    new OracleKernel(
                            question, plan.program(), timeline, inputs, outputs, probes, width));
        }
        Compilation.Result compiled =
                Compilation.of(plan.program(), timeline, inputs, outputs, probes);
        Optional<Schedule> schedule = Scheduler.schedule(plan.program(), timeline, compiled, width);
        if (schedule.isEmpty()) {
            return new Outcome.Refused<>(
                    List.of(Finding.error("engine.too-much-memory", Place.whole(plan.name()))));
        }
        return Outcome.good(
                new BatchKernel(question, plan.program().method(), timeline, schedule.get()));
    }

    private Optional<Integer> slot(String name, String code) {
        Optional<Integer> slot = Optional.ofNullable(slots.get(name));
        if (slot.isEmpty()) {
            String nearest = Nearest.to(name, slots.keySet()).orElse("…");
            findings.add(Finding.error("engine." + code, Place.whole(plan.name()), name, nearest));
        }
        return slot;
    }

    private List<Formula> probe(String name) {
        Optional<Integer> slot = slot(name, "unknown-probe");
        if (slot.isEmpty()) {
            return List.of();
        }
        List<Formula> chain = formula(slot.get()).map(MinimumChain::of).orElse(List.of());
        if (chain.isEmpty()) {
            findings.add(Finding.error("engine.probe-without-min", place(slot.get()), name));
        }
        return chain;
    }

    /** The equation of a slot as written, before stocks hold it back. */
    private Optional<Formula> formula(int slot) {
        Program program = plan.program();
        return program.written().stream()
                .filter(a -> a.slot() == slot)
                .findFirst()
                .or(() -> program.step().stream().filter(a -> a.slot() == slot).findFirst())
                .map(Program.Assignment::formula);
    }

    private Place place(int slot) {
        int line =
                plan.variables().stream()
                        .filter(v -> slot >= v.firstSlot())
                        .filter(v -> slot < v.firstSlot() + v.elements().size())
                        .mapToInt(v -> v.line())
                        .findFirst()
                        .orElse(0);
        return new Place(plan.name(), line, 0);
    }
}
