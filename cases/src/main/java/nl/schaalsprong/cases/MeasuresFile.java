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
    private static final String[] FIELDS = {
        "id",
        "kind",
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
        "yearlyUntil",
        "owner",
        "instrument",
        "leadTimeYears",
        "source",
        "note"
    };

    private MeasuresFile() {}

    static List<Measure> read(Reading reading, Optional<Plan> plan) {
        return reading.list(NAME).stream()
                .map(f -> measure(reading, plan, f.only(FIELDS)))
                .toList();
    }

    private static Measure measure(Reading reading, Optional<Plan> plan, Fields f) {
        Measure measure =
                new Measure(
                        reading.define(Sort.MEASURE, f, "id"),
                        kind(f),
                        f.words("title"),
                        ModelFile.constant(reading, plan, f),
                        reading.reference(Sort.LIMIT, f, "limit"),
                        f.number("low"),
                        f.number("high"),
                        f.number("baseline"),
                        f.number("notch"),
                        f.words("unit"),
                        cost(f),
                        f.wholeIfAny("yearlyUntil").map(Long::intValue),
                        f.words("owner"),
                        reading.referenceOrEmpty(Sort.INSTRUMENT, f, "instrument"),
                        f.number("leadTimeYears"),
                        reading.sourceOrAssumption(f),
                        f.wordsOrEmpty("note"));
        return checked(reading.findings(), measure, f.entry().place());
    }

    private static Measure.Kind kind(Fields f) {
        return f.textOrEmpty("kind").isEmpty()
                ? Measure.Kind.DECISION
                : f.choice("kind", Measure.Kind.class);
    }

    private static Optional<Money> cost(Fields f) {
        int priceYear = f.wholeIfAny("priceYear").map(Long::intValue).orElse(0);
        return f.wholeIfAny("costPerNotchEuro").map(euro -> Money.euro(euro, priceYear));
    }

    private static Measure checked(Findings findings, Measure m, Place place) {
        boolean inside = m.low() <= m.baseline() && m.baseline() <= m.high() && m.low() < m.high();
        if (!inside) {
            findings.error("slider", place, m.low(), m.baseline(), m.high());
        }
        if (m.notch() <= 0 || m.notch() > m.high() - m.low()) {
            findings.error("notch", place, m.notch(), m.high() - m.low());
        }
        return m;
    }
}
