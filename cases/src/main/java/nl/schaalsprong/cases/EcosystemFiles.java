package nl.schaalsprong.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.Relation;

/** The tables around the promises: who, with what money, and which sources say otherwise. */
final class EcosystemFiles {
    private static final String INSTRUMENTS =
            "id,title_nl,title_en,amount_eurocent,price_year,basis,payer,source";
    private static final String CONFLICTS =
            "id,about,subject_nl,subject_en,value_a,source_a,value_b,source_b,matters_nl,matters_en";

    private EcosystemFiles() {}

    static List<Actor> actors(Reading reading) {
        reading.known().open(Sort.ACTOR);
        return reading.table("actors.csv", "id,type,name_nl,name_en,source").stream()
                .map(f -> actor(reading, f))
                .toList();
    }

    private static Actor actor(Reading reading, Fields f) {
        return new Actor(
                reading.define(Sort.ACTOR, f, "id"),
                f.text("type"),
                f.words("name"),
                reading.reference(Sort.SOURCE, f, "source"));
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

    static List<Instrument> instruments(Reading reading) {
        reading.known().open(Sort.INSTRUMENT);
        return reading.table("instruments.csv", INSTRUMENTS).stream()
                .map(f -> instrument(reading, f))
                .toList();
    }

    private static Instrument instrument(Reading reading, Fields f) {
        int priceYear = f.wholeIfAny("price_year").map(Long::intValue).orElse(0);
        return new Instrument(
                reading.define(Sort.INSTRUMENT, f, "id"),
                f.words("title"),
                f.wholeIfAny("amount_eurocent").map(cents -> new Money(cents, priceYear)),
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

    static List<Conflict> conflicts(Reading reading) {
        return reading.table("conflicts.csv", CONFLICTS).stream()
                .map(f -> conflict(reading, f))
                .toList();
    }

    private static Conflict conflict(Reading reading, Fields f) {
        return new Conflict(
                reading.define(Sort.CONFLICT, f, "id"),
                about(reading, f),
                f.words("subject"),
                f.text("value_a"),
                reading.reference(Sort.SOURCE, f, "source_a"),
                f.text("value_b"),
                reading.reference(Sort.SOURCE, f, "source_b"),
                f.words("matters"));
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
