package nl.schaalsprong.cases;

import java.util.List;
import nl.schaalsprong.cases.Known.Sort;

/** {@code places.csv}: the places of the case and their tile in the map. */
final class PlacesFile {
    static final String NAME = "places.csv";

    private PlacesFile() {}

    static List<Area> read(Reading reading) {
        List<Area> places =
                reading
                        .table(NAME, "code", "name_nl", "name_en", "kind", "group", "column", "row")
                        .stream()
                        .map(fields -> place(reading, fields))
                        .toList();
        if (!places.isEmpty()) {
            reading.known().open(Sort.PLACE);
        }
        return places;
    }

    private static Area place(Reading reading, Fields fields) {
        return new Area(
                reading.define(Sort.PLACE, fields, "code"),
                fields.words("name"),
                fields.text("kind"),
                fields.text("group"),
                fields.whole("column"),
                fields.whole("row"));
    }
}
