package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.schaalsprong.base.Nearest;
import nl.schaalsprong.language.Formula.Apply;
import nl.schaalsprong.language.Formula.Clock;
import nl.schaalsprong.language.Formula.Constant;
import nl.schaalsprong.language.Formula.Distribution;
import nl.schaalsprong.language.Formula.Reading;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.source.Findings;

/** Turns calls into formulas: built-ins, array functions and graphical functions. */
final class Functions {
    private final Resolver resolver;
    private final Symbols symbols;
    private final Macros macros;
    private final Draft draft;
    private final Findings findings;
    private final Dialect dialect;
    private final LibraryModels library;
    private final ArrayFunctions arrays;
    private final Signals signals;

    Functions(
            Resolver resolver,
            Symbols symbols,
            Macros macros,
            Draft draft,
            Findings findings,
            Dialect dialect) {
        this.macros = macros;
        this.resolver = resolver;
        this.symbols = symbols;
        this.draft = draft;
        this.findings = findings;
        this.dialect = dialect;
        this.library = new LibraryModels(draft, findings);
        this.arrays = new ArrayFunctions(resolver, symbols, draft, findings, library);
        this.signals = new Signals(dialect);
    }

    Formula call(Call call, Scope scope) {
        Optional<Model.Macro> macro = macros.find(call);
        if (macro.isPresent()) {
            return macros.call(macro.get(), call, scope);
        }
        boolean own =
                call.arguments().size() == 1
                        && symbols.table(scope.prefix(), call.name()).isPresent()
                        && !Builtin.isStandard(call.name());
        Optional<Builtin> builtin = own ? Optional.empty() : Builtin.named(call.name());
        if (builtin.isEmpty()) {
            return table(call, scope);
        }
        int given = call.arguments().size();
        Builtin function = builtin.get();
        if (given < function.fewest() || given > function.most()) {
            findings.error(
                    "argument-count",
                    call.span().start(),
                    function.name(),
                    given,
                    function.fewest(),
                    function.most() == Integer.MAX_VALUE ? "…" : function.most());
            return Resolver.NOTHING;
        }
        if (function == Builtin.LOOKUP) {
            return lookup(call, scope);
        }
        if (function.overArrays()) {
            return arrays.call(function, call, scope);
        }
        if (function == Builtin.RANK) {
            return arrays.rank(call, scope);
        }
        List<Formula> arguments =
                call.arguments().stream().map(a -> resolver.resolve(a, scope)).toList();
        return apply(function, arguments, call, scope);
    }

    private Formula apply(Builtin function, List<Formula> arguments, Call call, Scope scope) {
        return switch (function) {
            case ABS -> new Apply(Operation.ABSOLUTE, arguments);
            case ARCCOS -> new Apply(Operation.ARCCOSINE, arguments);
            case ARCSIN -> new Apply(Operation.ARCSINE, arguments);
            case ARCTAN -> new Apply(Operation.ARCTANGENT, arguments);
            case COS -> new Apply(Operation.COSINE, arguments);
            case EXP -> new Apply(Operation.EXPONENTIAL, arguments);
            case INF -> new Constant(Double.POSITIVE_INFINITY);
            case INT -> new Apply(whole(), arguments);
            case LN -> new Apply(Operation.LOGARITHM, arguments);
            case LOG10 -> new Apply(Operation.LOGARITHM_10, arguments);
            case PI -> new Constant(Math.PI);
            case SIN -> new Apply(Operation.SINE, arguments);
            case SQRT -> new Apply(Operation.SQUARE_ROOT, arguments);
            case TAN -> new Apply(Operation.TANGENT, arguments);
            case ROUND -> new Apply(Operation.ROUND, arguments);
            case SAFEDIV ->
                    Operators.safeDivision(
                            arguments.get(0), arguments.get(1), or(arguments, 2, new Constant(0)));
            case IF_THEN_ELSE -> new Apply(Operation.CHOOSE, arguments);
            case MOD -> Operators.modulo(arguments.get(0), arguments.get(1), dialect);
            case PERCENT -> Formula.of(Operation.MULTIPLY, arguments.get(0), new Constant(100));
            case EXPRND -> draw(Distribution.EXPONENTIAL, 1, arguments, call);
            case LOGNORMAL -> draw(Distribution.LOGNORMAL, 2, arguments, call);
            case NORMAL -> draw(Distribution.NORMAL, 2, arguments, call);
            case POISSON -> draw(Distribution.POISSON, 1, arguments, call);
            case RANDOM -> draw(Distribution.UNIFORM, 2, arguments, call);
            case DELAY,
                    DELAY1,
                    DELAY3,
                    DELAYN,
                    FORCST,
                    SMTH1,
                    SMTH3,
                    SMTHN,
                    TREND,
                    INIT,
                    PREVIOUS ->
                    library.call(function, arguments, call, scope);
            case COSWAVE -> signals.wave(Operation.COSINE, arguments);
            case SINWAVE -> signals.wave(Operation.SINE, arguments);
            case PULSE -> signals.pulse(arguments);
            case RAMP -> signals.ramp(arguments);
            case STEP -> signals.step(arguments);
            case DT -> new Clock(Reading.DT);
            case STARTTIME -> new Clock(Reading.START);
            case STEPTIME -> new Clock(Reading.STEP_TIME);
            case STOPTIME -> new Clock(Reading.STOP);
            case TIME -> new Clock(Reading.TIME);
            case SELF -> new Formula.Slot(scope.self());
            case LOOKUP, MAX, MEAN, MIN, PROD, RANK, SIZE, STDDEV, SUM ->
                    throw new IllegalStateException("(%s) is done apart.".formatted(function));
        };
    }

