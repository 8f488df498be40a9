package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Draft.Rule;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.Program.Assignment;
import nl.schaalsprong.language.Program.Stock;
import nl.schaalsprong.language.Symbols.Symbol;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;
import nl.schaalsprong.language.source.SourceText;

/** Checks a model that was read and makes the plan an engine can run. */
public final class Checker {
    private final Model model;
    private final Draft draft = new Draft();
    private final Findings findings;

    private Checker(Model model) {
        this.model = model;
        this.findings = new Findings(model.source());
    }

    /**
     * The plan, or the reasons why there is none: unknown names, circles, arrays that do not fit.
     */
    public static Outcome<Plan> check(Model model) {
        return new Checker(model).check();
    }

    private Outcome<Plan> check() {
        for (Model.Import open : model.imports()) {
            findings.error("data-unreadable", open.offset(), open.resource(), Limits.DATA_BYTES);
        }
        Layout layout = new Layout(model, draft, findings);
        Flattener flattener = new Flattener(model, findings);
        layout.add(flattener.flatten(model.sheets().getFirst(), ""));
        Symbols symbols = layout.symbols();
        Resolver resolver = new Resolver(model, layout, flattener, draft, findings);
        if (!findings.refused()) {
            new Equations(symbols, draft, findings, resolver).resolveAll();
        }
        if (!findings.refused()) {
            new Devices(symbols, draft, findings, resolver, model.specification()).connect();
        }
        if (!findings.refused()) {
            new Flows(symbols, draft, findings, resolver).connect();
        }
        if (draft.full() && !findings.refused()) {
            findings.error("model-too-large", -1, Limits.OPERATIONS);
        }
        if (findings.refused()) {
            return new Outcome.Refused<>(findings.list());
        }
        List<Integer> running = Ordering.running(draft, findings);
        List<Integer> initial = Ordering.initial(draft, findings);
        return findings.refused()
                ? new Outcome.Refused<>(findings.list())
                : new Outcome.Good<>(plan(symbols, initial, running), findings.list());
    }

    private Plan plan(Symbols symbols, List<Integer> initial, List<Integer> running) {
        Specification times = model.specification();
        return new Plan(
                model.source().file(),
                times.start(),
                times.stop(),
                times.dt(),
                times.saveEvery(),
                symbols.visible().stream().map(this::variable).toList(),
                model.dialect(),
                program(initial, running),
                Section.of(model.source()));
    }

    private Program program(List<Integer> initial, List<Integer> running) {
        List<Stock> stocks = new ArrayList<>();
        for (int slot = 0; slot < draft.entries().size(); slot++) {
            if (draft.rule(slot) instanceof Rule.Integrated(_, var net, boolean held)) {
                stocks.add(new Stock(slot, net, held));
            }
        }
        return new Program(
                draft.entries().stream().map(Draft.Entry::name).toList(),
                model.specification().method(),
                initial.stream().map(s -> new Assignment(s, draft.rule(s).starting())).toList(),
                running.stream().map(this::step).toList(),
                stocks,
                List.copyOf(draft.memories()),
                List.copyOf(draft.tables()),
                draft.written().entrySet().stream()
                        .map(e -> new Assignment(e.getKey(), e.getValue()))
                        .toList(),
                List.copyOf(draft.devices()),
                draft.operations());
    }

    private Assignment step(int slot) {
        return switch (draft.rule(slot)) {
            case Rule.Computed(_, var formula) -> new Assignment(slot, formula);
            case Rule.Integrated _, Rule.Kept _ ->
                    throw new IllegalStateException("Only computed slots are in a step.");
        };
    }

    private Variable variable(Symbol symbol) {
        Declaration declaration = symbol.flat().declaration();
        SourceText source = model.source();
        return new Variable(
                symbol.flat().name(),
                declaration.title(),
                kind(symbol),
                symbol.dimensions().stream().map(Dimension::name).toList(),
                symbol.elements(),
                symbol.firstSlot(),
                declaration.unit(),
                declaration.documentation(),
                symbol.equation(0).written(),
                source.at(declaration.offset()).line());
    }

    private static Variable.Kind kind(Symbol symbol) {
        Sort sort = symbol.flat().declaration().sort();
        return switch (sort) {
            case STOCK ->
                    symbol.flat().source().isPresent()
                            ? Variable.Kind.AUXILIARY
                            : Variable.Kind.STOCK;
            case FLOW -> Variable.Kind.FLOW;
            case AUXILIARY, TABLE -> Variable.Kind.AUXILIARY;
        };
    }
}
