package nl.schaalsprong.language.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.schaalsprong.language.Builtin;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Binary;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Conditional;
import nl.schaalsprong.language.expression.Expression.Number;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Transposed;
import nl.schaalsprong.language.expression.Expression.Unary;
import nl.schaalsprong.language.expression.Operator;
import nl.schaalsprong.language.unit.Reading.Bare;
import nl.schaalsprong.language.unit.Reading.Lost;
import nl.schaalsprong.language.unit.Reading.Measured;
import nl.schaalsprong.language.unit.Variables.Curve;
import nl.schaalsprong.language.unit.Variables.Entry;

/** Finds the unit of an expression, from the inside out, and what does not fit inside it. */
final class Weigher {
    private final Variables variables;
    private final Demands demands;
    private final Measure time;
    private final Set<String> macros;

    Weigher(Variables variables, Demands demands, Measure time, Set<String> macros) {
        this.variables = variables;
        this.demands = demands;
        this.time = time;
        this.macros = macros;
    }

    Reading weigh(Expression expression, Entry owner) {
        return switch (expression) {
            case Number(double value, _) -> new Bare(value == 0);
            case Reference reference -> reference(reference, owner);
            case Transposed(Reference array, _, _) -> reference(array, owner);
            case Unary(var operator, var operand, _, _) ->
                    operator == Operator.NOT
                            ? after(weigh(operand, owner), Reading.NUMBER)
                            : weigh(operand, owner);
            case Binary binary -> binary(binary, owner);
            case Conditional(var condition, var then, var otherwise, _, _) -> {
                weigh(condition, owner);
                yield alike("ELSE", weigh(then, owner), otherwise, owner, false);
            }
            case Call call -> call(call, owner);
        };
    }

    private static Reading after(Reading ignored, Reading result) {
        return ignored instanceof Lost ? ignored : result;
    }

    private Reading reference(Reference reference, Entry owner) {
        String name = reference.name();
        Optional<Entry> variable =
                name.equals("self")
                        ? Optional.of(owner)
                        : variables.find(owner.flat().prefix(), name);
        if (variable.isPresent()) {
            return Reading.of(variable.get().measure());
        }
        if (variables.isPlace(name)) {
            return Reading.NUMBER;
        }
        Optional<Builtin> word = Builtin.named(name);
        return word.isPresent()
                ? builtin(word.get(), new Call(name, List.of(), reference.span(), 1), owner)
                : Reading.LOST;
    }

    private Reading binary(Binary binary, Entry owner) {
        Reading left = weigh(binary.left(), owner);
        return switch (binary.operator()) {
            case ADD, SUBTRACT ->
                    alike(binary.operator().sign(), left, binary.right(), owner, true);
            case MODULO -> alike(binary.operator().sign(), left, binary.right(), owner, false);
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL ->
                    after(
                            alike(binary.operator().sign(), left, binary.right(), owner, false),
                            Reading.NUMBER);
            case MULTIPLY -> product(left, weigh(binary.right(), owner), false);
            case DIVIDE, SAFE_DIVIDE -> product(left, weigh(binary.right(), owner), true);
            case POWER -> power(left, binary.right(), owner);
            case AND, OR -> {
                weigh(binary.right(), owner);
                yield Reading.NUMBER;
            }
            case NEGATE, NOT -> Reading.LOST;
        };
    }

    /**
     * Two that have to have the same unit. A zero fits everything; another written number only
     * where it is compared or chosen, not where it is added.
     */
    private Reading alike(
            String sign, Reading left, Expression right, Entry owner, boolean strict) {
        Reading other = weigh(right, owner);
        int offset = right.span().start();
        String title = owner.flat().declaration().title();
        return switch (left) {
            case Lost _ -> other instanceof Bare ? left : other;
            case Bare(boolean zero) -> {
                if (strict && !zero && other instanceof Measured(var measure)) {
                    demands.bare(offset, title, sign, measure);
                }
                yield other;
            }
            case Measured(var measure) -> {
                if (strict && other instanceof Bare(boolean zero) && !zero) {
                    demands.bare(offset, title, sign, measure);
                }
                boolean fits =
                        !(other instanceof Measured(var second))
                                || demands.equal("unit-sides", offset, left, second, title, sign);
                yield fits ? left : Reading.LOST;
            }
        };
    }

    /** A unit times that of an expression. */
    Reading times(Reading one, Expression by, Entry owner) {
        return product(one, weigh(by, owner), false);
    }

    private static Reading product(Reading left, Reading right, boolean divides) {
        if (left instanceof Lost || right instanceof Lost) {
            return Reading.LOST;
        }
        if (left instanceof Bare && right instanceof Bare) {
            return new Bare(false);
        }
        Measure one = left instanceof Measured(var measure) ? measure : Measure.NONE;
        Measure two = right instanceof Measured(var measure) ? measure : Measure.NONE;
        return Reading.of(divides ? one.over(two) : one.times(two));
    }

    private Reading power(Reading base, Expression exponent, Entry owner) {
        OptionalDouble constant = constant(exponent);
        Reading power = weigh(exponent, owner);
        if (constant.isPresent() && base instanceof Measured(var measure)) {
            return Reading.of(measure.to(Ratio.of(constant.getAsDouble())));
        }
        if (base instanceof Bare && power instanceof Bare) {
            return new Bare(false);
        }
        int offset = exponent.span().start();
        demands.equal("unit-wanted", offset, power, Measure.NONE, title(owner), "^");
        demands.equal("unit-wanted", offset, base, Measure.NONE, title(owner), "^");
        return Reading.NUMBER;
    }

