package nl.schaalsprong.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.MoneyBasis;
import nl.schaalsprong.register.Stage;
import nl.schaalsprong.register.Tranche;

/**
 * Money and powers: {@code instruments.csv} with its {@code tranches.csv} and {@code stages.csv}.
 */
final class InstrumentsFile {
    private static final String INSTRUMENTS =
            "id,title_nl,title_en,amount_eurocent,price_year,basis_nl,basis_en,payer,source";
    private static final String TRANCHES =
            "instrument,part,title_nl,title_en,amount_eurocent,rounding_eurocent,price_year,basis,"
                    + "payers,from,until,whole_instrument,whole_part,division,note_nl,note_en,source";
    private static final String STAGES = "instrument,at,precision,says_nl,says_en,source";

    private InstrumentsFile() {}

    static List<Instrument> read(Reading reading) {
        reading.known().open(Sort.INSTRUMENT);
        List<Fields> rows = reading.table("instruments.csv", INSTRUMENTS);
        List<String> ids =
                rows.stream().map(f -> reading.define(Sort.INSTRUMENT, f, "id")).toList();
        Map<String, List<Tranche>> tranches = tranches(reading);
        Map<String, List<Stage>> stages = stages(reading);
        List<Instrument> instruments = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String id = ids.get(i);
            instruments.add(
                    instrument(
                            reading,
                            rows.get(i),
                            id,
                            tranches.getOrDefault(id, List.of()),
                            stages.getOrDefault(id, List.of())));
        }
        return instruments;
    }

    private static Instrument instrument(
            Reading reading, Fields f, String id, List<Tranche> tranches, List<Stage> stages) {
        return new Instrument(
                id,
                f.words("title"),
                money(f),
                f.wordsOrEmpty("basis"),
                String.join(" ", reading.names(Sort.ACTOR, f, "payer")),
                reading.reference(Sort.SOURCE, f, "source"),
                tranches,
                stages);
    }

    private static Optional<Money> money(Fields f) {
        int priceYear = f.wholeIfAny("price_year").map(Long::intValue).orElse(0);
        return f.wholeIfAny("amount_eurocent").map(cents -> new Money(cents, priceYear));
    }

    private static Map<String, List<Tranche>> tranches(Reading reading) {
        List<Fields> rows = reading.tableIfAny("tranches.csv", TRANCHES);
        reading.known().open(Sort.TRANCHE);
        rows.forEach(f -> reading.known().add(Sort.TRANCHE, name(f, "instrument", "part")));
        Map<String, List<Tranche>> tranches = new LinkedHashMap<>();
        for (Fields f : rows) {
            String instrument = reading.reference(Sort.INSTRUMENT, f, "instrument");
            tranches.computeIfAbsent(instrument, i -> new ArrayList<>()).add(tranche(reading, f));
        }
        return tranches;
    }

    private static Tranche tranche(Reading reading, Fields f) {
        return new Tranche(
                f.text("part"),
                f.words("title"),
                money(f),
                f.wholeIfAny("rounding_eurocent").orElse(0L),
                f.choice("basis", MoneyBasis.class),
                reading.names(Sort.ACTOR, f, "payers"),
                reading.validity(f, "from", "until"),
                whole(reading, f),
                f.wordsOrEmpty("note"),
                reading.reference(Sort.SOURCE, f, "source"));
    }

    private static Optional<Tranche.Whole> whole(Reading reading, Fields f) {
        Optional<Cell> part = f.entry().cell("whole_part");
        part.ifPresent(
                p ->
                        reading.known()
                                .check(
                                        Sort.TRANCHE,
                                        new Cell(
                                                name(f, "whole_instrument", "whole_part"),
                                                p.place())));
        return part.map(
                p ->
                        new Tranche.Whole(
                                f.text("whole_instrument"),
                                p.text(),
                                f.choice("division", Tranche.Division.class)));
    }

    private static String name(Fields f, String instrument, String part) {
        return f.textOrEmpty(instrument) + "/" + f.textOrEmpty(part);
    }

    private static Map<String, List<Stage>> stages(Reading reading) {
        Map<String, List<Stage>> stages = new LinkedHashMap<>();
        for (Fields f : reading.tableIfAny("stages.csv", STAGES)) {
            String instrument = reading.reference(Sort.INSTRUMENT, f, "instrument");
            stages.computeIfAbsent(instrument, i -> new ArrayList<>()).add(stage(reading, f));
        }
        return stages;
    }

    private static Stage stage(Reading reading, Fields f) {
        return new Stage(
                f.day("at"),
                f.choice("precision", Evidence.Precision.class),
                f.words("says"),
                reading.reference(Sort.SOURCE, f, "source"));
    }
}
