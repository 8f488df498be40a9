package nl.schaalsprong.language;

import java.util.List;

/**
 * A variable of a checked model, as a reader or a caller needs it.
 *
 * @param name canonical name (XMILE 1.1 section 3.2.2: lower case, blanks as underscores)
 * @param title name as written
 * @param kind what sort of variable
 * @param dimensions canonical names of its dimensions, empty for a scalar
 * @param elements full canonical names of its elements in slot order: {@code name} for a scalar,
 *     {@code name[a, b]} for an array
 * @param firstSlot index in the plan of the first element; the others follow
 * @param unit as written, or empty
 * @param documentation as written, or empty
 * @param equation as written; for an array with equations per element, the first
 * @param line where it stands in the file, from 1
 */
public record Variable(
        String name,
        String title,
        Kind kind,
        List<String> dimensions,
        List<String> elements,
        int firstSlot,
        String unit,
        String documentation,
        String equation,
        int line) {
    /** Sort of variable. */
    public enum Kind {
        STOCK,
        FLOW,
        AUXILIARY
    }
}
