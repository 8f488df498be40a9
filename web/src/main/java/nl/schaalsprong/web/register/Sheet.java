package nl.schaalsprong.web.register;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.register.Anchor;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.journal.Canonical;
import org.jspecify.annotations.Nullable;

/**
 * A record of the register written out value by value, in the order of its fields, so that it can
 * be shown, compared and edited without a form per type.
 */
final class Sheet {
    /** Fields of a reading that may say where they come from; a form offers all of them. */
    private static final List<String> EXPLAINED =
            List.of("amount", "places", "countingRule", "from", "until", "condition");

    private final List<Line> lines = new ArrayList<>();

    private Sheet() {}

    /** Every value of a record. */
    static List<Line> of(Item item) {
        Sheet sheet = new Sheet();
        sheet.record("", item, item.getClass());
        return List.copyOf(sheet.lines);
    }

    /** The values of an empty element of a list, to be filled in. */
    static List<Line> blank(String path, Type element) {
        Sheet sheet = new Sheet();
        sheet.value(path, null, element);
        return List.copyOf(sheet.lines);
    }

    private void record(String path, @Nullable Object record, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            String below = path.isEmpty() ? component.getName() : path + "." + component.getName();
            Object value = record == null ? null : content(component, record);
            value(below, value, component.getGenericType());
        }
    }

    private void value(String path, @Nullable Object value, Type type) {
        switch (type) {
            case ParameterizedType made -> collection(path, value, made);
            case Class<?> plain -> plain(path, value, plain);
            default -> throw new IllegalArgumentException("No line for (%s).".formatted(type));
        }
    }

    private void collection(String path, @Nullable Object value, ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            Object inner = value instanceof Optional<?> o && o.isPresent() ? o.get() : null;
            value(path, inner, of[0]);
        } else if (type.getRawType() == Map.class) {
            Map<?, ?> map = value instanceof Map<?, ?> known ? known : Map.of();
            Stream.concat(EXPLAINED.stream(), map.keySet().stream())
                    .distinct()
                    .forEach(key -> value(path + "." + key, map.get(key), of[1]));
        } else if (of[0] == String.class) {
            String ids = value instanceof List<?> list ? String.join(" ", strings(list)) : "";
            lines.add(new Line(path, new Line.Shape.Ids(), ids));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(path + "." + i, list.get(i), of[0]);
            }
        }
    }

    private static List<String> strings(List<?> list) {
        return list.stream().map(String::valueOf).toList();
    }

    private void plain(String path, @Nullable Object value, Class<?> type) {
        if (type == Anchor.class) {
            lines.add(new Line(path, new Line.Shape.Kept(), kept(value)));
        } else if (type.isSealed()) {
            sealed(path, value, type);
        } else if (type.isRecord()) {
            record(path, value, type);
        } else {
            lines.add(new Line(path, shape(type), written(value)));
        }
    }

    private static String kept(@Nullable Object value) {
        return value instanceof Anchor a
                ? String.join(
                        " ",
                        a.textSha256(),
                        String.valueOf(a.start()),
                        String.valueOf(a.end()),
                        a.exactSha256(),
                        a.prefixSha256(),
                        a.suffixSha256())
                : "";
    }

    /** Which alternative, and then its own values. */
    private void sealed(String path, @Nullable Object value, Class<?> type) {
        List<String> names =
                Arrays.stream(type.getPermittedSubclasses()).map(Class::getSimpleName).toList();
        Class<?> own = value == null ? type.getPermittedSubclasses()[0] : value.getClass();
        lines.add(
                new Line(
                        path + "." + Canonical.ALTERNATIVE,
                        new Line.Shape.Choice(names),
                        own.getSimpleName()));
        record(path, value, own);
    }

    private static Line.Shape shape(Class<?> type) {
        if (type == int.class || type == long.class) {
            return new Line.Shape.Number(true);
        }
        if (type == double.class) {
            return new Line.Shape.Number(false);
        }
        if (type == LocalDate.class) {
            return new Line.Shape.Day();
        }
        if (type.isEnum()) {
            return new Line.Shape.Choice(
                    Arrays.stream(type.getEnumConstants()).map(e -> ((Enum<?>) e).name()).toList());
        }
        return new Line.Shape.Words();
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number ->
                    new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
            case Enum<?> name -> name.name();
            default -> value.toString();
        };
    }

    private static Object content(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read.", e);
        }
    }
}
