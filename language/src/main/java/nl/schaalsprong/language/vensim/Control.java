package nl.schaalsprong.language.vensim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.Specification;
import nl.schaalsprong.language.Specification.Method;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Binary;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Number;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Unary;
import nl.schaalsprong.language.expression.Operator;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;
import nl.schaalsprong.language.vensim.Statement.Assignment;

/** The times of the run: INITIAL TIME, FINAL TIME, TIME STEP and SAVEPER. */
final class Control {
    private static final Pattern METHOD =
            Pattern.compile("\\n15:\\s*[0-9]+,[0-9]+,[0-9]+,([0-9])(?=[,\\n])");
    private static final Specification NONE = new Specification(0, 1, 1, 1, Method.EULER, "");
    private static final int DEEPEST = 50;
    private static final int LONGEST = 10_000;

    private final Map<String, List<Statement>> variables;
    private final Findings findings;
    private final Specification specification;
    private final double saved;
    private int work = 0;

    Control(Part part, Findings findings) {
        this.variables = part.variables();
        this.findings = findings;
        double step = value("time_step").orElse(Double.NaN);
        this.saved = variables.containsKey("saveper") ? value("saveper").orElse(step) : step;
        this.specification = specification(step);
    }

    /** Of the library, which has no times of its own and may ask when the running step began. */
    private Control(Findings findings) {
        this.variables = Map.of();
        this.findings = findings;
        this.saved = Double.NaN;
        this.specification = NONE;
    }

    static Control ofLibrary(Findings findings) {
        return new Control(findings);
    }

    Specification specification() {
        return specification;
    }

    /** A word that stands for a time of the run. */
    Optional<Expression> word(String name, Span span, Part part) {
        String plain = name.endsWith("$") ? name.substring(0, name.length() - 1) : name;
        return switch (plain) {
            case "time" -> Optional.of(Nodes.name("time", span));
            case "time_step" -> named("dt", plain, span, part);
            case "initial_time" -> named("starttime", plain, span, part);
            case "final_time" -> named("stoptime", plain, span, part);
            case "step_start" ->
                    variables.isEmpty()
                            ? Optional.of(Nodes.name("steptime", span))
                            : Optional.empty();
            case "saveper" -> Optional.of(Nodes.number(saved, span));
            default -> Optional.empty();
        };
    }

    /** The word of the standard, unless a variable has that name. */
    private static Optional<Expression> named(String standard, String other, Span span, Part part) {
        return Optional.of(Nodes.name(part.knows(standard) ? other : standard, span));
    }

    private Specification specification(double step) {
        double start = value("initial_time").orElse(Double.NaN);
        double stop = value("final_time").orElse(Double.NaN);
        if (!(step > 0) || !(stop >= start) || Double.isInfinite(step + stop + start)) {
            findings.error("bad-times", offset(), start, stop, step);
            return NONE;
        }
        if ((stop - start) / step > Limits.STEPS) {
            findings.error("too-many-steps", offset(), (stop - start) / step, Limits.STEPS);
            return NONE;
        }
        return new Specification(start, stop, step, saveEvery(step), method(), unit());
    }

    private int saveEvery(double step) {
        double steps = saved / step;
        if (steps > 1 && Math.abs(steps - Math.rint(steps)) > 1e-4 * steps
                || steps > Limits.STEPS) {
            findings.error("save-interval", offset(), saved, step);
        }
        return (int) Math.clamp(Math.rint(steps), 1, Limits.STEPS);
    }

    private int offset() {
        List<Statement> step = variables.getOrDefault("time_step", List.of());
        return step.isEmpty() ? -1 : step.getFirst().offset();
    }

    private String unit() {
        for (String name : List.of("time_step", "final_time", "initial_time")) {
            List<Statement> all = variables.getOrDefault(name, List.of());
            if (!all.isEmpty() && !Part.entry(all.getFirst()).unit().isEmpty()) {
                return Part.entry(all.getFirst()).unit();
            }
        }
        return "";
    }

    /** From the settings behind the sketch; Euler where they are not there. */
    private Method method() {
        Matcher setting = METHOD.matcher(findings.source().text());
        String number = setting.find() ? setting.group(1) : "0";
        return switch (number) {
            case "1", "5" -> Method.RUNGE_KUTTA_4;
            case "3", "4" -> Method.RUNGE_KUTTA_2;
            case "0", "2" -> Method.EULER;
            default -> {
                findings.error("unsupported-method", setting.start() + 1, number);
                yield Method.EULER;
            }
        };
    }

    private OptionalDouble value(String name) {
        List<Statement> all = variables.getOrDefault(name, List.of());
        if (all.isEmpty()) {
            findings.error("vensim-no-time", -1, shown(name));
            return OptionalDouble.empty();
        }
        double value = constant(new Reference(name, List.of(), new Span(0, 0), 1), 0);
        if (Double.isNaN(value)) {
            findings.error("vensim-time-constant", all.getFirst().offset(), shown(name));
        }
        return OptionalDouble.of(value);
    }

    /** The number an expression of numbers and constants of the model comes to; not in a macro. */
    OptionalDouble constant(Expression expression, Part part) {
        boolean alone = expression instanceof Number || part.variables() == variables;
        double value = alone ? constant(expression, 0) : Double.NaN;
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static String shown(String name) {
        return name.replace('_', ' ').toUpperCase(Locale.ROOT);
    }

    /** The value of an expression of numbers and constants, or not a number. */
    private double constant(Expression expression, int depth) {
        if (depth > DEEPEST || ++work > LONGEST) {
            return Double.NaN;
        }
        return switch (expression) {
            case Number(double value, _) -> value;
            case Reference(String name, var none, _, _) ->
                    none.isEmpty() ? constant(name, depth) : Double.NaN;
            case Unary(var operator, var operand, _, _) ->
                    operator == Operator.NEGATE ? -constant(operand, depth + 1) : Double.NaN;
            case Binary(var operator, var left, var right, _, _) ->
                    computed(operator, constant(left, depth + 1), constant(right, depth + 1));
            case Call call -> called(call, depth);
            case Expression.Conditional _, Expression.Transposed _ -> Double.NaN;
        };
    }

    private double called(Call call, int depth) {
        List<Expression> all = call.arguments();
        double first = all.isEmpty() ? Double.NaN : constant(all.getFirst(), depth + 1);
        double second = all.size() == 2 ? constant(all.getLast(), depth + 1) : Double.NaN;
        return switch (call.name()) {
            case "min" -> Math.min(first, second);
            case "max" -> Math.max(first, second);
            case "power" -> StrictMath.pow(first, second);
            case "integer" ->
                    all.size() == 1 ? Math.signum(first) * Math.floor(Math.abs(first)) : Double.NaN;
            default -> Double.NaN;
        };
    }

    private double constant(String name, int depth) {
        List<Statement> all = variables.getOrDefault(name, List.of());
        return all.size() == 1 && all.getFirst() instanceof Assignment one
                ? constant(one.value(), depth + 1)
                : Double.NaN;
    }

    private static double computed(Operator operator, double left, double right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case POWER -> StrictMath.pow(left, right);
            case NEGATE,
                    NOT,
                    SAFE_DIVIDE,
                    MODULO,
                    LESS,
                    AT_MOST,
                    GREATER,
                    AT_LEAST,
                    EQUAL,
                    UNEQUAL,
                    AND,
                    OR ->
                    Double.NaN;
        };
    }
}
