package nl.schaalsprong.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Known.Sort;

/**
 * {@code case.yaml}: what the case is called, where it starts and its named sets of places.
 *
 * @param model name of the model file in the folder
 * @param placeDimension canonical name of the model's dimension of places
 */
record Head(
        String id,
        Text title,
        LocalDate reference,
        String model,
        String placeDimension,
        Map<String, PlaceSet> areas) {
    static final String NAME = "case.yaml";

    /** A named set of places. */
    record PlaceSet(Text title, List<String> places) {}

    static Optional<Head> read(Reading reading) {
        return reading.mapping(NAME)
                .map(f -> f.only("id", "title", "reference", "model", "placeDimension", "areas"))
                .map(f -> head(reading, f));
    }

    private static Head head(Reading reading, Fields fields) {
        return new Head(
                fields.text("id"),
                fields.words("title"),
                fields.day("reference"),
                fields.text("model"),
                fields.text("placeDimension"),
                areas(reading, fields));
    }

    private static Map<String, PlaceSet> areas(Reading reading, Fields fields) {
        Map<String, PlaceSet> sets = new LinkedHashMap<>();
        reading.known().open(Sort.PLACE_SET);
        fields.parts("areas").forEach((id, set) -> sets.put(id, set(reading, id, set)));
        return sets;
    }

    private static PlaceSet set(Reading reading, String id, Fields fields) {
        fields.only("title", "places");
        reading.known().add(Sort.PLACE_SET, id);
        return new PlaceSet(fields.words("title"), reading.places(fields.cells("places")));
    }
}
