package nl.schaalsprong.engine;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.language.Device;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.Program;

/** Which slots a question needs, at the start and in every step; all others are never computed. */
final class Needs {
    private final Map<Integer, Formula> starting;
    private final Map<Integer, Formula> running;
    private final Map<Integer, Program.Stock> stocks;
    private final List<Program.Memory> memories;
    private final List<Device> devices;
    private final BitSet given;
    private final BitSet atStart = new BitSet();
    private final BitSet inStep = new BitSet();
    private final Deque<Integer> openAtStart = new ArrayDeque<>();
    private final Deque<Integer> openInStep = new ArrayDeque<>();

    private Needs(
            Map<Integer, Formula> starting,
            Map<Integer, Formula> running,
            Map<Integer, Program.Stock> stocks,
            Program program,
            BitSet given) {
        this.starting = starting;
        this.running = running;
        this.stocks = stocks;
        this.memories = program.memories();
        this.devices = program.devices();
        this.given = given;
    }

    /**
     * Follows everything the roots read.
     *
     * @param given slots whose value the question gives
     * @param roots formulas whose values are asked in every step
     */
    static Needs of(
            Map<Integer, Formula> starting,
            Map<Integer, Formula> running,
            Map<Integer, Program.Stock> stocks,
            Program program,
            BitSet given,
            List<Formula> roots) {
        Needs needs = new Needs(starting, running, stocks, program, given);
        roots.forEach(needs::readsInStep);
        needs.follow();
        return needs;
    }

    boolean atStart(int slot) {
        return atStart.get(slot);
    }

    boolean inStep(int slot) {
        return inStep.get(slot);
    }

    private void follow() {
        while (!openInStep.isEmpty() || !openAtStart.isEmpty()) {
            if (!openInStep.isEmpty()) {
                followInStep(openInStep.pop());
            } else {
                Optional.ofNullable(starting.get(openAtStart.pop())).ifPresent(this::readsAtStart);
            }
        }
    }

    private void followInStep(int slot) {
        Optional<Program.Stock> stock = Optional.ofNullable(stocks.get(slot));
        if (stock.isPresent()) {
            readsInStep(stock.get().net());
            devices.stream()
                    .filter(d -> d.stock() == slot)
                    .forEach(d -> d.moving().forEach(this::readsInStep));
            start(slot);
        } else if (given.get(slot)) {
            return;
        } else if (running.containsKey(slot)) {
            Optional.ofNullable(running.get(slot)).ifPresent(this::readsInStep);
        } else {
            start(slot);
        }
    }

    private void readsInStep(Formula formula) {
        if (formula instanceof Formula.Slot(int slot)) {
            step(slot);
        } else if (formula instanceof Formula.Recall(int memory, _)) {
            step(memories.get(memory).input());
            start(memories.get(memory).initial());
        } else if (formula instanceof Formula.Content(int device, _, _, _)) {
            step(devices.get(device).stock());
        }
        formula.parts().forEach(this::readsInStep);
    }

    private void readsAtStart(Formula formula) {
        if (formula instanceof Formula.Slot(int slot)) {
            start(slot);
        } else if (formula instanceof Formula.Recall(int memory, _)) {
            start(memories.get(memory).initial());
        } else if (formula instanceof Formula.Content(int device, _, _, _)) {
            start(devices.get(device).stock());
        }
        formula.parts().forEach(this::readsAtStart);
    }

    private void step(int slot) {
        if (!inStep.get(slot)) {
            inStep.set(slot);
            openInStep.push(slot);
        }
    }

    private void start(int slot) {
        if (!atStart.get(slot)) {
            atStart.set(slot);
            if (!given.get(slot) || stocks.containsKey(slot)) {
                openAtStart.push(slot);
            }
        }
    }
}
