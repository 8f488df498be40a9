package nl.schaalsprong.language;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.source.Element;
import nl.schaalsprong.language.source.SourceText;
import nl.schaalsprong.language.view.View;

/**
 * A model as written: read, not checked.
 *
 * @param outside what an index outside an array gives: 0, or not a number
 * @param sheets the main model first, then those that modules are made of
 * @param macros functions the file defines
 * @param imports data that is still to be put in
 * @param units definitions of units of measure
 * @param markup what the records were read from, where that is XMILE and they still say the same
 */
public record Model(
        SourceText source,
        String name,
        Dialect dialect,
        Specification specification,
        List<Dimension> dimensions,
        double outside,
        List<Sheet> sheets,
        List<Macro> macros,
        List<Import> imports,
        List<UnitDefinition> units,
        Optional<Element> markup) {
    /**
     * A {@code <model>} of the file; the main one has an empty name.
     *
     * @param views pictures of it, in order; no engine reads them
     */
    public record Sheet(
            String name, List<Declaration> declarations, List<Module> modules, List<View> views) {
        /** One without pictures. */
        public Sheet(String name, List<Declaration> declarations, List<Module> modules) {
            this(name, declarations, modules, List.of());
        }
    }

    /** Sort of declaration. */
    public enum Sort {
        STOCK,
        FLOW,
        AUXILIARY,
        /** A graphical function that is no variable, only called. */
        TABLE
    }

    /**
     * A variable as written.
     *
     * @param name canonical
     * @param dimensions canonical names
     * @param equation for all elements
     * @param elements equations of single elements, where arrays are not apply-to-all
     * @param inflows canonical names
     * @param outflows canonical names, in order of priority
     * @param works what makes a stock a device
     * @param passing what a flow says beside its equation
     * @param offset where it begins in the file
     */
    public record Declaration(
            Sort sort,
            String name,
            String title,
            List<String> dimensions,
            Equation equation,
            List<ElementEquation> elements,
            boolean nonNegative,
            List<String> inflows,
            List<String> outflows,
            Optional<Works> works,
            Optional<Passing> passing,
            String unit,
            String documentation,
            int offset) {
        /** One that is nothing but a name and an equation. */
        static Declaration plain(Sort sort, String name, String title, Equation equation) {
            return new Declaration(
                    sort,
                    name,
                    title,
                    List.of(),
                    equation,
                    List.of(),
                    false,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    "",
                    equation.offset());
        }
    }

    /**
     * An equation with what belongs to it.
     *
     * @param written the text
     * @param value nothing where it is empty, a comment or unreadable
     * @param initial what holds at the start instead, where that is written
     * @param table the graphical function its value goes through
     * @param tableName canonical name of that function, where it has one
     */
    public record Equation(
            String written,
            Optional<Expression> value,
            Optional<Expression> initial,
            Optional<Table> table,
            Optional<String> tableName,
            int offset) {}

    /** What makes a stock a device. */
    public sealed interface Works {
        /** A conveyor; what is not written is empty. */
        record Conveyor(
                Equation length,
                Optional<Equation> capacity,
                Optional<Equation> inflowLimit,
                Optional<Equation> sample,
                Optional<Equation> arrest,
                boolean discrete,
                boolean exponential,
                Device.Taker taker)
                implements Works {}

        /** A queue. */
        record Queue() implements Works {}

        /** An oven; what is not written is empty. */
        record Oven(
                Equation length,
                Optional<Equation> capacity,
                Optional<Equation> fillTime,
                Optional<Equation> cleanTime,
                Optional<Equation> arrest,
                Device.Taker taker)
                implements Works {}
    }

    /**
     * What a flow says beside its equation.
     *
     * @param fraction what leaks, where it is written apart from the equation
     * @param multiplier by which the flow is multiplied before it reaches the next stock
     */
    public record Passing(
            boolean leaks,
            Optional<Equation> fraction,
            double zoneStart,
            double zoneEnd,
            boolean whole,
            boolean overflow,
            Optional<Equation> multiplier) {}

    /**
     * A function the file defines.
     *
     * @param name canonical
     * @param equation what it gives
     * @param sheet variables inside it; empty where there are none
     */
    public record Macro(
            String name, List<Parameter> parameters, Equation equation, Sheet sheet, int offset) {
        /** Fewest arguments. */
        int fewest() {
            return (int) parameters.stream().filter(p -> p.otherwise().isEmpty()).count();
        }
    }

    /**
     * Data to be imported.
     *
     * @param resource name of the file
     * @param horizontal whether each variable has a row instead of a column
     */
    public record Import(String resource, boolean horizontal, int offset) {}

    /**
     * A unit of measure the file defines (XMILE 1.1 section 2.4).
     *
     * @param name as written
     * @param equation in other units; empty where it has none
     * @param aliases other names, as written
     * @param disabled whether it takes back what a program knows of itself
     */
    public record UnitDefinition(
            String name, String equation, List<String> aliases, boolean disabled, int offset) {}

    /**
     * A parameter of a macro.
     *
     * @param name canonical
     * @param otherwise what it is where a call leaves it out
     */
    public record Parameter(String name, Optional<Expression> otherwise) {}

    /** The equation of one element; subscripts are canonical. */
    public record ElementEquation(List<String> subscripts, Equation equation) {}

    /**
     * A place where another sheet is used.
     *
     * @param name canonical name of the module
     * @param sheet canonical name of the sheet
     */
    public record Module(String name, String sheet, List<Connection> connections, int offset) {}

    /** An input of a module: {@code to} takes the value of {@code from}. */
    public record Connection(String to, String from, int offset) {}
}
