package nl.schaalsprong.language.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.language.Dimension;
import nl.schaalsprong.language.Flattener;
import nl.schaalsprong.language.Flattener.Flat;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.source.Findings;

/** The variables of a model with their units, written or open, and its graphical functions. */
final class Variables {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Curve> curves = new LinkedHashMap<>();
    private final Set<String> dimensions = new HashSet<>();

    /** A variable with its unit. */
    record Entry(Flat flat, Measure measure, boolean written) {}

    /**
     * A graphical function.
     *
     * @param x the unit it is looked up with
     * @param y the unit it gives
     */
    record Curve(Measure x, Measure y) {}

    Variables(Model model, UnitNames names) {
        for (Dimension dimension : model.dimensions()) {
            dimensions.add(dimension.name());
        }
        Flattener flattener = new Flattener(model, new Findings(model.source()));
        for (Flat flat : flattener.flatten(model.sheets().getFirst(), "")) {
            add(flat, names);
        }
    }

    private void add(Flat flat, UnitNames names) {
        Declaration declaration = flat.declaration();
        Optional<Powers> unit =
                declaration.unit().isBlank()
                        ? Optional.empty()
                        : names.read(declaration.unit(), declaration.title(), declaration.offset());
        Measure measure = unit.map(Measure::of).orElse(Measure.open(flat.name()));
        boolean table = hasTable(declaration);
        if (table) {
            Curve curve = new Curve(Measure.open("x of " + flat.name()), measure);
            curves.put(flat.name(), curve);
            declaration.equation().tableName().ifPresent(n -> curves.put(flat.prefix() + n, curve));
        }
        if (declaration.sort() != Sort.TABLE && !(table && isEmpty(declaration))) {
            entries.put(flat.name(), new Entry(flat, measure, unit.isPresent()));
        }
    }

    static boolean hasTable(Declaration declaration) {
        return declaration.equation().table().isPresent()
                || declaration.elements().stream().anyMatch(e -> e.equation().table().isPresent());
    }

    private static boolean isEmpty(Declaration declaration) {
        return equations(declaration).stream().allMatch(e -> e.value().isEmpty());
    }

    /** Of the variable and of its elements. */
    static List<Equation> equations(Declaration declaration) {
        List<Equation> all = new ArrayList<>(List.of(declaration.equation()));
        declaration.elements().forEach(e -> all.add(e.equation()));
        return all;
    }

    List<Entry> all() {
        return List.copyOf(entries.values());
    }

    Optional<Entry> find(String prefix, String name) {
        return find(entries, prefix, name);
    }

    Optional<Curve> curve(String prefix, String name) {
        return find(curves, prefix, name);
    }

    /** A dimension, or an element written behind its dimension, which stand for numbers. */
    boolean isPlace(String name) {
        int point = name.lastIndexOf('.');
        return dimensions.contains(name)
                || dimensions.contains(name.substring(0, Math.max(0, point)));
    }

    private static <T> Optional<T> find(Map<String, T> all, String prefix, String name) {
        String plain = name.startsWith(".") ? name.substring(1) : name;
        return Optional.ofNullable(all.get(prefix + plain))
                .or(() -> Optional.ofNullable(name.contains(".") ? all.get(plain) : null));
    }
}
