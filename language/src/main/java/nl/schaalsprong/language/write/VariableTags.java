package nl.schaalsprong.language.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.ElementEquation;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.Model.Passing;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.Table;

/** Variables as elements (XMILE 1.1 sections 4.1 to 4.5), out of their records. */
final class VariableTags {
    private static final Table EMPTY = new Table(new double[0], new double[0], new double[0], 0);

    private final Spelling spelling;
    private final EquationText text;

    VariableTags(Spelling spelling) {
        this.spelling = spelling;
        this.text = new EquationText(spelling::of);
    }

    Tag variable(Declaration declaration) {
        Tag tag = Tag.of(element(declaration)).says("name", spelling.title(declaration));
        boolean single = declaration.dimensions().isEmpty();
        if (declaration.sort() == Sort.TABLE && single) {
            Table table = declaration.equation().table().orElse(EMPTY);
            return table(tag, table).add(words("doc", declaration.documentation()));
        }
        Tag placed = declaration.passing().map(p -> zones(tag, p)).orElse(tag);
        return placed.add(dimensions(declaration))
                .add(equation(declaration.equation()))
                .add(declaration.elements().stream().map(this::element).toList())
                .add(flows("inflow", declaration.inflows()))
                .add(flows("outflow", declaration.outflows()))
                .add(declaration.works().map(w -> new DeviceTags(text).works(w)).stream().toList())
                .add(declaration.passing().map(this::passing).orElse(List.of()))
                .add(declaration.nonNegative() ? List.of(Tag.of("non_negative")) : List.of())
                .add(words("units", declaration.unit()))
                .add(words("doc", declaration.documentation()));
    }

    /** A graphical function of its own has no elements in XMILE; a variable that is one has. */
    private static String element(Declaration declaration) {
        return switch (declaration.sort()) {
            case STOCK -> "stock";
            case FLOW -> "flow";
            case AUXILIARY -> "aux";
            case TABLE -> declaration.dimensions().isEmpty() ? "gf" : "aux";
        };
    }

    static List<Tag> words(String local, String words) {
        return words.isEmpty() ? List.of() : List.of(Tag.of(local, words));
    }

    private List<Tag> dimensions(Declaration declaration) {
        Tag all = Tag.of("dimensions");
        for (String dimension : declaration.dimensions()) {
            all = all.add(Tag.of("dim").says("name", spelling.of(dimension)));
        }
        return declaration.dimensions().isEmpty() ? List.of() : List.of(all);
    }

    private Tag element(ElementEquation one) {
        String subscripts =
                one.subscripts().stream().map(spelling::of).collect(Collectors.joining(", "));
        return Tag.of("element").says("subscript", subscripts).add(equation(one.equation()));
    }

    /** An equation with what belongs to it. */
    List<Tag> equation(Equation equation) {
        List<Tag> tags = new ArrayList<>();
        String comment = equation.written().startsWith("{") ? equation.written() : "";
        tags.addAll(words("eqn", equation.value().map(text::of).orElse(comment)));
        equation.initial().ifPresent(i -> tags.add(Tag.of("init_eqn", text.of(i))));
        if (equation.table().isPresent() || equation.tableName().isPresent()) {
            Tag gf = Tag.of("gf").says("name", equation.tableName().map(spelling::of));
            tags.add(equation.table().map(t -> table(gf, t)).orElse(gf));
        }
        return tags;
    }

    private List<Tag> flows(String local, List<String> names) {
        return names.stream().map(n -> Tag.of(local, spelling.of(n))).toList();
    }

    private static Tag zones(Tag flow, Passing passing) {
        Tag from =
                passing.zoneStart() == 0
                        ? flow
                        : flow.says("leak_start", EquationText.number(passing.zoneStart()));
        return passing.zoneEnd() == 1
                ? from
                : from.says("leak_end", EquationText.number(passing.zoneEnd()));
    }

    private List<Node> passing(Passing passing) {
        List<Node> tags = new ArrayList<>();
        if (passing.leaks()) {
            tags.add(told("leak", passing.fraction()).orElse(Tag.of("leak")));
        }
        if (passing.whole()) {
            tags.add(Tag.of("leak_integers"));
        }
        if (passing.overflow()) {
            tags.add(Tag.of("overflow"));
        }
        told("multiplier", passing.multiplier()).ifPresent(tags::add);
        return tags;
    }

    private Optional<Tag> told(String local, Optional<Equation> equation) {
        return equation.flatMap(Equation::value).map(v -> Tag.of(local, text.of(v)));
    }

    /** A graphical function by its points. */
    private static Tag table(Tag gf, Table table) {
        Tag kind =
                switch (kind(table)) {
                    case CONTINUOUS -> gf;
                    case EXTRAPOLATE -> gf.says("type", "extrapolate");
                    case DISCRETE -> gf.says("type", "discrete");
                };
        return kind.add(Tag.of("xpts", points(table.x())), Tag.of("ypts", points(table.y())));
    }

    /** The first kind that computes the same. */
    private static Table.Kind kind(Table table) {
        return Arrays.stream(Table.Kind.values())
                .filter(k -> same(Table.of(k, table.x(), table.y()), table))
                .findFirst()
                .orElseThrow();
    }

    private static boolean same(Table one, Table other) {
        return Arrays.equals(one.slope(), other.slope())
                && Double.compare(one.slopeBelow(), other.slopeBelow()) == 0;
    }

    private static String points(double[] points) {
        return Arrays.stream(points)
                .mapToObj(EquationText::number)
                .collect(Collectors.joining(","));
    }
}
