package nl.schaalsprong.language.vensim;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.language.expression.Expression;

/** What an entry says. */
sealed interface Statement {
    /** The name it is about, canonical. */
    String name();

    /** Where it stands. */
    int offset();

    /**
     * A subscript range.
     *
     * @param items elements, other ranges and sequences, in order
     */
    record Range(String name, List<Item> items, List<Mapping> mappings, int offset)
            implements Statement {}

    /** One range under another name. */
    record Equivalence(String name, String same, int offset) implements Statement {}

    /**
     * An equation of a variable or of some of its elements.
     *
     * @param lookups points written inside the equation, by number
     * @param from where what follows the equals sign begins
     */
    record Assignment(Left left, Expression value, List<Points> lookups, Entry entry, int from)
            implements Statement {
        @Override
        public String name() {
            return left.name();
        }

        @Override
        public int offset() {
            return left.offset();
        }
    }

    /** Numbers for the elements of a variable. */
    record Numbers(Left left, Grid grid, Entry entry) implements Statement {
        @Override
        public String name() {
            return left.name();
        }

        @Override
        public int offset() {
            return left.offset();
        }
    }

    /** A lookup. */
    record Lookup(Left left, Points points, Entry entry) implements Statement {
        @Override
        public String name() {
            return left.name();
        }

        @Override
        public int offset() {
            return left.offset();
        }
    }

    /**
     * What stands before the equals sign.
     *
     * @param title as written
     * @param exceptions combinations of subscripts that are left out
     */
    record Left(
            String name,
            String title,
            List<String> subscripts,
            List<List<String>> exceptions,
            int offset) {}

    /** An element, a range, or a sequence from one element to another. */
    record Item(String name, Optional<String> last, int offset) {}

    /**
     * That a range may stand for another.
     *
     * @param items elements or ranges of the other, one for each element of this; empty where both
     *     are taken in order
     */
    record Mapping(String range, List<Item> items, int offset) {}
}
