package nl.schaalsprong.web.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A field that reads differently in two versions.
 *
 * @param path of the field
 * @param before empty where it was not there
 * @param after empty where it no longer is
 */
record Difference(String path, String before, String after) {
    /** Every field that differs, in the order of the later version. */
    static List<Difference> between(List<Line> before, List<Line> after) {
        Map<String, String> old = values(before);
        Map<String, String> fresh = values(after);
        List<Difference> all = new ArrayList<>();
        fresh.forEach(
                (path, value) -> {
                    String was = old.getOrDefault(path, "");
                    if (!Objects.equals(was, value)) {
                        all.add(new Difference(path, was, value));
                    }
                });
        old.forEach(
                (path, value) -> {
                    if (!fresh.containsKey(path) && !value.isEmpty()) {
                        all.add(new Difference(path, value, ""));
                    }
                });
        return all;
    }

    private static Map<String, String> values(List<Line> lines) {
        Map<String, String> values = new LinkedHashMap<>();
        lines.stream()
                .filter(l -> !(l.shape() instanceof Line.Shape.Kept))
                .forEach(l -> values.put(l.path(), l.value()));
        return values;
    }
}
