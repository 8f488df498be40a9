package nl.schaalsprong.web.letter;

import java.util.List;

/**
 * A draft as fields of a form.
 *
 * @param shape what it becomes, by code
 * @param fields those that the shape has, in order
 */
public record FormView(String shape, String shapeWord, List<Field> fields) {
    /** One of several values. */
    public record Choice(String code, String word) {}

    /**
     * One field.
     *
     * @param choices what it may be; empty for free words
     * @param list id of a list of suggestions; may be empty
     * @param basis whether the letter says it, in words; may be empty
     */
    public record Field(
            String name,
            String label,
            String value,
            List<Choice> choices,
            String list,
            String basis) {}
}
