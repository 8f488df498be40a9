package nl.schaalsprong.futures;

import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.base.Hash;

/** Settings of measures by id. A measure that is not named stands at its baseline. */
public record Scenario(Map<String, Double> settings) {
    /** Nothing extra is done. */
    public static final Scenario BASELINE = new Scenario(Map.of());

    public Scenario {
        settings = java.util.Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** The same scenario with one measure set. */
    public Scenario with(String measure, double setting) {
        Map<String, Double> changed = new TreeMap<>(settings);
        changed.put(measure, setting);
        return new Scenario(changed);
    }

    /** Canonical text: {@code id=value} pairs in order of id, joined by {@code ;}. */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        settings.forEach(
                (id, value) ->
                        text.append(text.isEmpty() ? "" : ";")
                                .append(id)
                                .append('=')
                                .append(value));
        return text.toString();
    }

    /** SHA-256 of the canonical text. */
    public String hash() {
        return Hash.of(canonical());
    }
}
