package nl.schaalsprong.cases;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.register.Money;

/** {@code measures.yaml}: what can be done, each one slider. */
final class MeasuresFile {
    static final String NAME = "measures.yaml";
    private static final List<String> FIELDS =
            List.of(
                    "id",
                    "title",
                    "variable",
                    "limit",
                    "low",
                    "high",
                    "baseline",
                    "notch",
                    "unit",
                    "costPerNotchEuro",
                    "priceYear",
                    "owner",
                    "instrument",
                    "leadTimeYears",
                    "source",
                    "note");

    private MeasuresFile() {}

    static List<Measure> read(Reading reading, Optional<Plan> plan) {
        Known ids = new Known(reading.findings());
        return reading.list(NAME).stream()
                .map(fields -> measure(reading, plan, ids, fields.only(FIELDS)))
                .toList();
    }

    private static Measure measure(Reading reading, Optional<Plan> plan, Known ids, Fields fields) {
        fields.required("id").ifPresent(id -> ids.define(Sort.VARIABLE, id));
        Measure measure =
                new Measure(
                        fields.textOrEmpty("id"),
                        fields.words("title"),
                        ModelFile.constant(reading, plan, fields),
                        reading.reference(Sort.LIMIT, fields, "limit"),
                        fields.number("low"),
                        fields.number("high"),
                        fields.number("baseline"),
                        fields.number("notch"),
                        fields.words("unit"),
                        cost(fields),
                        fields.words("owner"),
                        reading.referenceIfAny(Sort.INSTRUMENT, fields, "instrument").orElse(""),
                        fields.number("leadTimeYears"),
                        reading.sourceOrAssumption(fields),
                        fields.wordsOrEmpty("note"));
        check(reading, measure, fields.entry().place());
        return measure;
    }

    private static Optional<Money> cost(Fields fields) {
        int priceYear = fields.wholeIfAny("priceYear").map(Long::intValue).orElse(0);
        return fields.wholeIfAny("costPerNotchEuro")
                .map(euro -> Money.euro(Math.min(euro, Long.MAX_VALUE / 100), priceYear));
    }

    private static void check(Reading reading, Measure m, Place place) {
        boolean inside = m.low() <= m.baseline() && m.baseline() <= m.high() && m.low() < m.high();
        if (!inside) {
            reading.findings().error("slider", place, m.low(), m.baseline(), m.high());
        }
        if (m.notch() <= 0 || m.notch() > m.high() - m.low()) {
            reading.findings().error("notch", place, m.notch(), m.high() - m.low());
        }
    }
}
