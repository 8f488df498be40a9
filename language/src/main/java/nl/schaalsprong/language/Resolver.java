package nl.schaalsprong.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.schaalsprong.base.Nearest;
import nl.schaalsprong.language.Formula.Apply;
import nl.schaalsprong.language.Formula.Constant;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Binary;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Conditional;
import nl.schaalsprong.language.expression.Expression.Number;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Transposed;
import nl.schaalsprong.language.expression.Expression.Unary;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/** Turns an expression into the formula of one element: names to slots, arrays written out. */
final class Resolver {
    /** Stands where nothing sensible can; a finding goes with it. */
    static final Formula NOTHING = new Constant(Double.NaN);

    private final Symbols symbols;
    private final Draft draft;
    private final Findings findings;
    private final Dialect dialect;
    private final Subscripts subscripts;
    private final Functions functions;
    private final Map<String, String> advice = new HashMap<>();
    private boolean tooLarge = false;

    Resolver(Model model, Layout layout, Flattener flattener, Draft draft, Findings findings) {
        this.symbols = layout.symbols();
        this.draft = draft;
        this.findings = findings;
        this.dialect = model.dialect();
        this.subscripts = new Subscripts(symbols, this, findings);
        Macros macros = new Macros(model, this, layout, flattener, draft, findings);
        this.functions = new Functions(this, symbols, macros, draft, findings, dialect);
    }

    Subscripts subscripts() {
        return subscripts;
    }

    Formula resolve(Expression expression, Scope scope) {
        if (!counts()) {
            if (!tooLarge) {
                findings.error("model-too-large", scope.offset(), Limits.OPERATIONS);
            }
            tooLarge = true;
            return NOTHING;
        }
        return switch (expression) {
            case Number(double value, _) -> new Constant(value);
            case Reference reference -> reference(reference, scope);
            case Transposed(Reference array, _, _) -> transposed(array, scope);
            case Unary unary -> unary(unary, scope);
            case Binary(var operator, var left, var right, _, _) ->
                    Operators.binary(
                            operator, resolve(left, scope), resolve(right, scope), dialect);
            case Conditional(var condition, var then, var otherwise, _, _) ->
                    Formula.of(
                            Operation.CHOOSE,
                            resolve(condition, scope),
                            resolve(then, scope),
                            resolve(otherwise, scope));
            case Call call -> functions.call(call, scope);
        };
    }

    /** Counts one operation; false when the model has become too large. */
    boolean counts() {
        return draft.counts();
    }

    private Formula transposed(Reference array, Scope scope) {
        Optional<Symbols.Symbol> variable = symbols.variable(scope, array.name());
        if (variable.isEmpty()) {
            unknown(array.name(), array.span().start(), scope);
            return NOTHING;
        }
        return subscripts.transposed(variable.get(), array, scope);
    }

    private Formula unary(Unary unary, Scope scope) {
        Formula operand = resolve(unary.operand(), scope);
        boolean negates = unary.operator() == nl.schaalsprong.language.expression.Operator.NEGATE;
        return negates && operand instanceof Constant(double value)
                ? new Constant(-value)
                : new Apply(negates ? Operation.NEGATE : Operation.NOT, List.of(operand));
    }

    private Formula reference(Reference reference, Scope scope) {
        Optional<Symbols.Symbol> variable = symbols.variable(scope, reference.name());
        if (variable.isPresent()) {
            return subscripts.element(variable.get(), reference, scope);
        }
        var position = scope.element(reference.name());
        if (reference.subscripts().isEmpty() && position.isPresent()) {
            return new Constant(position.getAsInt() + 1);
        }
        OptionalInt named = symbols.position(reference.name());
        if (named.isPresent()) {
            return new Constant(named.getAsInt());
        }
        Optional<Builtin> word = Builtin.named(reference.name());
        if (word.isPresent() && reference.subscripts().isEmpty()) {
            return functions.call(
                    new Call(reference.name(), List.of(), reference.span(), 1), scope);
        }
        unknown(reference.name(), reference.span().start(), scope);
        return NOTHING;
    }

    void unknown(String name, int offset, Scope scope) {
        boolean table = symbols.table(scope.prefix(), name).isPresent();
        if (table) {
            findings.error("table-without-argument", offset, name, scope.owner());
        } else {
            String nearest =
                    findings.crowded()
                            ? "…"
                            : advice.computeIfAbsent(
                                    name, n -> Nearest.to(n, symbols.names()).orElse("…"));
            findings.error("unknown-name", offset, name, scope.owner(), nearest);
        }
    }
}
