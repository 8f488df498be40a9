package nl.schaalsprong.cases;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.cases.Precedent.Ending;
import nl.schaalsprong.register.Evidence.Precision;

/**
 * What happened before, what is dated ahead and what stands in between: {@code precedents.csv},
 * {@code events.csv} and {@code phases.csv}. A case may do without any of them.
 */
final class BackgroundFiles {
    static final String EVENTS = "events.csv";
    static final String PRECEDENTS = "precedents.csv";

    static final String PHASES = "phases.csv";

    private static final String EVENT = "id,date,precision,limit,title_nl,title_en,source";
    private static final String PRECEDENT =
            "id,title_nl,title_en,area_nl,area_en,made,until_nl,until_en,unit,promised,realised,"
                    + "period_nl,period_en,share_low,share_high,method_nl,method_en,source,observed";

    private BackgroundFiles() {}

    static List<Event> events(Reading reading) {
        return reading.tableIfAny(EVENTS, EVENT).stream()
                .map(
                        f ->
                                new Event(
                                        reading.define(Sort.EVENT, f, "id"),
                                        f.day("date"),
                                        f.choice("precision", Precision.class),
                                        reading.reference(Sort.LIMIT, f, "limit"),
                                        f.words("title"),
                                        reading.reference(Sort.SOURCE, f, "source")))
                .toList();
    }

    /** The phases in the order they are gone through. */
    static List<Phase> phases(Reading reading) {
        return reading.tableIfAny(PHASES, "variables,title_nl,title_en").stream()
                .map(f -> new Phase(reading.names(Sort.VARIABLE, f, "variables"), f.words("title")))
                .toList();
    }

    static List<Precedent> precedents(Reading reading) {
        return reading.tableIfAny(PRECEDENTS, PRECEDENT).stream()
                .map(f -> precedent(reading, f))
                .toList();
    }

    private static Precedent precedent(Reading reading, Fields f) {
        Optional<Double> high = f.numberIfAny("share_high");
        return new Precedent(
                reading.define(Sort.PRECEDENT, f, "id"),
                f.words("title"),
                f.words("area"),
                f.text("made"),
                f.words("until"),
                f.text("unit"),
                f.numberIfAny("promised"),
                f.numberIfAny("realised"),
                f.wordsOrEmpty("period"),
                f.numberIfAny("share_low").map(low -> new Ending(low, high.orElse(low))),
                f.words("method"),
                reading.reference(Sort.SOURCE, f, "source"),
                reading.referenceOrEmpty(Sort.SOURCE, f, "observed"));
    }
}