    /** Each part is asked once: an exponent may be nested as deep as an equation. */
    private static OptionalDouble constant(Expression expression) {
        return switch (expression) {
            case Number(double value, _) -> OptionalDouble.of(value);
            case Unary(var operator, var operand, _, _) ->
                    operator == Operator.NEGATE
                            ? negated(constant(operand))
                            : OptionalDouble.empty();
            case Binary(var operator, var left, var right, _, _) ->
                    operator == Operator.DIVIDE
                            ? quotient(constant(left), constant(right))
                            : OptionalDouble.empty();
            case Reference _, Transposed _, Conditional _, Call _ -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble negated(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(-value.getAsDouble()) : value;
    }

    private static OptionalDouble quotient(OptionalDouble left, OptionalDouble right) {
        return left.isPresent() && right.isPresent()
                ? OptionalDouble.of(left.getAsDouble() / right.getAsDouble())
                : OptionalDouble.empty();
    }

    private Reading call(Call call, Entry owner) {
        if (macros.contains(call.name())) {
            call.arguments().forEach(a -> weigh(a, owner));
            return Reading.LOST;
        }
        String prefix = owner.flat().prefix();
        Optional<Curve> curve = variables.curve(prefix, call.name());
        Optional<Builtin> builtin = Builtin.named(call.name());
        if (curve.isPresent() && call.arguments().size() == 1 && !Builtin.isStandard(call.name())) {
            return looked(curve.get(), call.name(), call.arguments().getFirst(), owner);
        }
        if (builtin.isPresent()) {
            return builtin(builtin.get(), call, owner);
        }
        call.arguments().forEach(a -> weigh(a, owner));
        return variables
                .find(prefix, call.name())
                .map(array -> Reading.of(array.measure()))
                .orElse(Reading.LOST);
    }

    private Reading looked(Curve curve, String name, Expression argument, Entry owner) {
        Reading x = weigh(argument, owner);
        int offset = argument.span().start();
        demands.equal("unit-wanted", offset, x, curve.x(), title(owner), name);
        return Reading.of(curve.y());
    }

    private Reading builtin(Builtin function, Call call, Entry owner) {
        Optional<Expression> meant = FunctionUnits.meant(call, function);
        if (meant.isPresent()) {
            return weigh(meant.get(), owner);
        }
        if (function == Builtin.INF || function == Builtin.PI) {
            return new Bare(false);
        }
        if (function == Builtin.SELF) {
            return Reading.of(owner.measure());
        }
        if (function == Builtin.LOOKUP
                && call.arguments().size() == 2
                && call.arguments().getFirst() instanceof Reference(var table, _, _, _)) {
            return variables
                    .curve(owner.flat().prefix(), table)
                    .map(c -> looked(c, table, call.arguments().getLast(), owner))
                    .orElse(Reading.LOST);
        }
        return ofArguments(FunctionUnits.of(function), call, owner);
    }

    private Reading ofArguments(FunctionUnits units, Call call, Entry owner) {
        List<Reading> readings = new ArrayList<>();
        Reading first = new Bare(false);
        for (int place = 0; place < call.arguments().size(); place++) {
            Expression argument = call.arguments().get(place);
            Reading reading =
                    argument instanceof Reference(var name, _, _, _)
                                    && variables.curve(owner.flat().prefix(), name).isPresent()
                            ? Reading.LOST
                            : weigh(argument, owner);
            readings.add(reading);
            FunctionUnits.Role role = units.argument(place);
            Optional<Measure> wanted = wanted(role, first, readings);
            boolean fits =
                    wanted.isEmpty()
                            || demands.equal(
                                    "unit-wanted",
                                    argument.span().start(),
                                    reading,
                                    wanted.get(),
                                    title(owner),
                                    call.name().toUpperCase(java.util.Locale.ROOT));
            boolean gives = first instanceof Bare && role == FunctionUnits.Role.SAME;
            first = !fits ? Reading.LOST : gives ? reading : first;
        }
        return wanted(units.result(), first, readings).map(Reading::of).orElse(first(units, first));
    }

    /** A function of written numbers only is one itself, unless it says what it gives. */
    private static Reading first(FunctionUnits units, Reading first) {
        return first instanceof Bare && units.result() != FunctionUnits.Role.ANY
                ? first
                : Reading.LOST;
    }

    private Optional<Measure> wanted(
            FunctionUnits.Role role, Reading first, List<Reading> readings) {
        Optional<Measure> own =
                first instanceof Measured(var measure) ? Optional.of(measure) : Optional.empty();
        return switch (role) {
            case SAME -> own;
            case TIME -> Optional.of(time);
            case PER_TIME -> Optional.of(Measure.NONE.over(time));
            case RATE -> own.map(m -> m.over(time));
            case TIMES_TIME -> own.map(m -> m.times(time));
            case QUOTIENT ->
                    readings.size() > 1
                                    && product(readings.get(0), readings.get(1), true)
                                            instanceof Measured(var quotient)
                            ? Optional.of(quotient)
                            : Optional.empty();
            case ROOT -> own.map(m -> m.to(Ratio.of(1, 2)));
            case NUMBER -> Optional.of(Measure.NONE);
            case ANY -> Optional.empty();
        };
    }

    private static String title(Entry owner) {
        return owner.flat().declaration().title();
    }
}
