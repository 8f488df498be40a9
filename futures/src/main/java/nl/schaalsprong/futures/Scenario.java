package nl.schaalsprong.futures;

import java.util.Collections;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import nl.schaalsprong.base.Hash;

/**
 * What differs from the case as it stands: settings of measures by id, and own variants of
 * parameters by id. A measure that is not named stands at its baseline, a parameter that is not
 * named at the case's range.
 */
public record Scenario(Map<String, Double> settings, Map<String, Assumption> assumptions) {
    /** Nothing extra is done and nothing else is assumed. */
    public static final Scenario BASELINE = new Scenario(Map.of(), Map.of());

    public Scenario {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        assumptions = Collections.unmodifiableMap(new TreeMap<>(assumptions));
    }

    /** The same scenario with one measure set. */
    public Scenario with(String measure, double setting) {
        Map<String, Double> changed = new TreeMap<>(settings);
        changed.put(measure, setting);
        return new Scenario(changed, assumptions);
    }

    /** The same scenario with one own variant of a parameter. */
    public Scenario assuming(String parameter, Assumption assumption) {
        Map<String, Assumption> changed = new TreeMap<>(assumptions);
        changed.put(parameter, assumption);
        return new Scenario(settings, changed);
    }

    /** The same scenario with the case's own range for a parameter. */
    public Scenario dropping(String parameter) {
        Map<String, Assumption> changed = new TreeMap<>(assumptions);
        changed.remove(parameter);
        return new Scenario(settings, changed);
    }

    /** The same assumptions with every measure at its baseline. */
    public Scenario withoutMeasures() {
        return new Scenario(Map.of(), assumptions);
    }

    /** Whether both assume the same ranges, whatever the reasons. */
    boolean sameRanges(Scenario other) {
        return new Scenario(Map.of(), assumptions)
                .canonical()
                .equals(new Scenario(Map.of(), other.assumptions).canonical());
    }

    /** Whether nothing differs from the case as it stands. */
    public boolean isBaseline() {
        return settings.isEmpty() && assumptions.isEmpty();
    }

    /**
     * Canonical text: {@code id=value} pairs of measures in order of id, then {@code
     * p.id=low,central,high} of own variants in order of id, joined by {@code ;}. Reasons are left
     * out: they change no outcome.
     */
    public String canonical() {
        StringJoiner text = new StringJoiner(";");
        settings.forEach((id, value) -> text.add(id + "=" + value));
        assumptions.forEach(
                (id, own) ->
                        text.add(
                                "p."
                                        + id
                                        + "="
                                        + own.low()
                                        + ","
                                        + own.central()
                                        + ","
                                        + own.high()));
        return text.toString();
    }

    /** SHA-256 of the canonical text. */
    public String hash() {
        return Hash.of(canonical());
    }
}
