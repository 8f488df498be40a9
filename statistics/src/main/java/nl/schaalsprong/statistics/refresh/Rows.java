package nl.schaalsprong.statistics.refresh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.statistics.Period;
import nl.schaalsprong.statistics.Slice;
import nl.schaalsprong.statistics.Snapshot;
import tools.jackson.databind.JsonNode;

/**
 * Observations as they came, to the rows of a snapshot. What was not asked for, comes twice, or has
 * neither a value nor a reason refuses the whole: a filter the server passed over must not become a
 * wrong number.
 */
final class Rows {
    private static final String NONE = "None";

    private final Slice slice;
    private final String measure;
    private final Map<String, String> statuses;
    private final Set<String> seen = new HashSet<>();
    private final List<Snapshot.Row> rows = new ArrayList<>();

    /**
     * @param statuses how firm each period is, by its code
     */
    Rows(Slice slice, String measure, Map<String, String> statuses) {
        this.slice = slice;
        this.measure = measure;
        this.statuses = statuses;
    }

    Outcome<List<Snapshot.Row>> read(List<JsonNode> observations) {
        for (JsonNode observation : observations) {
            Optional<Finding> fault = take(observation);
            if (fault.isPresent()) {
                return new Outcome.Refused<>(List.of(fault.get()));
            }
        }
        return Outcome.good(rows);
    }

    private Optional<Finding> take(JsonNode observation) {
        String place = code(observation, slice.placeDimension());
        String period = code(observation, slice.timeDimension());
        if (!asked(observation, place, period)) {
            return fault("statistics.not-asked", place, period);
        }
        if (!seen.add(place + " " + period)) {
            return fault("statistics.twice", place, period);
        }
        String attribute = observation.path("ValueAttribute").asString("");
        JsonNode value = observation.path("Value");
        if (attribute.isEmpty() || value.isNumber() != attribute.equals(NONE)) {
            return fault("statistics.value-or-reason", place, period);
        }
        Optional<BigDecimal> number =
                value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
        String status = statuses.getOrDefault(period, "");
        rows.add(new Snapshot.Row(place, period, number, attribute, status));
        return Optional.empty();
    }

    private boolean asked(JsonNode observation, String place, String period) {
        return code(observation, "Measure").equals(measure)
                && slice.places().contains(place)
                && period.contains(slice.periods())
                && Period.of(period).isPresent()
                && slice.fixed().entrySet().stream()
                        .allMatch(f -> code(observation, f.getKey()).equals(f.getValue()));
    }

    /** Older tables put blanks behind their codes. */
    private static String code(JsonNode observation, String dimension) {
        return observation.path(dimension).asString("").strip();
    }

    private Optional<Finding> fault(String code, String place, String period) {
        return Optional.of(
                Finding.error(code, Place.whole(slice.table() + "/Observations"), place, period));
    }
}
