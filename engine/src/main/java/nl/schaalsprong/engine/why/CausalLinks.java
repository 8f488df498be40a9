package nl.schaalsprong.engine.why;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schaalsprong.engine.Recording;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.Program;

/**
 * Which slot of a recorded future reads which: in its equation or, for a stock, in its net flow. A
 * slot that got its value from outside reads nothing.
 */
public final class CausalLinks {
    /**
     * How much less and more a cause is made, as a part of itself, to see what that does: 2^-17.
     */
    static final double STEP = 0x1p-17;

    /** Differences of fewer units in the last place say nothing. */
    private static final int NOISE = 8;

    private final Recording recording;
    private final SortedMap<Integer, Formula> formulas = new TreeMap<>();
    private final SortedMap<Integer, Map<Cause, Reading>> readings = new TreeMap<>();
    private final Set<Integer> stocks;
    private final Set<Integer> changing;

    private CausalLinks(Recording recording) {
        this.recording = recording;
        Program program = recording.plan().program();
        stocks =
                program.stocks().stream()
                        .map(Program.Stock::slot)
                        .collect(Collectors.toUnmodifiableSet());
        program.initial().forEach(this::add);
        program.step().forEach(this::add);
        program.stocks().forEach(s -> formulas.put(s.slot(), s.net()));
        changing =
                program.step().stream()
                        .map(Program.Assignment::slot)
                        .collect(Collectors.toUnmodifiableSet());
        formulas.forEach((slot, formula) -> readings.put(slot, Reading.of(formula, program)));
    }

    private void add(Program.Assignment assignment) {
        if (!recording.isGiven(assignment.slot()) && !stocks.contains(assignment.slot())) {
            formulas.put(assignment.slot(), assignment.formula());
        }
    }

    /** Reads the links off the equations. */
    public static CausalLinks of(Recording recording) {
        return new CausalLinks(recording);
    }

    /** The future it is told of. */
    public Recording recording() {
        return recording;
    }

    /** Name of a slot: the full element name. */
    public String name(int slot) {
        return recording.plan().program().slots().get(slot);
    }

    /** The slot with a full element name. */
    public Optional<Integer> slot(String name) {
        int slot = recording.plan().program().slots().indexOf(name);
        return slot < 0 ? Optional.empty() : Optional.of(slot);
    }

    /** Whether a slot is integrated. */
    public boolean isStock(int slot) {
        return stocks.contains(slot);
    }

    /** Whether a slot follows an equation or flows during a run. */
    boolean isMoving(int slot) {
        return formulas.containsKey(slot) && (stocks.contains(slot) || changing.contains(slot));
    }

    /** What a slot reads, in the order written. */
    public List<Cause> causes(int slot) {
        return List.copyOf(readings(slot).keySet());
    }

    Map<Cause, Reading> readings(int slot) {
        return readings.getOrDefault(slot, new LinkedHashMap<>());
    }

    Optional<Formula> formula(int slot) {
        return Optional.ofNullable(formulas.get(slot));
    }

    /**
     * The sign of a link at a step: the cause is made 2^-17 of itself less and more (of nothing:
     * 2^-17) and all else held. For a stock it is the sign in the net flow. Chance has no sign.
     */
    public Polarity polarity(Cause cause, int slot, int step) {
        Reading reading = readings(slot).getOrDefault(cause, new Reading(Set.of(), true));
        Formula formula = formulas.get(slot);
        if (!reading.told() || cause instanceof Cause.Chance) {
            return Polarity.UNKNOWN;
        }
        if (formula == null || reading.leaves().isEmpty()) {
            return Polarity.NONE;
        }
        int when = isMoving(slot) ? step : 0;
        double here = recording.value(formula, when);
        return Polarity.of(
                beside(formula, when, reading, here, -STEP),
                beside(formula, when, reading, here, STEP));
    }

    private double beside(Formula formula, int step, Reading reading, double here, double part) {
        double there =
                recording.changed(
                        formula,
                        step,
                        reading.leaves(),
                        value -> value + part * (value == 0 ? 1 : Math.abs(value)));
        double change = there - here;
        return Math.abs(change) <= NOISE * Math.ulp(here) ? 0 : change;
    }
}
