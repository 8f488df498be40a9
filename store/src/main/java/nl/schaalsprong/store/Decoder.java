package nl.schaalsprong.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.register.journal.Canonical;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads back what {@link Canonical} wrote. What was left out is empty.
 *
 * <p>Content that does not fit the type was not written by this program; that is an {@link
 * IllegalArgumentException}, which the caller turns into a finding.
 */
final class Decoder {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The shape of each type of record, looked up once. */
    private static final ClassValue<Shape> SHAPES =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return Shape.of(type);
                }
            };

    private Decoder() {}

    static <T> T read(String text, Class<T> type) {
        try {
            return type.cast(value(MAPPER.readTree(text), type));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is no JSON.", e);
        }
    }

    private static Object value(JsonNode node, Type type) {
        return switch (type) {
            case ParameterizedType made -> collection(node, made);
            case Class<?> plain -> plain(node, plain);
            default -> throw new IllegalArgumentException(type + " is not kept.");
        };
    }

    private static Object collection(JsonNode node, ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return Optional.of(value(node, of[0]));
        }
        if (type.getRawType() == List.class) {
            List<Object> list = new ArrayList<>();
            node.forEach(element -> list.add(value(element, of[0])));
            return List.copyOf(list);
        }
        if (type.getRawType() == Map.class) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.properties().forEach(p -> map.put(p.getKey(), value(p.getValue(), of[1])));
            return Collections.unmodifiableMap(map);
        }
        throw new IllegalArgumentException(type + " is not kept.");
    }

    private static Object plain(JsonNode node, Class<?> type) {
        if (type.isSealed()) {
            return record(node, alternative(node, type));
        }
        if (type.isRecord()) {
            return record(node, type);
        }
        if (type == int.class) {
            return node.asInt();
        }
        if (type == long.class) {
            return node.asLong();
        }
        if (type == double.class) {
            return node.asDouble();
        }
        if (type == boolean.class) {
            return node.asBoolean();
        }
        return word(node.asString(), type);
    }

    private static Object word(String word, Class<?> type) {
        if (type == String.class) {
            return word;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(word);
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(word)) {
                    return constant;
                }
            }
        }
        throw new IllegalArgumentException("(%s) is no %s.".formatted(word, type));
    }

    private static Class<?> alternative(JsonNode node, Class<?> sealed) {
        String name = node.path(Canonical.ALTERNATIVE).asString("");
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(c -> c.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No %s (%s).".formatted(sealed, name)));
    }

    private static Object record(JsonNode node, Class<?> type) {
        Shape shape = SHAPES.get(type);
        Object[] values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components().get(i);
            @Nullable JsonNode content = node.get(component.getName());
            values[i] =
                    content == null ? empty(component) : value(content, component.getGenericType());
        }
        return shape.make(values);
    }

    /** The components of a type of record, and how one is made of them. */
    private record Shape(List<RecordComponent> components, Constructor<?> constructor) {
        static Shape of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            Class<?>[] types =
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(components, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record.", e);
            }
        }

        Object make(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(constructor + " refuses its content.", e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constructor + " is out of reach.", e);
            }
        }
    }

    /** What a component holds of which nothing was written. */
    private static Object empty(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return "";
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type.isRecord()) {
            return record(MAPPER.createObjectNode(), type);
        }
        throw new IllegalArgumentException("(%s) is missing.".formatted(component.getName()));
    }
}
