package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.language.Draft.Rule.Computed;
import nl.schaalsprong.language.Flattener.Flat;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.Model.Macro;
import nl.schaalsprong.language.Model.Parameter;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.Symbols.Symbol;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/**
 * Writes macros out (XMILE 1.1 section 3.6.1): every call has variables of its own, stocks and
 * delays included. Inside a macro only its own names are known.
 */
final class Macros {
    /** No name that can be written begins with it. */
    static final String MARK = "\u0001";

    private final Map<String, List<Macro>> macros = new LinkedHashMap<>();
    private final Resolver resolver;
    private final Layout layout;
    private final Flattener flattener;
    private final Draft draft;
    private final Findings findings;
    private int calls = 0;

    Macros(
            Model model,
            Resolver resolver,
            Layout layout,
            Flattener flattener,
            Draft draft,
            Findings findings) {
        this.resolver = resolver;
        this.layout = layout;
        this.flattener = flattener;
        this.draft = draft;
        this.findings = findings;
        for (Macro macro : model.macros()) {
            macros.computeIfAbsent(macro.name(), _ -> new ArrayList<>()).add(macro);
        }
    }

    Set<String> names() {
        return macros.keySet();
    }

    /** The macro of that name which takes so many arguments. */
    Optional<Macro> find(Call call) {
        int given = call.arguments().size();
        return macros.getOrDefault(call.name(), List.of()).stream()
                .filter(m -> given >= m.fewest() && given <= m.parameters().size())
                .findFirst();
    }

    /** What a call gives. */
    Formula call(Macro macro, Call call, Scope scope) {
        if (scope.macros().size() >= Limits.MACRO_DEPTH) {
            findings.error("macros-too-deep", call.span().start(), call.name(), Limits.MACRO_DEPTH);
            return Resolver.NOTHING;
        }
        if (scope.macros().contains(macro.name())) {
            findings.error("macro-circle", call.span().start(), call.name(), scope.owner());
            return Resolver.NOTHING;
        }
        if (++calls > Limits.MACRO_CALLS || draft.full() || flattener.full()) {
            if (calls == Limits.MACRO_CALLS + 1) {
                findings.error("too-many-macro-calls", call.span().start(), Limits.MACRO_CALLS);
            }
            return Resolver.NOTHING;
        }
        if (macro.equation().value().isEmpty()) {
            findings.error("empty-equation", macro.offset(), call.name());
            return Resolver.NOTHING;
        }
        return written(macro, macro.equation().value().get(), call, scope);
    }

    private Formula written(Macro macro, Expression equation, Call call, Scope scope) {
        String prefix = MARK + macro.name() + calls + ".";
        int result = draft.reserve(scope.owner() + " (" + call.name() + ")", scope.offset());
        Symbol self = scalar(prefix + "self", prefix, result, macro.equation());
        layout.symbols().addHidden(self);
        Scope inside = scope.within(macro.name(), prefix, result);
        for (int i = 0; i < macro.parameters().size(); i++) {
            bind(macro.parameters().get(i), i, call, scope, inside);
        }
        List<Flat> local = flattener.flatten(macro.sheet(), prefix);
        List<Symbol> added = layout.addHidden(local);
        Equations equations = new Equations(layout.symbols(), draft, findings, resolver);
        added.forEach(s -> equations.resolve(s, inside.macros()));
        Formula value = resolver.resolve(equation, inside);
        draft.set(result, new Computed(value, value));
        return new Formula.Slot(result);
    }

    /** A parameter stands for the array that is given, or for the number. */
    private void bind(Parameter parameter, int place, Call call, Scope scope, Scope inside) {
        String name = inside.prefix() + parameter.name();
        Symbols symbols = layout.symbols();
        boolean given = place < call.arguments().size();
        if (given
                && call.arguments().get(place) instanceof Reference(var argument, var none, _, _)
                && none.isEmpty()) {
            Optional<Symbol> array =
                    symbols.variable(scope, argument).filter(a -> isWhole(a, scope));
            if (array.isPresent()) {
                symbols.addParameter(name, array.get());
                return;
            }
        }
        Formula value =
                given
                        ? resolver.resolve(call.arguments().get(place), scope)
                        : resolver.resolve(parameter.otherwise().orElseThrow(), inside);
        Formula.Slot slot =
                value instanceof Formula.Slot there
                        ? there
                        : draft.hidden(
                                scope.owner() + " (" + parameter.name() + ")",
                                new Computed(value, value),
                                scope.offset());
        Equation none = nothing(scope.offset());
        symbols.addParameter(name, scalar(name, inside.prefix(), slot.slot(), none));
    }

    /** An array none of whose elements the equation is for. */
    private static boolean isWhole(Symbol symbol, Scope scope) {
        return scope.running().isEmpty()
                && symbol.dimensions().stream().anyMatch(d -> scope.element(d.name()).isEmpty());
    }

    private static Equation nothing(int offset) {
        return new Equation(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), offset);
    }

    private static Symbol scalar(String name, String prefix, int slot, Equation equation) {
        Declaration declaration = Declaration.plain(Sort.AUXILIARY, name, name, equation);
        Flat flat = new Flat(name, prefix, declaration, Optional.empty());
        return new Symbol(flat, List.of(), slot, List.of(name), Map.of());
    }
}
