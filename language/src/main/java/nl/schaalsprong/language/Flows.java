package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.language.Draft.Rule.Computed;
import nl.schaalsprong.language.Draft.Rule.Integrated;
import nl.schaalsprong.language.Formula.Clock;
import nl.schaalsprong.language.Formula.Constant;
import nl.schaalsprong.language.Formula.Reading;
import nl.schaalsprong.language.Formula.Slot;
import nl.schaalsprong.language.Symbols.Symbol;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/**
 * Connects flows to stocks. An outflow of a non-negative stock gets no more than what is there and
 * what flows in during the step, the outflow written first before the next. A flow that leaves more
 * than one stock is left as it is; then only the stock is held at zero.
 */
final class Flows {
    private final Symbols symbols;
    private final Draft draft;
    private final Findings findings;
    private final Resolver resolver;
    private final Map<Integer, Formula> multipliers = new HashMap<>();
    private final Map<Integer, Integer> leaves = new HashMap<>();
    private int visited = 0;

    Flows(Symbols symbols, Draft draft, Findings findings, Resolver resolver) {
        this.resolver = resolver;
        this.symbols = symbols;
        this.draft = draft;
        this.findings = findings;
    }

    /** A stock with the slots of its flows, per element. */
    private record Tank(int slot, List<Integer> inflows, List<Integer> outflows) {}

    void connect() {
        List<Tank> tanks = new ArrayList<>();
        for (Symbol symbol : symbols.variables()) {
            multiplier(symbol);
        }
        for (Symbol symbol : symbols.variables()) {
            if (draft.rule(symbol.firstSlot()) instanceof Integrated) {
                tanks.addAll(tanks(symbol));
            }
        }
        tanks.forEach(t -> t.outflows().forEach(f -> leaves.merge(f, 1, Integer::sum)));
        for (Tank tank : tanks) {
            if (draft.rule(tank.slot()) instanceof Integrated(var starting, _, boolean held)) {
                if (held) {
                    limitOutflows(tank);
                }
                draft.set(tank.slot(), new Integrated(starting, net(tank), held));
            }
        }
    }

    /** By what a flow is multiplied before it enters the next stock. */
    private void multiplier(Symbol flow) {
        var written =
                flow.flat()
                        .declaration()
                        .passing()
                        .flatMap(Model.Passing::multiplier)
                        .flatMap(Model.Equation::value);
        for (int place = 0; written.isPresent() && place < flow.elements().size(); place++) {
            Formula by = resolver.resolve(written.get(), Scope.of(flow, place));
            int slot = flow.firstSlot() + place;
            String name = flow.elements().get(place) + " (multiplier)";
            multipliers.put(
                    slot,
                    draft.hidden(name, new Computed(by, by), flow.flat().declaration().offset()));
        }
    }

    /** What enters a stock by a flow. */
    private Formula entering(int flow) {
        Optional<Formula> by = Optional.ofNullable(multipliers.get(flow));
        return by.map(b -> Formula.of(Operation.MULTIPLY, new Slot(flow), b))
                .orElse(new Slot(flow));
    }

    private List<Tank> tanks(Symbol stock) {
        var declaration = stock.flat().declaration();
        if (declaration.inflows().size() + declaration.outflows().size() > Limits.FLOWS) {
            findings.error(
                    "too-many-flows", declaration.offset(), declaration.title(), Limits.FLOWS);
            return List.of();
        }
        List<Symbol> inflows = flows(declaration.inflows(), stock);
        List<Symbol> outflows = flows(declaration.outflows(), stock);
        List<Tank> tanks = new ArrayList<>();
        for (int place = 0; place < stock.elements().size(); place++) {
            tanks.add(
                    new Tank(
                            stock.firstSlot() + place,
                            slots(inflows, place),
                            slots(outflows, place)));
        }
        return tanks;
    }

    private List<Symbol> flows(List<String> names, Symbol stock) {
        List<Symbol> flows = new ArrayList<>();
        for (String name : names) {
            Optional<Symbol> flow = symbols.variable(stock.flat().prefix(), name);
            if (flow.isEmpty()) {
                findings.error(
                        "unknown-flow",
                        stock.flat().declaration().offset(),
                        name,
                        stock.flat().declaration().title());
            } else if (!flow.get().dimensions().equals(stock.dimensions())
                    && flow.get().elements().size() > 1) {
                findings.error(
                        "flow-dimensions",
                        stock.flat().declaration().offset(),
                        name,
                        stock.flat().declaration().title());
            } else {
                flows.add(flow.get());
            }
        }
        return flows;
    }

