package nl.schaalsprong.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Relation;

/** Who there is, under which names, and what ties them: {@code actors.csv} and what hangs on it. */
final class ActorsFile {
    private static final String ACTORS = "id,type,name_nl,name_en,source,valid_from,valid_until";

    private ActorsFile() {}

    static List<Actor> actors(Reading reading) {
        reading.known().open(Sort.ACTOR);
        List<Fields> rows = reading.table("actors.csv", ACTORS);
        List<String> ids = rows.stream().map(f -> reading.define(Sort.ACTOR, f, "id")).toList();
        Map<String, List<Actor.Former>> former = former(reading);
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            actors.add(actor(reading, ids.get(i), rows.get(i), former));
        }
        return actors;
    }

    private static Actor actor(
            Reading reading, String id, Fields f, Map<String, List<Actor.Former>> former) {
        return new Actor(
                id,
                f.text("type"),
                f.words("name"),
                reading.reference(Sort.SOURCE, f, "source"),
                reading.validity(f, "valid_from", "valid_until"),
                former.getOrDefault(id, List.of()));
    }

    private static Map<String, List<Actor.Former>> former(Reading reading) {
        Map<String, List<Actor.Former>> former = new LinkedHashMap<>();
        for (Fields f :
                reading.tableIfAny("former-names.csv", "actor,name_nl,name_en,until,source")) {
            former.computeIfAbsent(
                            reading.reference(Sort.ACTOR, f, "actor"), a -> new ArrayList<>())
                    .add(
                            new Actor.Former(
                                    f.words("name"),
                                    f.day("until"),
                                    reading.reference(Sort.SOURCE, f, "source")));
        }
        return former;
    }

    static List<Relation> relations(Reading reading) {
        return reading.table("relations.csv", "from,kind,to,source").stream()
                .map(f -> relation(reading, f))
                .toList();
    }

    private static Relation relation(Reading reading, Fields f) {
        return new Relation(
                reading.reference(Sort.ACTOR, f, "from"),
                f.text("kind"),
                reading.reference(Sort.ACTOR, f, "to"),
                reading.reference(Sort.SOURCE, f, "source"));
    }
}
