package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.language.Flattener.Flat;

/** What names stand for: variables with their slots, graphical functions, dimensions. */
final class Symbols {
    private final Map<String, Symbol> variables = new LinkedHashMap<>();
    private final Map<String, TableSymbol> tables = new LinkedHashMap<>();
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();

    /** A variable with its dimensions and the slot of its first element. */
    record Symbol(Flat flat, List<Dimension> dimensions, int firstSlot, List<String> elements) {
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
    }

    void add(String name, TableSymbol table) {
        tables.put(name, table);
    }

    Optional<Dimension> dimension(String name) {
        return Optional.ofNullable(dimensions.get(name));
    }

    List<Symbol> variables() {
        return new ArrayList<>(variables.values());
    }

    /** The variable a name means in a module: its own first, then by full name. */
    Optional<Symbol> variable(String prefix, String name) {
        return in(variables, prefix, name);
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
        return own.isPresent() || !name.contains(".") ? own : Optional.ofNullable(map.get(plain));
    }
}
