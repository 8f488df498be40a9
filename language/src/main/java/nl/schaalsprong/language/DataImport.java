package nl.schaalsprong.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.ElementEquation;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.Model.Import;
import nl.schaalsprong.language.Model.Sheet;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Name;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/**
 * Puts imported data (XMILE 1.1 section 2.8) in the place of equations. A table whose first column
 * is time gives series, drawn straight between their points and held at their ends; one without
 * gives constants and has a single row of them.
 */
final class DataImport {
    private final Model model;
    private final Resources resources;
    private final Findings findings;
    private final Map<String, Declaration> declarations = new LinkedHashMap<>();

    private DataImport(Model model, Resources resources) {
        this.model = model;
        this.resources = resources;
        this.findings = new Findings(model.source());
        for (Declaration declaration : model.sheets().getFirst().declarations()) {
            declarations.putIfAbsent(declaration.name(), declaration);
        }
    }

    /** The model with its data in it. */
    static Outcome<Model> into(Model model, Resources resources) {
        if (model.imports().isEmpty()) {
            return Outcome.good(model);
        }
        DataImport data = new DataImport(model, resources);
        data.read(model.imports());
        return data.findings.refused()
                ? new Outcome.Refused<>(data.findings.list())
                : Outcome.of(data.filled(), data.findings.list());
    }

    private void read(List<Import> imports) {
        if (imports.size() > Limits.IMPORTS) {
            int offset = imports.get(Limits.IMPORTS).offset();
            findings.error("too-many-imports", offset, imports.size(), Limits.IMPORTS);
            return;
        }
        for (Import one : imports) {
            if (!findings.refused()) {
                read(one);
            }
        }
    }

    private Model filled() {
        List<Sheet> sheets = new ArrayList<>(model.sheets());
        sheets.set(0, filled(model.sheets().getFirst()));
        return new Model(
                model.source(),
                model.name(),
                model.dialect(),
                model.specification(),
                model.dimensions(),
                model.outside(),
                sheets,
                model.macros(),
                List.of(),
                model.units(),
                Optional.empty());
    }

    private Sheet filled(Sheet main) {
        return new Sheet(
                main.name(), new ArrayList<>(declarations.values()), main.modules(), main.views());
    }

    private void read(Import from) {
        boolean outside =
                from.resource().contains("..") || from.resource().matches("(?s)(/|\\w+:).*");
        Optional<byte[]> content = outside ? Optional.empty() : resources.bytes(from.resource());
        if (content.isEmpty() || content.get().length > Limits.DATA_BYTES) {
            findings.error("data-unreadable", from.offset(), from.resource(), Limits.DATA_BYTES);
            return;
        }
        List<List<String>> rows = CsvTable.rows(new String(content.get(), StandardCharsets.UTF_8));
        List<List<String>> columns = from.horizontal() ? rows : CsvTable.turned(rows);
        if (columns.isEmpty()) {
            findings.error("data-shape", from.offset(), from.resource());
            return;
        }
        if (isTime(columns.getFirst().getFirst())) {
            List<String> times = columns.getFirst();
            columns.subList(1, columns.size()).forEach(c -> series(times, c, from));
        } else {
            columns.forEach(c -> constant(c, from));
        }
    }

    private boolean isTime(String title) {
        String name = title.toLowerCase(Locale.ROOT);
        String unit = model.specification().timeUnit().toLowerCase(Locale.ROOT);
        return name.equals("time")
                || (!unit.isEmpty()
                        && (name.equals(unit)
                                || name.equals(unit + "s")
                                || (name + "s").equals(unit)));
    }

    private void constant(List<String> column, Import from) {
        if (column.size() != 2) {
            findings.error("data-shape", from.offset(), from.resource());
            return;
        }
        double value = number(column.get(1), column.getFirst(), from);
        Span span = new Span(from.offset(), from.offset());
        replace(column.getFirst(), new Expression.Number(value, span), column.get(1), from);
    }

    private void series(List<String> times, List<String> column, Import from) {
        String title = column.getFirst();
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int row = 1; row < Math.min(times.size(), column.size()); row++) {
            if (!column.get(row).isEmpty()) {
                x.add(number(times.get(row), times.getFirst(), from));
                y.add(number(column.get(row), title, from));
            }
        }
        for (int row = 1; row < x.size(); row++) {
            if (x.get(row) <= x.get(row - 1)) {
                findings.error(
                        "data-order", from.offset(), from.resource(), x.get(row - 1), x.get(row));
                return;
            }
        }
        if (x.isEmpty()) {
            findings.error("data-shape", from.offset(), from.resource());
            return;
        }
        String table = Name.canonical(title) + " (data)";
        declarations.put(table, table(table, title, array(x), array(y), from.offset()));
        Span span = new Span(from.offset(), from.offset());
        Expression time = new Expression.Reference("time", List.of(), span, 1);
        replace(title, new Expression.Call(table, List.of(time), span, 2), title, from);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double number(String cell, String title, Import from) {
        try {
            double value = Double.parseDouble(cell);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        findings.error("data-number", from.offset(), from.resource(), title, cell);
        return 0;
    }

    /** Puts an equation in the place of that of a variable or of one element of it. */
    private void replace(String title, Expression value, String written, Import from) {
        int bracket = title.indexOf('[');
        String name = Name.canonical(bracket < 0 ? title : title.substring(0, bracket));
        Optional<Declaration> there = Optional.ofNullable(declarations.get(name));
        boolean series = value instanceof Expression.Call;
        boolean fits =
                there.filter(d -> d.dimensions().isEmpty() == (bracket < 0))
                        .filter(d -> !(series && d.sort() == Sort.STOCK))
                        .isPresent();
        if (there.isEmpty() || !fits) {
            findings.error("data-unknown", from.offset(), from.resource(), title);
            return;
        }
        Equation equation =
                new Equation(
                        written,
                        Optional.of(value),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        from.offset());
        Declaration old = there.get();
        declarations.put(
                name,
                bracket < 0
                        ? with(old, equation, old.elements())
                        : with(old, old.equation(), elements(old, title, bracket, equation)));
    }

    private static List<ElementEquation> elements(
            Declaration old, String title, int bracket, Equation equation) {
        String inside = title.substring(bracket + 1).replace("]", "");
        List<String> subscripts = new ArrayList<>();
        for (String one : inside.split(",")) {
            subscripts.add(Name.canonical(one));
        }
        List<ElementEquation> elements = new ArrayList<>(old.elements());
        elements.removeIf(e -> e.subscripts().equals(subscripts));
        elements.add(new ElementEquation(subscripts, equation));
        return elements;
    }

    private static Declaration with(
            Declaration old, Equation equation, List<ElementEquation> elements) {
        return new Declaration(
                old.sort(),
                old.name(),
                old.title(),
                old.dimensions(),
                equation,
                elements,
                old.nonNegative(),
                old.inflows(),
                old.outflows(),
                old.works(),
                old.passing(),
                old.unit(),
                old.documentation(),
                old.offset());
    }

    private static Declaration table(
            String name, String title, double[] x, double[] y, int offset) {
        Table table = Table.of(Table.Kind.CONTINUOUS, x, y);
        return Declaration.plain(
                Sort.TABLE,
                name,
                title,
                new Equation(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(table),
                        Optional.empty(),
                        offset));
    }
}
