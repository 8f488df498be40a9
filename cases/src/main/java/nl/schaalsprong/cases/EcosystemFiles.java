package nl.schaalsprong.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.Relation;

/** The files around the promises: who, with what money, measured how, and who says otherwise. */
final class EcosystemFiles {
    static final String ACTORS = "actors.csv";
    static final String RELATIONS = "relations.csv";
    static final String INSTRUMENTS = "instruments.csv";
    static final String INDICATORS = "indicators.yaml";
    static final String CONFLICTS = "conflicts.csv";

    private EcosystemFiles() {}

    static List<Actor> actors(Reading reading) {
        reading.known().open(Sort.ACTOR);
        return reading.table(ACTORS, "id", "type", "name_nl", "name_en", "source").stream()
                .map(
                        f ->
                                new Actor(
                                        reading.define(Sort.ACTOR, f, "id"),
                                        f.text("type"),
                                        f.words("name"),
                                        reading.reference(Sort.SOURCE, f, "source")))
                .toList();
    }

    static List<Relation> relations(Reading reading) {
        return reading.table(RELATIONS, "from", "kind", "to", "source").stream()
                .map(
                        f ->
                                new Relation(
                                        reading.reference(Sort.ACTOR, f, "from"),
                                        f.text("kind"),
                                        reading.reference(Sort.ACTOR, f, "to"),
                                        reading.reference(Sort.SOURCE, f, "source")))
                .toList();
    }

    static List<Instrument> instruments(Reading reading) {
        reading.known().open(Sort.INSTRUMENT);
        return reading
                .table(
                        INSTRUMENTS,
                        "id",
                        "title_nl",
                        "title_en",
                        "amount_eurocent",
                        "price_year",
                        "basis",
                        "payer",
                        "source")
                .stream()
                .map(f -> instrument(reading, f))
                .toList();
    }

    private static Instrument instrument(Reading reading, Fields f) {
        int priceYear = f.wholeIfAny("price_year").map(Long::intValue).orElse(0);
        Optional<Money> amount =
                f.wholeIfAny("amount_eurocent").map(cents -> new Money(cents, priceYear));
        return new Instrument(
                reading.define(Sort.INSTRUMENT, f, "id"),
                f.words("title"),
                amount,
                f.textOrEmpty("basis"),
                payers(reading, f),
                reading.reference(Sort.SOURCE, f, "source"));
    }

    /** Actor ids with blanks between them; empty when the source names no payer. */
    private static String payers(Reading reading, Fields f) {
        Optional<Cell> cell = f.entry().cell("payer");
        cell.ifPresent(
                c ->
                        Arrays.stream(c.text().split(" +"))
                                .map(id -> new Cell(id, c.place()))
                                .forEach(id -> reading.known().check(Sort.ACTOR, id)));
        return cell.map(Cell::text).orElse("");
    }

    static List<Indicator> indicators(Reading reading) {
        reading.known().open(Sort.INDICATOR);
        List<String> names = List.of("id", "title", "unit", "definition", "stated", "source");
        return reading.list(INDICATORS).stream()
                .map(f -> f.only(names))
                .map(
                        f ->
                                new Indicator(
                                        reading.define(Sort.INDICATOR, f, "id"),
                                        f.words("title"),
                                        f.text("unit"),
                                        f.words("definition"),
                                        f.textOrEmpty("stated"),
                                        reading.reference(Sort.SOURCE, f, "source")))
                .toList();
    }

    static List<Conflict> conflicts(Reading reading) {
        return reading
                .table(
                        CONFLICTS,
                        "id",
                        "subject_nl",
                        "subject_en",
                        "value_a",
                        "source_a",
                        "value_b",
                        "source_b",
                        "matters_nl",
                        "matters_en")
                .stream()
                .map(
                        f ->
                                new Conflict(
                                        f.text("id"),
                                        f.words("subject"),
                                        f.text("value_a"),
                                        reading.reference(Sort.SOURCE, f, "source_a"),
                                        f.text("value_b"),
                                        reading.reference(Sort.SOURCE, f, "source_b"),
                                        f.words("matters")))
                .toList();
    }
}
