package nl.schaalsprong.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where an equation is read: in which module, for which element of which variable.
 *
 * @param prefix of the module
 * @param owner title of the variable, for findings and hidden names
 * @param self slot of the element
 * @param dimensions of the variable
 * @param index of the element, per dimension
 * @param running where the array function that is being read stands
 * @param macros that are being written out around it
 * @param offset of the variable in the file
 */
record Scope(
        String prefix,
        String owner,
        int self,
        List<Dimension> dimensions,
        int[] index,
        ArrayRun.Moment running,
        Set<String> macros,
        int offset) {
    /** Of an element of a variable, outside any array function. */
    static Scope of(
            String prefix,
            String owner,
            int self,
            List<Dimension> dimensions,
            int[] index,
            int offset) {
        return new Scope(
                prefix, owner, self, dimensions, index, ArrayRun.Moment.NONE, Set.of(), offset);
    }

    /** Of the element at a place of a variable. */
    static Scope of(Symbols.Symbol symbol, int place) {
        return of(
                symbol.flat().prefix(),
                symbol.flat().declaration().title(),
                symbol.firstSlot() + place,
                symbol.dimensions(),
                symbol.index(place),
                symbol.flat().declaration().offset());
    }

    /** The element of the variable in that dimension, if the variable has it. */
    OptionalInt element(String dimension) {
        return element(dimension, 0);
    }

    /**
     * The element in the dimension of that name, where a variable has it more than once the one
     * after so many others; the last there is.
     */
    OptionalInt element(String dimension, int others) {
        OptionalInt found = OptionalInt.empty();
        int left = others;
        for (int d = 0; d < dimensions.size() && left >= 0; d++) {
            if (dimensions.get(d).name().equals(dimension)) {
                found = OptionalInt.of(index[d]);
                left--;
            }
        }
        return found;
    }

    /** The same place while an array function stands at these positions. */
    Scope running(ArrayRun run, Map<String, Integer> positions) {
        ArrayRun.Moment moment = running.and(run, positions);
        return new Scope(prefix, owner, self, dimensions, index, moment, macros, offset);
    }

    /** The same place inside these macros. */
    Scope inMacros(Set<String> around) {
        return new Scope(prefix, owner, self, dimensions, index, running, around, offset);
    }

    /** The inside of a macro. */
    Scope within(String macro, String inner, int result) {
        Set<String> all = new HashSet<>(macros);
        all.add(macro);
        return new Scope(
                inner,
                owner,
                result,
                List.of(),
                new int[0],
                ArrayRun.Moment.NONE,
                Set.copyOf(all),
                offset);
    }
}
