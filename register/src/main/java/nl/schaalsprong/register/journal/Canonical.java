package nl.schaalsprong.register.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The one way to write a record down, as JSON, so that equal records have equal hashes on every
 * machine: keys sorted, no white space, numbers in plain decimals, and a component that holds
 * nothing left out. So a component that can hold nothing (a text, an optional, a list, a record of
 * those) may be added without touching an old hash; any other change of shape is a new {@link
 * Chain#FORMAT}.
 */
public final class Canonical {
    /** The key that says which alternative of a sealed interface, or which item, follows. */
    public static final String ALTERNATIVE = "@type";

    /** How what holds nothing would be written. */
    private static final Set<String> EMPTY = Set.of("", "\"\"", "[]", "{}");

    /** The keys of each type of record in order, looked up once. */
    private static final ClassValue<List<Field>> FIELDS =
            new ClassValue<>() {
                @Override
                protected List<Field> computeValue(Class<?> type) {
                    return fields(type);
                }
            };

    private Canonical() {}

    /**
     * The canonical text of a record or of what records are made of: texts, numbers, days, moments,
     * names of an enumeration, lists, maps with text keys.
     *
     * @throws IllegalArgumentException for anything else, which is an error of the programmer
     */
    public static String text(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case Record fields -> record(fields, out);
            case Collection<?> list -> list(list, out);
            case Map<?, ?> map -> map(map, out);
            case Optional<?> optional -> optional.ifPresent(content -> write(content, out));
            case Double number -> out.append(plain(number));
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case Boolean truth -> out.append(truth);
            case Enum<?> name -> quote(name.name(), out);
            case String words -> quote(words, out);
            case LocalDate day -> quote(day.toString(), out);
            case Instant moment -> quote(moment.toString(), out);
            default ->
                    throw new IllegalArgumentException(
                            "(%s) has no canonical form.".formatted(value.getClass()));
        }
    }

    private static void record(Record fields, StringBuilder out) {
        char separator = '{';
        for (Field field : FIELDS.get(fields.getClass())) {
            int before = out.length();
            out.append(separator);
            quote(field.name(), out);
            out.append(':');
            int start = out.length();
            write(field.of(fields), out);
            if (out.length() - start <= 2 && EMPTY.contains(out.substring(start))) {
                out.setLength(before);
            } else {
                separator = ',';
            }
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    /** What stands under one key: the content of a component, or which alternative it is. */
    private record Field(String name, Function<Record, Object> content) {
        Object of(Record fields) {
            return content.apply(fields);
        }
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            fields.add(new Field(component.getName(), of -> content(accessor, of)));
        }
        if (isAlternative(type)) {
            fields.add(new Field(ALTERNATIVE, _ -> type.getSimpleName()));
        }
        fields.sort(Comparator.comparing(Field::name));
        return List.copyOf(fields);
    }

    /** Whether a record is one of the alternatives of a sealed interface. */
    public static boolean isAlternative(Class<?> type) {
        for (Class<?> above : type.getInterfaces()) {
            if (above.isSealed()) {
                return true;
            }
        }
        return false;
    }

    private static Object content(Method accessor, Record fields) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(accessor + " cannot be read.", e);
        }
    }

    private static void map(Map<?, ?> map, StringBuilder out) {
        char before = '{';
        for (var entry : new TreeMap<>(map).entrySet()) {
            out.append(before);
            quote((String) entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private static void list(Collection<?> list, StringBuilder out) {
        char before = '[';
        for (Object element : list) {
            out.append(before);
            write(element, out);
            before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
    }

    /** The shortest decimals that give the same number back, without an exponent. */
    private static String plain(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("(%s) is no number to keep.".formatted(number));
        }
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    private static void quote(String words, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || isHalf(words, i)) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Half of a pair of characters, without its other half: it would not survive UTF-8. */
    private static boolean isHalf(String words, int i) {
        char c = words.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == words.length() || !Character.isLowSurrogate(words.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(words.charAt(i - 1)));
    }
}
