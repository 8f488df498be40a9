package nl.schaalsprong.language.write;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where two trees of records differ; lines of a file are not looked at, as they move when it is
 * written.
 */
final class Difference {
    private static final Set<String> MOVES = Set.of("line");

    private Difference() {}

    /** The first place that differs with both values, or nothing. */
    static Optional<String> between(Object one, Object other) {
        return between("", one, other);
    }

    private static Optional<String> between(String place, Object one, Object other) {
        if (one instanceof Record && one.getClass() == other.getClass()) {
            return records(place, one, other);
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            return lists(place, first, second);
        }
        if (one instanceof double[] first && other instanceof double[] second) {
            return Arrays.equals(first, second)
                    ? Optional.empty()
                    : Optional.of(place + Arrays.toString(first) + Arrays.toString(second));
        }
        return Objects.equals(lines(one), lines(other))
                ? Optional.empty()
                : Optional.of(place + ": " + one + " | " + other);
    }

    private static Object lines(Object value) {
        return value instanceof String text
                ? text.replace("\r\n", "\n").replace('\r', '\n')
                : value;
    }

    private static Optional<String> records(String place, Object one, Object other) {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            if (MOVES.contains(component.getName())) {
                continue;
            }
            String deeper = place + "." + component.getName();
            Optional<String> found =
                    between(deeper, value(component, one), value(component, other));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> lists(String place, List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return Optional.of(place + ": " + one.size() + " | " + other.size());
        }
        for (int i = 0; i < one.size(); i++) {
            Optional<String> found = between(place + "[" + i + "]", one.get(i), other.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
