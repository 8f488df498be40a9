package nl.schaalsprong.diagram.structure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.ElementEquation;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.Model.Passing;
import nl.schaalsprong.language.Model.Works;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Subscript;

/** The names in the equations of a variable, dimensions and words of the language among them. */
final class Reads {
    private final Set<String> names = new LinkedHashSet<>();

    private Reads() {}

    /** In the order written. */
    static Set<String> of(Declaration written) {
        Reads reads = new Reads();
        reads.equation(written.equation());
        written.elements().stream().map(ElementEquation::equation).forEach(reads::equation);
        written.works().stream().flatMap(Reads::works).forEach(reads::equation);
        written.passing().stream().flatMap(Reads::passing).forEach(reads::equation);
        return reads.names;
    }

    private static Stream<Equation> works(Works works) {
        return switch (works) {
            case Works.Conveyor c ->
                    Stream.concat(
                            Stream.of(c.length()),
                            written(
                                    List.of(
                                            c.capacity(),
                                            c.inflowLimit(),
                                            c.sample(),
                                            c.arrest())));
            case Works.Queue _ -> Stream.of();
            case Works.Oven o ->
                    Stream.concat(
                            Stream.of(o.length()),
                            written(
                                    List.of(
                                            o.capacity(),
                                            o.fillTime(),
                                            o.cleanTime(),
                                            o.arrest())));
        };
    }

    private static Stream<Equation> passing(Passing passing) {
        return written(List.of(passing.fraction(), passing.multiplier()));
    }

    private static Stream<Equation> written(List<Optional<Equation>> equations) {
        return equations.stream().flatMap(Optional::stream);
    }

    private void equation(Equation equation) {
        equation.value().ifPresent(this::follow);
        equation.initial().ifPresent(this::follow);
        equation.tableName().ifPresent(names::add);
    }

    private void follow(Expression expression) {
        switch (expression) {
            case Expression.Number _ -> {}
            case Expression.Reference(String name, var subscripts, _, _) -> {
                names.add(name);
                subscripts(subscripts);
            }
            case Expression.Unary(_, var operand, _, _) -> follow(operand);
            case Expression.Binary(_, var left, var right, _, _) -> {
                follow(left);
                follow(right);
            }
            case Expression.Conditional(var condition, var then, var otherwise, _, _) -> {
                follow(condition);
                follow(then);
                follow(otherwise);
            }
            case Expression.Call(String name, var arguments, _, _) -> {
                names.add(name);
                arguments.forEach(this::follow);
            }
            case Expression.Transposed(var array, _, _) -> follow(array);
        }
    }

    private void subscripts(List<Subscript> subscripts) {
        for (Subscript subscript : subscripts) {
            switch (subscript) {
                case Subscript.Wildcard _, Subscript.Position _ -> {}
                case Subscript.Range(var low, var high) -> {
                    follow(low);
                    follow(high);
                }
                case Subscript.Index(var value) -> follow(value);
            }
        }
    }
}