    private static List<Integer> slots(List<Symbol> flows, int place) {
        return flows.stream()
                .map(f -> f.firstSlot() + (f.elements().size() == 1 ? 0 : place))
                .toList();
    }

    private Formula net(Tank tank) {
        if (tank.inflows().isEmpty() && tank.outflows().isEmpty()) {
            return new Constant(0);
        }
        Formula in = entering(tank.inflows());
        if (tank.outflows().isEmpty()) {
            return in;
        }
        Formula out = sum(tank.outflows());
        return tank.inflows().isEmpty()
                ? Formula.of(Operation.NEGATE, out)
                : Formula.of(Operation.SUBTRACT, in, out);
    }

    private Formula entering(List<Integer> slots) {
        return together(slots.stream().map(this::entering).toList());
    }

    private static Formula sum(List<Integer> slots) {
        return together(slots.stream().map(s -> (Formula) new Slot(s)).toList());
    }

    /** A sum, from left to right. */
    static Formula together(List<Formula> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return parts.isEmpty()
                ? new Constant(0)
                : new Formula.Apply(Operation.ADD, List.copyOf(parts));
    }

    private void limitOutflows(Tank tank) {
        List<Integer> own =
                tank.outflows().stream().filter(f -> leaves.getOrDefault(f, 0) == 1).toList();
        if (own.size() < tank.outflows().size()) {
            findings.note(
                    "shared-outflow",
                    draft.entries().get(tank.slot()).offset(),
                    draft.entries().get(tank.slot()).name());
        }
        Formula there = Formula.of(Operation.DIVIDE, new Slot(tank.slot()), new Clock(Reading.DT));
        List<Integer> usable =
                tank.inflows().stream()
                        .filter(in -> reached(in, Set.copyOf(own)).isEmpty())
                        .toList();
        if (!usable.isEmpty()) {
            there = Formula.of(Operation.ADD, there, entering(usable));
        }
        boolean apart = own.stream().allMatch(f -> reached(f, Set.copyOf(own)).equals(Set.of(f)));
        if (!apart && own.size() > Limits.FLOWS_TOGETHER) {
            findings.error(
                    "too-many-flows",
                    draft.entries().get(tank.slot()).offset(),
                    draft.entries().get(tank.slot()).name(),
                    Limits.FLOWS_TOGETHER);
            return;
        }
        List<Integer> before = new ArrayList<>();
        for (int flow : own) {
            limit(flow, there, apart ? List.copyOf(before) : without(before, flow));
            before.add(flow);
        }
    }

    /** Those that do not need a flow themselves. */
    private List<Integer> without(List<Integer> before, int flow) {
        return before.stream().filter(b -> reached(b, Set.of(flow)).isEmpty()).toList();
    }

    private void limit(int flow, Formula there, List<Integer> before) {
        if (!(draft.rule(flow) instanceof Computed(var starting, var running))) {
            return;
        }
        draft.written(flow, running);
        draft.count(before.size());
        Formula left =
                before.isEmpty() ? there : Formula.of(Operation.SUBTRACT, there, sum(before));
        Formula most = Formula.of(Operation.MAXIMUM, new Constant(0), left);
        draft.set(
                flow,
                new Computed(
                        Formula.of(Operation.MINIMUM, starting, most),
                        Formula.of(Operation.MINIMUM, running, most)));
    }

    /** Which of some slots the value of a slot needs in the same step, itself included. */
    private Set<Integer> reached(int from, Set<Integer> wanted) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty() && !tangled()) {
            int slot = open.removeLast();
            if (seen.add(slot) && draft.rule(slot) instanceof Computed(_, var running)) {
                Ordering.collect(running, open);
            }
        }
        seen.retainAll(wanted);
        return seen;
    }

    /** Whether finding out which flows need each other is too much work, told once. */
    private boolean tangled() {
        if (++visited == Limits.FLOW_STEPS) {
            findings.error("flows-tangled", -1, Limits.FLOW_STEPS);
        }
        return visited >= Limits.FLOW_STEPS;
    }
}
