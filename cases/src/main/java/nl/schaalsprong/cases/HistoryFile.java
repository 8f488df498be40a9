package nl.schaalsprong.cases;

import java.util.Optional;
import nl.schaalsprong.cases.History.Dated;
import nl.schaalsprong.cases.History.Pace;
import nl.schaalsprong.cases.History.Trial;
import nl.schaalsprong.cases.History.Unscored;
import nl.schaalsprong.cases.History.Variables;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.cases.Parameter.Shape;

/** {@code history.yaml}: how the model is held against what happened. A case may do without. */
record HistoryFile(Reading reading) {
    static final String NAME = "history.yaml";
    private static final String DATED = "dated-forecasts.csv";
    private static final String DATED_HEADER =
            "made,start,receipt,model,seed,size,indicator,place,date,p05,p25,p50,p75,p95";

    static Optional<History> read(Reading reading) {
        return reading.folder().has(NAME)
                ? reading.mapping(NAME).map(new HistoryFile(reading)::history)
                : Optional.empty();
    }

    private History history(Fields f) {
        f.only(
                "frozenOn",
                "variantsTried",
                "about",
                "nation",
                "plumbing",
                "variables",
                "inputs",
                "trials",
                "unscored");
        return new History(
                f.text("frozenOn"),
                f.whole("variantsTried"),
                f.words("about"),
                reading.reference(Sort.PLACE_SET, f, "nation"),
                f.whole("plumbing"),
                f.part("variables").map(this::variables).orElseGet(() -> missing(f)),
                f.entries("inputs").stream().map(this::input).toList(),
                f.entries("trials").stream().map(this::trial).toList(),
                f.entries("unscored").stream().map(this::unscored).toList(),
                reading.tableIfAny(DATED, DATED_HEADER).stream().map(this::dated).toList());
    }

    private Dated dated(Fields f) {
        return new Dated(
                f.day("made"),
                f.day("start"),
                f.text("receipt"),
                f.text("model"),
                f.wholeIfAny("seed").orElse(0L),
                f.whole("size"),
                reading.reference(Sort.INDICATOR, f, "indicator"),
                reading.area(f, "place"),
                f.day("date"),
                f.number("p05"),
                f.number("p25"),
                f.number("p50"),
                f.number("p75"),
                f.number("p95"));
    }

    private static Variables missing(Fields f) {
        f.findings().error("missing-field", f.entry().place(), "variables");
        return new Variables("", "", "", "", "", "", "", "");
    }

    private Variables variables(Fields f) {
        return new Variables(
                variable(f, "population"),
                variable(f, "counted"),
                variable(f, "dwellings"),
                variable(f, "homes"),
                variable(f, "nationalStart"),
                variable(f, "nationalSurprise"),
                variable(f, "homesGiven"),
                variable(f, "homeGrowthGiven"));
    }

    private String variable(Fields f, String name) {
        return reading.reference(Sort.VARIABLE, f, name);
    }

    /** One with a value alone is fixed; its title is the reason. */
    private Parameter input(Fields f) {
        f.only("variable", "value", "low", "central", "high", "shape", "reason");
        String variable = variable(f, "variable");
        Optional<Double> value = f.numberIfAny("value");
        double central = value.orElseGet(() -> f.number("central"));
        double low = value.orElseGet(() -> f.number("low"));
        double high = value.orElseGet(() -> f.number("high"));
        if (low > central || central > high) {
            reading.findings().error("order", f.entry().place(), low, central, high);
        }
        return new Parameter(
                "history-" + variable,
                variable,
                f.words("reason"),
                low,
                central,
                high,
                value.isPresent() ? Shape.FIXED : f.choice("shape", Shape.class),
                "",
                Parameter.ASSUMPTION,
                "");
    }

    private Trial trial(Fields f) {
        f.only(
                "id",
                "origin",
                "variable",
                "places",
                "level",
                "from",
                "until",
                "promised",
                "pace",
                "group");
        return new Trial(
                reading.reference(Sort.PRECEDENT, f, "id"),
                f.day("origin"),
                variable(f, "variable"),
                reading.places(f.cells("places")),
                f.textOrEmpty("level").equals("true"),
                f.day("from"),
                f.day("until"),
                f.number("promised"),
                f.part("pace").map(this::pace).orElseGet(() -> noPace(f)),
                f.text("group"));
    }

    private Pace pace(Fields f) {
        f.only("indicator", "from", "until");
        return new Pace(
                reading.reference(Sort.INDICATOR, f, "indicator"), f.day("from"), f.day("until"));
    }

    private static Pace noPace(Fields f) {
        f.findings().error("missing-field", f.entry().place(), "pace");
        return new Pace("", java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH);
    }

    private Unscored unscored(Fields f) {
        f.only("id", "reason");
        return new Unscored(reading.reference(Sort.PRECEDENT, f, "id"), f.words("reason"));
    }
}
