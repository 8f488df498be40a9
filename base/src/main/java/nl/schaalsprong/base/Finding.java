package nl.schaalsprong.base;

import java.util.List;

/**
 * Something wrong or noteworthy in content that came from outside: a code, the place it points at
 * and the values it speaks of. The words are in the room's catalogue, see {@link Catalogue}.
 *
 * @param code room and name, as in {@code language.unknown-name}
 * @param place where in the input
 * @param values filled into the message for {@code {0}}, {@code {1}}, …
 * @param severity whether the content can still be used
 */
public record Finding(String code, Place place, List<String> values, Severity severity) {
    /** How much a finding weighs. */
    public enum Severity {
        /** The content is refused. */
        ERROR,
        /** The content is used, but somebody should look. */
        WARNING,
        /** Said for completeness. */
        NOTE
    }

    public Finding {
        values = List.copyOf(values);
    }

    /** A finding that refuses the content. */
    public static Finding error(String code, Place place, Object... values) {
        return new Finding(code, place, strings(values), Severity.ERROR);
    }

    /** A finding that lets the content through and asks for attention. */
    public static Finding warning(String code, Place place, Object... values) {
        return new Finding(code, place, strings(values), Severity.WARNING);
    }

    /** A finding that only informs. */
    public static Finding note(String code, Place place, Object... values) {
        return new Finding(code, place, strings(values), Severity.NOTE);
    }

    /** What happened and what to do, in the language asked for. */
    public String message(Language language) {
        return Catalogue.message(code, values, language);
    }

    private static List<String> strings(Object... values) {
        return java.util.Arrays.stream(values).map(String::valueOf).toList();
    }
}
