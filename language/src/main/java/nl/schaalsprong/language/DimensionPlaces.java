package nl.schaalsprong.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.language.Subscripts.Position;

/** Where elements stand in their dimensions, and where those of one dimension stand in another. */
final class DimensionPlaces {
    private static final int[] NONE = {};

    private final Map<String, Map<String, Integer>> places = new HashMap<>();
    private final Map<String, int[]> translations = new HashMap<>();

    /** The place of an element from 0, or -1. */
    int of(Dimension dimension, String element) {
        return places.computeIfAbsent(dimension.name(), _ -> places(dimension))
                .getOrDefault(element, -1);
    }

    private static Map<String, Integer> places(Dimension dimension) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < dimension.elements().size(); i++) {
            places.put(dimension.elements().get(i), i);
        }
        return places;
    }

    /**
     * An element of one dimension as an element of another: by name where they share names, absent
     * where this one is not shared; by place where they share none and are as large.
     */
    Optional<Position> translated(Dimension to, Dimension from, int index) {
        if (to.name().equals(from.name())) {
            return Optional.of(new Position.Fixed(index));
        }
        int[] translation = translation(to, from);
        boolean sameSize = to.elements().size() == from.elements().size();
        if (translation.length == 0) {
            return sameSize ? Optional.of(new Position.Fixed(index)) : Optional.empty();
        }
        return Optional.of(
                translation[index] < 0
                        ? new Position.Absent()
                        : new Position.Fixed(translation[index]));
    }

    /** Whether two dimensions share a name of an element. */
    boolean share(Dimension one, Dimension other) {
        return one.name().equals(other.name()) || translation(one, other).length > 0;
    }

    /** The place in the one of each element of the other, or -1; nothing where they share none. */
    private int[] translation(Dimension to, Dimension from) {
        return translations.computeIfAbsent(
                to.name() + "\n" + from.name(),
                _ -> {
                    int[] places = from.elements().stream().mapToInt(e -> of(to, e)).toArray();
                    return Arrays.stream(places).allMatch(p -> p < 0) ? NONE : places;
                });
    }
}
