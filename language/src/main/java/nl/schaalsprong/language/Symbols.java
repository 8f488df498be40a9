package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import nl.schaalsprong.language.Flattener.Flat;
import nl.schaalsprong.language.Model.Equation;

/** What names stand for: variables with their slots, graphical functions, dimensions. */
final class Symbols {
    private final Map<String, Symbol> variables = new LinkedHashMap<>();
    private final Map<String, TableSymbol> tables = new LinkedHashMap<>();
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final NavigableMap<Integer, Symbol> bySlot = new TreeMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> driven = new HashSet<>();
    private final Map<String, Symbol> parameters = new HashMap<>();
    private final DimensionPlaces places = new DimensionPlaces();
    private double outside = 0;

    /**
     * A variable with its dimensions and the slot of its first element.
     *
     * @param own equations of single elements, by place
     */
    record Symbol(
            Flat flat,
            List<Dimension> dimensions,
            int firstSlot,
            List<String> elements,
            Map<Integer, Equation> own) {
        /** The equation that holds for one element. */
        Equation equation(int place) {
            Equation whole = flat.declaration().equation();
            Equation single = own.getOrDefault(place, whole);
            return single.value().isPresent() ? single : whole;
        }

        int slot(int[] index) {
            int place = 0;
            for (int d = 0; d < index.length; d++) {
                place = place * dimensions.get(d).elements().size() + index[d];
            }
            return firstSlot + place;
        }

        /** Index per dimension of the element at {@code place}. */
        int[] index(int place) {
            int[] index = new int[dimensions.size()];
            int rest = place;
            for (int d = index.length - 1; d >= 0; d--) {
                int size = dimensions.get(d).elements().size();
                index[d] = rest % size;
                rest /= size;
            }
            return index;
        }
    }

    /** A graphical function: one table for all elements, or one for each. */
    record TableSymbol(List<Dimension> dimensions, List<Integer> tables) {}

    void add(Dimension dimension) {
        dimensions.put(dimension.name(), dimension);
    }

    void add(Symbol symbol) {
        variables.put(symbol.flat().name(), symbol);
        bySlot.put(symbol.firstSlot(), symbol);
    }

    /** A variable inside a macro, which nobody sees from outside. */
    void addHidden(Symbol symbol) {
        add(symbol);
        hidden.add(symbol.flat().name());
    }

    /** Another name for a variable or a hidden slot: a parameter of a macro. */
    void addParameter(String name, Symbol symbol) {
        parameters.put(name, symbol);
    }

    /** Marks a flow that gets its value from a device. */
    void drive(String flow) {
        driven.add(flow);
    }

    boolean isDriven(String flow) {
        return driven.contains(flow);
    }

    /** Where elements stand in their dimensions. */
    DimensionPlaces places() {
        return places;
    }

    /** What an index outside an array gives. */
    double outside() {
        return outside;
    }

    void outside(double value) {
        outside = value;
    }

    void add(String name, TableSymbol table) {
        tables.put(name, table);
    }

    Optional<Dimension> dimension(String name) {
        return Optional.ofNullable(dimensions.get(name));
    }

    /** All variables, those inside macros last. */
    List<Symbol> variables() {
        return new ArrayList<>(variables.values());
    }

    /** The variables a user sees. */
    List<Symbol> visible() {
        return variables.values().stream().filter(s -> !hidden.contains(s.flat().name())).toList();
    }

    /** The place from 1 of an element written with its dimension, as in {@code Place.North}. */
    OptionalInt position(String name) {
        int point = name.lastIndexOf('.');
        Optional<Dimension> dimension =
                point < 0 ? Optional.empty() : dimension(name.substring(0, point));
        int place = dimension.map(d -> places.of(d, name.substring(point + 1))).orElse(-1);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
    }

    /** The variable a name means where it stands; SELF is the one whose equation it is. */
    Optional<Symbol> variable(Scope scope, String name) {
        return name.equals("self")
                ? Optional.ofNullable(bySlot.floorEntry(scope.self())).map(Map.Entry::getValue)
                : variable(scope.prefix(), name);
    }

    /** The variable a name means in a module: its own first, then by full name. */
    Optional<Symbol> variable(String prefix, String name) {
        return Optional.ofNullable(parameters.get(prefix + name))
                .or(() -> in(variables, prefix, name));
    }

    Optional<TableSymbol> table(String prefix, String name) {
        return in(tables, prefix, name);
    }

    /** Every name that can be meant, for advice. */
    List<String> names() {
        List<String> names = new ArrayList<>(variables.keySet());
        names.addAll(tables.keySet());
        return names;
    }

    private static <T> Optional<T> in(Map<String, T> map, String prefix, String name) {
        String plain = name.startsWith(".") ? name.substring(1) : name;
        Optional<T> own = Optional.ofNullable(map.get(prefix + plain));
        boolean outside = name.contains(".") && !prefix.startsWith(Macros.MARK);
        return own.isPresent() || !outside ? own : Optional.ofNullable(map.get(plain));
    }
}
