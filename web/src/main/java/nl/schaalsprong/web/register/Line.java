package nl.schaalsprong.web.register;

import java.util.List;

/**
 * One value within a record.
 *
 * @param path names of fields from the record down, with points between; numbers within lists
 * @param shape what it may be
 * @param value as one would type it; empty when there is none
 */
record Line(String path, Shape shape, String value) {
    /** What a value may be. */
    sealed interface Shape {
        /** Words on one line. */
        record Words() implements Shape {}

        /** A number; whole or not. */
        record Number(boolean whole) implements Shape {}

        /** A day as in 2030-12-31. */
        record Day() implements Shape {}

        /** One of these names; empty where none is allowed. */
        record Choice(List<String> names) implements Shape {}

        /** Ids with blanks between them. */
        record Ids() implements Shape {}

        /** What no person types: kept as it is. */
        record Kept() implements Shape {}
    }

    /** The last name of the path. */
    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The path without its last name; empty for a field of the record itself. */
    String parent() {
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    }
}
