package nl.schaalsprong.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Conflict;

/** {@code conflicts.csv}: on what sources disagree; {@code conflict-sides.csv}: what each says. */
final class ConflictsFile {
    private ConflictsFile() {}

    static List<Conflict> read(Reading reading) {
        reading.known().open(Sort.CONFLICT);
        List<Fields> rows =
                reading.table(
                        "conflicts.csv", "id,about,subject_nl,subject_en,matters_nl,matters_en");
        List<String> ids = rows.stream().map(f -> reading.define(Sort.CONFLICT, f, "id")).toList();
        Map<String, List<Conflict.Side>> sides = sides(reading);
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Conflict.Side> own = sides.getOrDefault(ids.get(i), List.of());
            conflicts.add(conflict(reading, ids.get(i), rows.get(i), own));
        }
        return conflicts;
    }

    private static Conflict conflict(
            Reading reading, String id, Fields f, List<Conflict.Side> sides) {
        if (sides.size() < 2) {
            reading.findings().error("one-sided", f.entry().place(), id);
        }
        return new Conflict(id, about(reading, f), f.words("subject"), sides, f.words("matters"));
    }

    private static Map<String, List<Conflict.Side>> sides(Reading reading) {
        Map<String, List<Conflict.Side>> sides = new LinkedHashMap<>();
        for (Fields f : reading.table("conflict-sides.csv", "conflict,value_nl,value_en,source")) {
            sides.computeIfAbsent(
                            reading.reference(Sort.CONFLICT, f, "conflict"), c -> new ArrayList<>())
                    .add(
                            new Conflict.Side(
                                    f.words("value"), reading.reference(Sort.SOURCE, f, "source")));
        }
        return sides;
    }

    /** A promise, an indicator or an instrument; a promise is meant where it is none of these. */
    private static String about(Reading reading, Fields f) {
        Optional<Cell> cell = f.required("about");
        cell.filter(c -> !reading.known().has(Sort.INDICATOR, c))
                .filter(c -> !reading.known().has(Sort.INSTRUMENT, c))
                .ifPresent(c -> reading.known().check(Sort.PROMISE, c));
        return cell.map(Cell::text).orElse("");
    }
}
