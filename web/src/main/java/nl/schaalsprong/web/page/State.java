package nl.schaalsprong.web.page;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.futures.Assumption;
import nl.schaalsprong.futures.Scenario;

/**
 * What a reader has chosen: everything that makes one page differ from another, and all of it in
 * the link.
 *
 * @param scenario the settings of the measures that are not at their baseline, and own assumptions
 * @param variants ids of chosen readings, at most one per promise
 * @param promise the promise the measures, tiles and limits are shown for
 * @param place the place the limits are shown for; empty for all places of the reading
 * @param receipt the receipt a link was shared with
 * @param past the day one looks back to
 */
public record State(
        Scenario scenario,
        List<String> variants,
        Optional<String> promise,
        Optional<String> place,
        Optional<String> receipt,
        Past past) {
    /** Nothing chosen. */
    public static final State START =
            new State(
                    Scenario.BASELINE,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public State {
        variants = List.copyOf(variants);
    }

    /** These choices, looked at now. */
    public State(
            Scenario scenario,
            List<String> variants,
            Optional<String> promise,
            Optional<String> place,
            Optional<String> receipt) {
        this(scenario, variants, promise, place, receipt, Past.NOW);
    }

    /** The same choices, looked at on other days. */
    public State on(Past other) {
        return new State(scenario, variants, promise, place, receipt, other);
    }

    /** The same choices and assumptions with every measure at its baseline. */
    public State baseline() {
        return with(scenario.withoutMeasures());
    }

    /** The same choices under another scenario. */
    public State with(Scenario other) {
        return new State(other, variants, promise, place, Optional.empty(), past);
    }

    /** The same choices with another selected promise. */
    public State select(String id) {
        return new State(
                scenario, variants, Optional.of(id), Optional.empty(), Optional.empty(), past);
    }

    /** The same choices with another place for the limits; an empty code means all. */
    public State at(String code) {
        return new State(
                scenario,
                variants,
                promise,
                Optional.of(code).filter(c -> !c.isEmpty()),
                Optional.empty(),
                past);
    }

    /**
     * The same choices for a permanent link: tied to the receipt of the result they gave, and to
     * the day they were looked at.
     */
    public State sealed(String hash) {
        return new State(
                scenario, variants, promise, place, Optional.of(hash), past.kept(Past.today()));
    }

    /** Names and values that a form sends along to keep measures, assumptions and the promise. */
    public Map<String, String> kept() {
        Map<String, String> fields = new LinkedHashMap<>();
        scenario.settings().forEach((id, value) -> fields.put("m." + id, number(value)));
        fields.putAll(assumed());
        promise.ifPresent(p -> fields.put("promise", p));
        fields.putAll(past.fields());
        return fields;
    }

    /** Names and values that a form sends along to keep the own assumptions. */
    public Map<String, String> assumed() {
        Map<String, String> fields = new LinkedHashMap<>();
        scenario.assumptions()
                .forEach(
                        (id, own) -> {
                            fields.put("p." + id, range(own));
                            if (!own.reason().isEmpty()) {
                                fields.put("r." + id, own.reason());
                            }
                        });
        return fields;
    }

    /** A name and value in an address or a form. */
    public record Field(String name, String value) {}

    /** Everything chosen, as it stands in an address; a form sends it along as hidden fields. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        scenario.settings().forEach((id, value) -> fields.add(new Field("m." + id, number(value))));
        assumed().forEach((name, value) -> fields.add(new Field(name, value)));
        variants.forEach(v -> fields.add(new Field("variant", v)));
        promise.ifPresent(p -> fields.add(new Field("promise", p)));
        place.ifPresent(p -> fields.add(new Field("place", p)));
        receipt.ifPresent(r -> fields.add(new Field("receipt", r)));
        past.fields().forEach((name, day) -> fields.add(new Field(name, day)));
        return List.copyOf(fields);
    }

    /** The query string, with its question mark; empty when nothing is chosen. */
    public String query() {
        List<String> parts =
                fields().stream().map(f -> encode(f.name()) + "=" + encode(f.value())).toList();
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** An own variant as it stands in a link: low, central and high. */
    static String range(Assumption own) {
        return number(own.low()) + "," + number(own.central()) + "," + number(own.high());
    }

    /** A setting as it stands in a link: no exponent, no needless zeros. */
    public static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
