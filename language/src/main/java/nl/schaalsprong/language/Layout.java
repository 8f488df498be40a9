package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.language.Flattener.Flat;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.ElementEquation;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.Symbols.Symbol;
import nl.schaalsprong.language.Symbols.TableSymbol;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/** Gives every element of every variable its slot, and every graphical function its tables. */
final class Layout {
    private final Symbols symbols = new Symbols();
    private final Draft draft;
    private final Findings findings;

    Layout(Model model, Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
        model.dimensions().forEach(symbols::add);
        symbols.outside(model.outside());
    }

    Symbols symbols() {
        return symbols;
    }

    /** Lays out the variables of the model. */
    void add(List<Flat> variables) {
        variables.forEach(v -> add(v).ifPresent(symbols::add));
        variables.forEach(this::drive);
    }

    /** Lays out the variables inside a call of a macro, which nobody sees from outside. */
    List<Symbol> addHidden(List<Flat> variables) {
        List<Symbol> added = new ArrayList<>();
        variables.forEach(v -> add(v).ifPresent(added::add));
        added.forEach(symbols::addHidden);
        variables.forEach(this::drive);
        return added;
    }

    /** What leaves a device gets its value from it. */
    private void drive(Flat flat) {
        if (flat.declaration().works().isPresent()) {
            for (String outflow : flat.declaration().outflows()) {
                symbols.variable(flat.prefix(), outflow)
                        .ifPresent(f -> symbols.drive(f.flat().name()));
            }
        }
    }

    private Optional<Symbol> add(Flat flat) {
        Declaration declaration = flat.declaration();
        int axes = declaration.dimensions().size();
        if (axes > Limits.DIMENSIONS) {
            String title = declaration.title();
            findings.error(
                    "too-many-dimensions", declaration.offset(), title, axes, Limits.DIMENSIONS);
            return Optional.empty();
        }
        List<Dimension> dimensions = new ArrayList<>();
        long size = 1;
        for (String name : declaration.dimensions()) {
            Optional<Dimension> dimension = symbols.dimension(name);
            if (dimension.isEmpty()) {
                findings.error(
                        "unknown-dimension", declaration.offset(), name, declaration.title());
                return Optional.empty();
            }
            dimensions.add(dimension.get());
            size *= dimension.get().elements().size();
            if (draft.entries().size() + size > Limits.SLOTS) {
                findings.error(
                        "too-many-elements",
                        declaration.offset(),
                        declaration.title(),
                        Limits.SLOTS);
                return Optional.empty();
            }
        }
        List<String> elements = new ArrayList<>();
        names(dimensions, 0, flat.name(), elements);
        Map<Integer, Equation> own = own(declaration, dimensions);
        tables(flat, dimensions, (int) size, own);
        if (!isVariable(flat)) {
            return Optional.empty();
        }
        int first = draft.entries().size();
        elements.forEach(e -> draft.reserve(e, declaration.offset()));
        return Optional.of(new Symbol(flat, dimensions, first, elements, own));
    }

    /** The equations of single elements by place. */
    private Map<Integer, Equation> own(Declaration declaration, List<Dimension> dimensions) {
        Map<Integer, Equation> own = new HashMap<>();
        for (ElementEquation element : declaration.elements()) {
            int place = place(element.subscripts(), dimensions);
            int offset = element.equation().offset();
            String written = String.join(", ", element.subscripts());
            if (place < 0) {
                findings.error(
                        "unknown-element",
                        offset,
                        written,
                        String.join(", ", declaration.dimensions()),
                        declaration.title());
            } else if (own.putIfAbsent(place, element.equation()) != null) {
                findings.error("defined-twice", offset, declaration.title() + "[" + written + "]");
            }
        }
        return own;
    }

    /** The place of an element, named or numbered in each dimension; -1 where there is none. */
    private int place(List<String> subscripts, List<Dimension> dimensions) {
        int place = subscripts.size() == dimensions.size() ? 0 : -1;
        for (int d = 0; d < dimensions.size() && place >= 0; d++) {
            List<String> elements = dimensions.get(d).elements();
            String written = subscripts.get(d);
            int index = symbols.places().of(dimensions.get(d), written);
            if (index < 0 && written.matches("[1-9][0-9]{0,8}")) {
                index = Integer.parseInt(written) - 1;
            }
            boolean there = index >= 0 && index < elements.size();
            place = there ? place * elements.size() + index : -1;
        }
        return place;
    }

    /** A graphical function without an equation is no variable; it is only called. */
    private static boolean isVariable(Flat flat) {
        Declaration declaration = flat.declaration();
        boolean onlyTable =
                hasTable(declaration)
                        && declaration.equation().value().isEmpty()
                        && declaration.elements().stream()
                                .allMatch(e -> e.equation().value().isEmpty());
        return flat.source().isPresent() || (declaration.sort() != Sort.TABLE && !onlyTable);
    }

    private static boolean hasTable(Declaration declaration) {
        return declaration.equation().table().isPresent()
                || declaration.elements().stream().anyMatch(e -> e.equation().table().isPresent());
    }

    private static void names(
            List<Dimension> dimensions, int level, String name, List<String> all) {
        if (level == dimensions.size()) {
            all.add(level == 0 ? name : name + "]");
            return;
        }
        for (String element : dimensions.get(level).elements()) {
            names(dimensions, level + 1, name + (level == 0 ? "[" : ", ") + element, all);
        }
    }

    private void tables(
            Flat flat, List<Dimension> dimensions, int size, Map<Integer, Equation> own) {
        Declaration declaration = flat.declaration();
        if (!hasTable(declaration)) {
            return;
        }
        List<Integer> tables = new ArrayList<>();
        if (declaration.elements().stream().noneMatch(e -> e.equation().table().isPresent())) {
            declaration.equation().table().ifPresent(t -> tables.add(draft.table(t)));
            TableSymbol table = new TableSymbol(List.of(), tables);
            symbols.add(flat.name(), table);
            declaration
                    .equation()
                    .tableName()
                    .ifPresent(n -> symbols.add(flat.prefix() + n, table));
            return;
        }
        for (int place = 0; place < size; place++) {
            Optional<Table> table =
                    Optional.ofNullable(own.get(place))
                            .flatMap(Equation::table)
                            .or(() -> declaration.equation().table());
            if (table.isEmpty()) {
                findings.error("element-without-table", declaration.offset(), declaration.title());
                return;
            }
            tables.add(draft.table(table.get()));
        }
        symbols.add(flat.name(), new TableSymbol(dimensions, tables));
    }
}
