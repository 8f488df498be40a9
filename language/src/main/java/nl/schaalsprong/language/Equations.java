package nl.schaalsprong.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.Draft.Rule.Computed;
import nl.schaalsprong.language.Draft.Rule.Integrated;
import nl.schaalsprong.language.Formula.Constant;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.Symbols.Symbol;
import nl.schaalsprong.language.Symbols.TableSymbol;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.source.Findings;

/** Gives every element of every variable its rule, stocks without their flows yet. */
final class Equations {
    private final Symbols symbols;
    private final Draft draft;
    private final Findings findings;
    private final Resolver resolver;

    Equations(Symbols symbols, Draft draft, Findings findings, Resolver resolver) {
        this.symbols = symbols;
        this.draft = draft;
        this.findings = findings;
        this.resolver = resolver;
    }

    void resolveAll() {
        for (Symbol symbol : symbols.variables()) {
            resolve(symbol, Set.of());
        }
    }

    /** Gives all elements of a variable their rule, save where a device will. */
    void resolve(Symbol symbol, Set<String> macros) {
        if (symbols.isDriven(symbol.flat().name())) {
            return;
        }
        for (int place = 0; place < symbol.elements().size() && !draft.full(); place++) {
            resolve(symbol, place, macros);
        }
    }

    private void resolve(Symbol symbol, int place, Set<String> macros) {
        Declaration declaration = symbol.flat().declaration();
        int slot = symbol.firstSlot() + place;
        Scope scope = Scope.of(symbol, place).inMacros(macros);
        Optional<String> source = symbol.flat().source();
        if (source.isPresent()) {
            draft.set(slot, connected(source.get(), scope));
            return;
        }
        Equation equation = symbol.equation(place);
        if (equation.value().isEmpty()) {
            findings.error("empty-equation", equation.offset(), symbol.elements().get(place));
            return;
        }
        Formula value = value(symbol, place, equation.value().get(), scope);
        if (declaration.sort() == Sort.FLOW && declaration.nonNegative()) {
            draft.written(slot, value);
        }
        draft.set(slot, rule(declaration, value, starting(equation, value, scope)));
    }

    /** An input of a module takes the value of what it is connected to. */
    private Draft.Rule connected(String source, Scope scope) {
        Reference reference =
                new Reference(source, List.of(), new Span(scope.offset(), scope.offset()), 1);
        Scope main =
                Scope.of(
                        "",
                        scope.owner(),
                        scope.self(),
                        scope.dimensions(),
                        scope.index(),
                        scope.offset());
        Formula value = resolver.resolve(reference, main);
        return new Computed(value, value);
    }

    private Formula value(Symbol symbol, int place, Expression expression, Scope scope) {
        Formula value = resolver.resolve(expression, scope);
        Optional<TableSymbol> table = table(symbol);
        if (table.isEmpty() || symbol.flat().declaration().sort() == Sort.STOCK) {
            return value;
        }
        List<Integer> tables = table.get().tables();
        return new Formula.Lookup(tables.get(tables.size() == 1 ? 0 : place), value);
    }

    private Optional<TableSymbol> table(Symbol symbol) {
        Equation equation = symbol.flat().declaration().equation();
        Optional<TableSymbol> own = symbols.table("", symbol.flat().name());
        if (own.isPresent() || equation.tableName().isEmpty()) {
            return own;
        }
        String name = equation.tableName().get();
        Optional<TableSymbol> named = symbols.table(symbol.flat().prefix(), name);
        if (named.isEmpty()) {
            String title = symbol.flat().declaration().title();
            findings.error("unknown-table", equation.offset(), name, title);
        }
        return named.filter(t -> t.tables().size() == 1);
    }

    private Formula starting(Equation equation, Formula value, Scope scope) {
        return equation.initial().map(e -> resolver.resolve(e, scope)).orElse(value);
    }

    private static Draft.Rule rule(Declaration declaration, Formula value, Formula starting) {
        return switch (declaration.sort()) {
            case STOCK -> new Integrated(starting, new Constant(0), declaration.nonNegative());
            case FLOW ->
                    declaration.nonNegative()
                            ? new Computed(atLeastZero(starting), atLeastZero(value))
                            : new Computed(starting, value);
            case AUXILIARY, TABLE -> new Computed(starting, value);
        };
    }

    private static Formula atLeastZero(Formula value) {
        return Formula.of(Operation.MAXIMUM, new Constant(0), value);
    }
}
