package nl.schaalsprong.cases;

import java.util.List;
import nl.schaalsprong.cases.Known.Sort;

/** {@code places.csv}: the places of the case and their tile in the map. */
final class PlacesFile {
    static final String NAME = "places.csv";
    private static final String HEADER = "code,name_nl,name_en,kind,group,column,row";

    private PlacesFile() {}

    static List<Area> read(Reading reading) {
        return reading.table(NAME, HEADER).stream().map(f -> place(reading, f)).toList();
    }

    private static Area place(Reading reading, Fields fields) {
        Area area =
                new Area(
                        reading.define(Sort.PLACE, fields, "code"),
                        fields.words("name"),
                        fields.oneOf("kind", "municipality", "region"),
                        fields.text("group"),
                        fields.whole("column"),
                        fields.whole("row"));
        String tile = area.column() + ", " + area.row();
        reading.known().define(Sort.TILE, new Cell(tile, fields.entry().place()));
        return area;
    }
}
