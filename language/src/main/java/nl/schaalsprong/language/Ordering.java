package nl.schaalsprong.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import nl.schaalsprong.language.source.Findings;

/** Puts slots in an order in which each comes after what it needs, or names the circle. */
final class Ordering {
    private static final int SHOWN = 12;

    private final Draft draft;
    private final Findings findings;
    private final IntFunction<List<Integer>> needs;
    private final String code;
    private final List<Integer> order = new ArrayList<>();
    private final byte[] state;

    private Ordering(
            Draft draft, Findings findings, IntFunction<List<Integer>> needs, String code) {
        this.draft = draft;
        this.findings = findings;
        this.needs = needs;
        this.code = code;
        this.state = new byte[draft.entries().size()];
    }

    /** All slots, for the start: stocks need what their initial value needs. */
    static List<Integer> initial(Draft draft, Findings findings) {
        IntFunction<List<Integer>> needs =
                slot -> {
                    List<Integer> all = new ArrayList<>();
                    collectStarting(draft.rule(slot).starting(), draft, all);
                    return all;
                };
        return new Ordering(draft, findings, needs, "initial-circle").all();
    }

    /** The computed slots, for every step: stocks and kept slots are there already. */
    static List<Integer> running(Draft draft, Findings findings) {
        IntFunction<List<Integer>> needs =
                slot -> {
                    List<Integer> all = new ArrayList<>();
                    if (draft.rule(slot) instanceof Draft.Rule.Computed(_, var running)) {
                        collect(running, all);
                    }
                    return all;
                };
        List<Integer> order = new Ordering(draft, findings, needs, "circle").all();
        return order.stream().filter(s -> draft.rule(s) instanceof Draft.Rule.Computed).toList();
    }

    /** Adds the slots a formula reads. */
    static void collect(Formula formula, List<Integer> slots) {
        if (formula instanceof Formula.Slot(int slot)) {
            slots.add(slot);
        }
        for (Formula part : formula.parts()) {
            collect(part, slots);
        }
    }

    private static void collectStarting(Formula formula, Draft draft, List<Integer> slots) {
        if (formula instanceof Formula.Slot(int slot)) {
            slots.add(slot);
        } else if (formula instanceof Formula.Recall(int memory, _)) {
            slots.add(draft.memories().get(memory).initial());
        } else if (formula instanceof Formula.Content(int device, var port, _, _)
                && port != Formula.Port.START) {
            slots.add(draft.devices().get(device).stock());
        }
        for (Formula part : formula.parts()) {
            collectStarting(part, draft, slots);
        }
    }

    /** A slot on the path, with what it still waits for. */
    private record Waiting(int slot, List<Integer> needs, int[] next) {}

    private List<Integer> all() {
        for (int slot = 0; slot < state.length && !findings.refused(); slot++) {
            visit(slot);
        }
        return order;
    }

    private void visit(int root) {
        Deque<Waiting> path = new ArrayDeque<>();
        enter(root, path);
        while (!path.isEmpty() && !findings.refused()) {
            Waiting top = path.element();
            if (top.next()[0] == top.needs().size()) {
                state[top.slot()] = 2;
                order.add(top.slot());
                path.pop();
            } else {
                enter(top.needs().get(top.next()[0]++), path);
            }
        }
    }

    private void enter(int slot, Deque<Waiting> path) {
        if (state[slot] == 1) {
            circle(slot, path);
        } else if (state[slot] == 0) {
            state[slot] = 1;
            path.push(new Waiting(slot, needs.apply(slot), new int[1]));
        }
    }

    private void circle(int slot, Deque<Waiting> path) {
        List<String> names = new ArrayList<>(List.of(draft.entries().get(slot).name()));
        for (Waiting waiting : path) {
            names.add(draft.entries().get(waiting.slot()).name());
            if (waiting.slot() == slot) {
                break;
            }
        }
        int left = names.size() - SHOWN;
        List<String> shown = left > 0 ? new ArrayList<>(names.subList(0, SHOWN)) : names;
        if (left > 0) {
            shown.add("… (" + left + ")");
        }
        findings.error(code, draft.entries().get(slot).offset(), String.join(" ← ", shown));
    }
}
