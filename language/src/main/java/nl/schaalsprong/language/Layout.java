package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;
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

    private Layout(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    static Symbols of(Model model, List<Flat> variables, Draft draft, Findings findings) {
        Layout layout = new Layout(draft, findings);
        model.dimensions().forEach(layout.symbols::add);
        variables.forEach(layout::add);
        return layout.symbols;
    }

    private void add(Flat flat) {
        Declaration declaration = flat.declaration();
        List<Dimension> dimensions = new ArrayList<>();
        long size = 1;
        for (String name : declaration.dimensions()) {
            Optional<Dimension> dimension = symbols.dimension(name);
            if (dimension.isEmpty()) {
                findings.error(
                        "unknown-dimension", declaration.offset(), name, declaration.title());
                return;
            }
            dimensions.add(dimension.get());
            size *= dimension.get().elements().size();
            if (draft.entries().size() + size > Limits.SLOTS) {
                findings.error(
                        "too-many-elements",
                        declaration.offset(),
                        declaration.title(),
                        Limits.SLOTS);
                return;
            }
        }
        List<String> elements = new ArrayList<>();
        names(dimensions, 0, flat.name(), elements);
        tables(flat, dimensions, (int) size);
        if (isVariable(flat)) {
            int first = draft.entries().size();
            elements.forEach(e -> draft.reserve(e, declaration.offset()));
            symbols.add(new Symbol(flat, dimensions, first, elements));
        }
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

    private void tables(Flat flat, List<Dimension> dimensions, int size) {
        Declaration declaration = flat.declaration();
        if (!hasTable(declaration)) {
            return;
        }
        List<Integer> tables = new ArrayList<>();
        if (declaration.elements().stream().noneMatch(e -> e.equation().table().isPresent())) {
            declaration.equation().table().ifPresent(t -> tables.add(draft.table(t)));
            symbols.add(flat.name(), new TableSymbol(List.of(), tables));
            return;
        }
        Symbol shape = new Symbol(flat, dimensions, 0, List.of());
        for (int place = 0; place < size; place++) {
            Optional<Table> table =
                    element(shape, place)
                            .flatMap(e -> e.equation().table())
                            .or(() -> declaration.equation().table());
            if (table.isEmpty()) {
                findings.error("element-without-table", declaration.offset(), declaration.title());
                return;
            }
            tables.add(draft.table(table.get()));
        }
        symbols.add(flat.name(), new TableSymbol(dimensions, tables));
    }

    /** The equation written for one element alone. */
    static Optional<ElementEquation> element(Symbol symbol, int place) {
        int[] index = symbol.index(place);
        List<String> wanted = new ArrayList<>();
        for (int d = 0; d < index.length; d++) {
            wanted.add(symbol.dimensions().get(d).elements().get(index[d]));
        }
        return symbol.flat().declaration().elements().stream()
                .filter(e -> e.subscripts().equals(wanted))
                .findFirst();
    }

    /** The equation that holds for one element. */
    static Equation equation(Symbol symbol, int place) {
        Equation whole = symbol.flat().declaration().equation();
        Optional<Equation> own = element(symbol, place).map(ElementEquation::equation);
        return own.filter(e -> e.value().isPresent()).isPresent() ? own.orElse(whole) : whole;
    }
}
