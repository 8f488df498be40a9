package nl.schaalsprong.language;

import java.util.Optional;
import nl.schaalsprong.language.Draft.Rule.Computed;
import nl.schaalsprong.language.Formula.Constant;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.Model.Works;
import nl.schaalsprong.language.Symbols.Symbol;
import nl.schaalsprong.language.source.Findings;

/** What conveyors, queues and ovens are put together from. */
final class DeviceParts {
    private final Draft draft;
    private final Findings findings;
    private final Resolver resolver;

    DeviceParts(Draft draft, Findings findings, Resolver resolver) {
        this.draft = draft;
        this.findings = findings;
        this.resolver = resolver;
    }

    /** Whether a device stands still, where it says when. */
    Optional<Formula> arrest(Works works, Symbol symbol, int place) {
        Optional<Equation> written =
                switch (works) {
                    case Works.Conveyor conveyor -> conveyor.arrest();
                    case Works.Oven oven -> oven.arrest();
                    case Works.Queue _ -> Optional.empty();
                };
        return written.map(e -> value(e, Scope.of(symbol, place)));
    }

    /** A slot with the value of an equation. */
    Formula value(Equation equation, Scope scope) {
        if (equation.value().isEmpty()) {
            findings.error("empty-equation", equation.offset(), scope.owner());
            return Resolver.NOTHING;
        }
        return slot(resolver.resolve(equation.value().get(), scope), scope);
    }

    Formula value(Optional<Equation> equation, Scope scope, double otherwise) {
        return equation.map(e -> value(e, scope)).orElse(new Constant(otherwise));
    }

    /** A slot with the value of a formula, unless it has one or needs none. */
    Formula slot(Formula formula, Scope scope) {
        return formula instanceof Formula.Slot || formula instanceof Constant
                ? formula
                : draft.hidden(
                        scope.owner() + " (device)",
                        new Computed(formula, formula),
                        scope.offset());
    }

    /** Holds a flow between zero and what there is room for. */
    void admit(Devices.Flow flow, Optional<Formula> room) {
        if (draft.rule(flow.slot()) instanceof Computed(var starting, var running)) {
            draft.written(flow.slot(), running);
            draft.set(flow.slot(), new Computed(held(starting, room), held(running, room)));
        }
    }

    private static Formula held(Formula wanted, Optional<Formula> room) {
        Formula some = Formula.of(Operation.MAXIMUM, new Constant(0), wanted);
        return room.map(r -> Formula.of(Operation.MINIMUM, some, r)).orElse(some);
    }

    static Formula or(Optional<Formula> one, Optional<Formula> other) {
        if (one.isPresent() && other.isPresent()) {
            return Formula.of(Operation.OR, one.get(), other.get());
        }
        return one.or(() -> other).orElse(new Constant(0));
    }
}