    private Operation whole() {
        return switch (dialect) {
            case XMILE -> Operation.FLOOR;
            case VENSIM -> Operation.TRUNCATE;
        };
    }

    static Formula or(List<Formula> arguments, int index, Formula otherwise) {
        return index < arguments.size() ? arguments.get(index) : otherwise;
    }

    /** The argument after {@code parameters} is a seed: draws with the same seed share a stream. */
    private Formula draw(
            Distribution distribution, int parameters, List<Formula> arguments, Call call) {
        long place = draft.draw();
        if (arguments.size() > parameters) {
            if (!(arguments.get(parameters) instanceof Constant(double seed))) {
                findings.error(
                        "must-be-a-number", call.span().start(), call.name(), parameters + 1);
                return Resolver.NOTHING;
            }
            place = -1 - Math.abs((long) seed);
        }
        return new Formula.Draw(distribution, place, arguments.subList(0, parameters));
    }

    /** {@code name(x)}, where the name is that of a graphical function. */
    private Formula table(Call call, Scope scope) {
        if (macros.names().contains(call.name())) {
            findings.error(
                    "macro-arguments", call.span().start(), call.name(), call.arguments().size());
            return Resolver.NOTHING;
        }
        Optional<Symbols.TableSymbol> table = symbols.table(scope.prefix(), call.name());
        if (table.isEmpty() && call.arguments().size() == 1) {
            Optional<Symbols.Symbol> array =
                    symbols.variable(scope, call.name()).filter(v -> !v.dimensions().isEmpty());
            if (array.isPresent()) {
                Formula place = resolver.resolve(call.arguments().getFirst(), scope);
                return resolver.subscripts().flat(array.get(), place);
            }
        }
        if (table.isEmpty()) {
            List<String> known = new ArrayList<>(symbols.names());
            known.addAll(macros.names());
            for (Builtin builtin : Builtin.values()) {
                known.add(builtin.word());
            }
            findings.error(
                    "unknown-function",
                    call.span().start(),
                    call.name(),
                    scope.owner(),
                    findings.crowded() ? "…" : Nearest.to(call.name(), known).orElse("…"));
            return Resolver.NOTHING;
        }
        if (call.arguments().size() != 1) {
            findings.error(
                    "argument-count",
                    call.span().start(),
                    call.name(),
                    call.arguments().size(),
                    1,
                    1);
            return Resolver.NOTHING;
        }
        Reference reference = new Reference(call.name(), List.of(), call.span(), 1);
        return lookup(table.get(), reference, call.arguments().getFirst(), scope);
    }

    private Formula lookup(Call call, Scope scope) {
        if (call.arguments().getFirst() instanceof Reference reference) {
            Optional<Symbols.TableSymbol> table = symbols.table(scope.prefix(), reference.name());
            if (table.isPresent()) {
                return lookup(table.get(), reference, call.arguments().getLast(), scope);
            }
        }
        findings.error("lookup-of-what", call.span().start(), scope.owner());
        return Resolver.NOTHING;
    }

    private Formula lookup(
            Symbols.TableSymbol table, Reference reference, Expression argument, Scope scope) {
        OptionalInt index = resolver.subscripts().table(table, reference, scope);
        return index.isPresent()
                ? new Formula.Lookup(index.getAsInt(), resolver.resolve(argument, scope))
                : Resolver.NOTHING;
    }
}
