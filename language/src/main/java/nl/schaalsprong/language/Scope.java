package nl.schaalsprong.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where an equation is read: in which module, for which element of which variable.
 *
 * @param prefix of the module
 * @param owner title of the variable, for findings and hidden names
 * @param self slot of the element
 * @param dimensions of the variable
 * @param index of the element, per dimension
 * @param running positions of the arrays an array function runs over, by wildcard or dimension
 * @param offset of the variable in the file
 */
record Scope(
        String prefix,
        String owner,
        int self,
        List<Dimension> dimensions,
        int[] index,
        Map<String, Integer> running,
        int offset) {
    /** The element of the variable in that dimension, if the variable has it. */
    OptionalInt element(String dimension) {
        for (int d = 0; d < dimensions.size(); d++) {
            if (dimensions.get(d).name().equals(dimension)) {
                return OptionalInt.of(index[d]);
            }
        }
        return OptionalInt.empty();
    }

    /** The same place while an array function stands at these positions. */
    Scope running(Map<String, Integer> positions) {
        Map<String, Integer> all = new LinkedHashMap<>(running);
        all.putAll(positions);
        return new Scope(prefix, owner, self, dimensions, index, all, offset);
    }
}
