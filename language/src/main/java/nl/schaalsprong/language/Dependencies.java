package nl.schaalsprong.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which variable of a plan uses which, whatever the element: in its equation, its initial value or,
 * for a stock, its flows. What an equation looks back on counts as used. Names are canonical.
 */
public final class Dependencies {
    private final Map<String, SortedSet<String>> uses = new LinkedHashMap<>();
    private final Map<String, SortedSet<String>> users = new LinkedHashMap<>();

    private Dependencies(Plan plan) {
        plan.variables().forEach(v -> uses.put(v.name(), new TreeSet<>()));
        plan.variables().forEach(v -> users.put(v.name(), new TreeSet<>()));
    }

    /** Reads the dependencies off the formulas of a plan. */
    public static Dependencies of(Plan plan) {
        Dependencies dependencies = new Dependencies(plan);
        Slots slots = new Slots(plan);
        for (int slot = 0; slot < slots.owners.size(); slot++) {
            String name = slots.owners.get(slot);
            for (String used : slots.reached(slot)) {
                dependencies.uses.getOrDefault(name, new TreeSet<>()).add(used);
                dependencies.users.getOrDefault(used, new TreeSet<>()).add(name);
            }
        }
        return dependencies;
    }

    /** What a variable uses, by name; empty for a constant or an unknown name. */
    public SortedSet<String> uses(String variable) {
        return uses.getOrDefault(variable, new TreeSet<>());
    }

    /** What uses a variable, by name. */
    public SortedSet<String> usersOf(String variable) {
        return users.getOrDefault(variable, new TreeSet<>());
    }

    /**
     * Everything a variable rests on, itself included, with the number of steps to it.
     *
     * @param most steps to go
     */
    public SortedMap<String, Integer> upstream(String variable, int most) {
        SortedMap<String, Integer> steps = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        steps.put(variable, 0);
        open.add(variable);
        while (!open.isEmpty()) {
            String name = open.remove();
            int next = steps.getOrDefault(name, 0) + 1;
            for (String used : next > most ? Set.<String>of() : uses(name)) {
                if (steps.putIfAbsent(used, next) == null) {
                    open.add(used);
                }
            }
        }
        return steps;
    }

    /**
     * Slots with the variable each belongs to; hidden slots belong to none and are seen through.
     */
    private static final class Slots {
        private final List<String> owners = new ArrayList<>();
        private final Map<Integer, List<Formula>> formulas = new TreeMap<>();
        private final Program program;

        Slots(Plan plan) {
            program = plan.program();
            plan.variables().forEach(v -> v.elements().forEach(_ -> owners.add(v.name())));
            program.initial().forEach(this::add);
            program.step().forEach(this::add);
            program.written().forEach(this::add);
            program.stocks().forEach(s -> add(new Program.Assignment(s.slot(), s.net())));
            for (Device device : program.devices()) {
                device.moving().forEach(f -> add(new Program.Assignment(device.stock(), f)));
            }
        }

        private void add(Program.Assignment assignment) {
            formulas.computeIfAbsent(assignment.slot(), _ -> new ArrayList<>())
                    .add(assignment.formula());
        }

        Set<String> reached(int slot) {
            Set<String> names = new TreeSet<>();
            Set<Integer> seen = new TreeSet<>();
            Deque<Integer> open = new ArrayDeque<>(List.of(slot));
            while (!open.isEmpty()) {
                for (Formula formula : formulas.getOrDefault(open.remove(), List.of())) {
                    follow(formula, names, seen, open);
                }
            }
            return names;
        }

        private void follow(
                Formula formula, Set<String> names, Set<Integer> seen, Deque<Integer> open) {
            switch (formula) {
                case Formula.Slot(int used) -> reach(used, names, seen, open);
                case Formula.Recall(int memory, _) -> {
                    reach(program.memories().get(memory).input(), names, seen, open);
                    reach(program.memories().get(memory).initial(), names, seen, open);
                }
                case Formula.Content(int device, _, _, _) ->
                        reach(program.devices().get(device).stock(), names, seen, open);
                case Formula.Constant _,
                        Formula.Clock _,
                        Formula.Apply _,
                        Formula.Lookup _,
                        Formula.Draw _ -> {}
            }
            formula.parts().forEach(part -> follow(part, names, seen, open));
        }

        private void reach(int used, Set<String> names, Set<Integer> seen, Deque<Integer> open) {
            if (used < owners.size()) {
                names.add(owners.get(used));
            } else if (seen.add(used)) {
                open.add(used);
            }
        }
    }
}
