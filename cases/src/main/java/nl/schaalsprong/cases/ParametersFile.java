package nl.schaalsprong.cases;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.cases.Parameter.Shape;
import nl.schaalsprong.language.Plan;

/** {@code parameters.csv}: the uncertain constants of the model. */
final class ParametersFile {
    static final String NAME = "parameters.csv";
    private static final String HEADER =
            "id,variable,title_nl,title_en,low,central,high,shape,unit,source,note";

    private ParametersFile() {}

    static List<Parameter> read(Reading reading, Optional<Plan> plan) {
        return reading.table(NAME, HEADER).stream().map(f -> read(reading, plan, f)).toList();
    }

    private static Parameter read(Reading reading, Optional<Plan> plan, Fields f) {
        Shape shape = f.choice("shape", Shape.class);
        double central = f.number("central");
        Parameter parameter =
                new Parameter(
                        reading.define(Sort.PARAMETER, f, "id"),
                        ModelFile.constant(reading, plan, f),
                        f.words("title"),
                        shape == Shape.FIXED ? central : f.number("low"),
                        central,
                        shape == Shape.FIXED ? central : f.number("high"),
                        shape,
                        f.textOrEmpty("unit"),
                        reading.sourceOrAssumption(f),
                        f.textOrEmpty("note"));
        check(reading.findings(), parameter, f.entry().place());
        return parameter;
    }

    private static void check(Findings findings, Parameter p, Place place) {
        if (p.low() > p.central() || p.central() > p.high()) {
            findings.error("order", place, p.low(), p.central(), p.high());
        }
        if (p.shape() == Shape.LOGNORMAL && p.low() <= 0) {
            findings.error("lognormal", place, p.low());
        }
    }
}
