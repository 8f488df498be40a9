package nl.schaalsprong.web.register;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.register.Anchor;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Canonical;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link Sheet} wrote out and a person may have changed. */
final class SheetReader {
    /** Behind the path of an element that is to go. */
    static final String REMOVE = "@remove";

    private static final String UNTIL = ".until";

    private static final int ANCHOR_PARTS = 6;

    private final Map<String, String> values;
    private final List<Finding> findings = new ArrayList<>();

    private SheetReader(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The record that the values by path make, or what is wrong with them.
     *
     * @param type what sort of record
     */
    static Outcome<Item> read(Class<? extends Item> type, Map<String, String> values) {
        SheetReader reader = new SheetReader(values);
        Optional<Object> item = reader.record("", type);
        return item.isPresent()
                ? Outcome.of((Item) item.get(), reader.findings)
                : new Outcome.Refused<>(reader.findings);
    }

    private @Nullable Object value(String path, Type type) {
        return switch (type) {
            case ParameterizedType made -> collection(path, made);
            case Class<?> plain -> plain(path, plain);
            default -> throw new IllegalArgumentException("No line for (%s).".formatted(type));
        };
    }

    private Object collection(String path, ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return isBlank(path) ? Optional.empty() : Optional.ofNullable(value(path, of[0]));
        }
        if (type.getRawType() == Map.class) {
            return map(path, of[1]);
        }
        return of[0] == String.class ? ids(text(path)) : list(path, of[0]);
    }

    private Map<String, Object> map(String path, Type type) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (String name : below(path)) {
            String inner = path + "." + name;
            Object made = isBlank(inner) ? null : value(inner, type);
            if (made != null) {
                map.put(name, made);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private List<Object> list(String path, Type type) {
        List<Object> list = new ArrayList<>();
        below(path).stream()
                .filter(n -> n.matches("\\d{1,4}"))
                .sorted(java.util.Comparator.comparingInt(Integer::parseInt))
                .map(n -> path + "." + n)
                .filter(p -> !values.containsKey(p + "." + REMOVE) && !isBlank(p))
                .forEach(
                        p -> {
                            Object made = value(p, type);
                            if (made != null) {
                                list.add(made);
                            }
                        });
        return list;
    }

    private static List<String> ids(String text) {
        return Arrays.stream(text.split("[\\s,]+")).filter(id -> !id.isEmpty()).toList();
    }

    /** The names that follow a path, each once, in order. */
    private List<String> below(String path) {
        String start = path + ".";
        return values.keySet().stream()
                .filter(p -> p.startsWith(start))
                .map(p -> p.substring(start.length()).replaceAll("\\..*", ""))
                .distinct()
                .toList();
    }

    /** Whether nothing was typed at a path or under it. */
    private boolean isBlank(String path) {
        String start = path + ".";
        return values.entrySet().stream()
                .filter(e -> e.getKey().equals(path) || e.getKey().startsWith(start))
                .filter(e -> !e.getKey().endsWith(Canonical.ALTERNATIVE))
                .allMatch(e -> e.getValue().isBlank());
    }

    private String text(String path) {
        return values.getOrDefault(path, "").strip();
    }

    private @Nullable Object plain(String path, Class<?> type) {
        if (type == Anchor.class) {
            return anchor(text(path));
        }
        if (type.isSealed()) {
            return alternative(path, type);
        }
        if (type.isRecord()) {
            return record(path, type).orElse(null);
        }
        String text = text(path);
        if (type == String.class) {
            return text;
        }
        return type.isEnum() ? name(path, text, type) : number(path, text, type);
    }

    private @Nullable Object alternative(String path, Class<?> type) {
        String name = text(path + "." + Canonical.ALTERNATIVE);
        for (Class<?> one : type.getPermittedSubclasses()) {
            if (one.getSimpleName().equals(name)) {
                return record(path, one).orElse(null);
            }
        }
        return wrong("form-choice", path, name);
    }

    private @Nullable Object name(String path, String text, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        return wrong("form-choice", path, text);
    }

    private @Nullable Object number(String path, String text, Class<?> type) {
        if (type == LocalDate.class) {
            return day(path, text);
        }
        if (type == double.class) {
            return text.matches("-?\\d{1,15}(\\.\\d{1,12})?")
                    ? Double.valueOf(text)
                    : wrong("form-number", path, text);
        }
        if (!text.matches("(-?\\d{1,15})?")) {
            return wrong("form-whole", path, text);
        }
        long whole = text.isEmpty() ? 0 : Long.parseLong(text);
        return type == int.class ? (Object) (int) whole : (Object) whole;
    }

    /** A last day left blank is one of which no source names any. */
    private @Nullable Object day(String path, String text) {
        if (text.isEmpty() && path.endsWith(UNTIL)) {
            return Variant.NO_DAY;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return wrong("form-day", path, text);
        }
    }

    private @Nullable Object anchor(String text) {
        String[] parts = text.split(" ");
        boolean whole =
                parts.length == ANCHOR_PARTS
                        && parts[1].matches("\\d{1,9}")
                        && parts[2].matches("\\d{1,9}");
        return whole
                ? new Anchor(
                        parts[0],
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[2]),
                        parts[3],
                        parts[4],
                        parts[5])
                : wrong("form-choice", "anchor", text);
    }

    private Optional<Object> record(String path, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] made = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        boolean whole = true;
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            types[i] = components[i].getType();
            made[i] =
                    value(
                            path.isEmpty() ? name : path + "." + name,
                            components[i].getGenericType());
            whole &= made[i] != null;
        }
        return whole ? Optional.of(create(type, types, made)) : Optional.empty();
    }

    private static Object create(Class<?> type, Class<?>[] types, @Nullable Object[] values) {
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " refuses its content.", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made.", e);
        }
    }

    private @Nullable Object wrong(String code, String path, String text) {
        findings.add(Finding.error("web." + code, Place.whole(path), path, text));
        return null;
    }
}
