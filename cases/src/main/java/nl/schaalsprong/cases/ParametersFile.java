package nl.schaalsprong.cases;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.cases.Parameter.Shape;
import nl.schaalsprong.language.Plan;

/** {@code parameters.csv}: the uncertain constants of the model. */
final class ParametersFile {
    static final String NAME = "parameters.csv";

    private ParametersFile() {}

    static List<Parameter> read(Reading reading, Optional<Plan> plan) {
        Known ids = new Known(reading.findings());
        return reading
                .table(
                        NAME,
                        "id",
                        "variable",
                        "title_nl",
                        "title_en",
                        "low",
                        "central",
                        "high",
                        "shape",
                        "unit",
                        "source",
                        "note")
                .stream()
                .map(fields -> parameter(reading, plan, ids, fields))
                .toList();
    }

    private static Parameter parameter(
            Reading reading, Optional<Plan> plan, Known ids, Fields fields) {
        fields.required("id").ifPresent(id -> ids.define(Sort.VARIABLE, id));
        Shape shape = fields.choice("shape", Shape.class);
        double central = fields.number("central");
        boolean fixed = shape == Shape.FIXED;
        double low = fixed ? central : fields.number("low");
        double high = fixed ? central : fields.number("high");
        if (low > central || central > high) {
            reading.findings().error("order", fields.entry().place(), low, central, high);
        }
        if (shape == Shape.LOGNORMAL && low <= 0) {
            reading.findings().error("lognormal", fields.entry().place(), low);
        }
        return new Parameter(
                fields.textOrEmpty("id"),
                ModelFile.constant(reading, plan, fields),
                fields.words("title"),
                low,
                central,
                high,
                shape,
                fields.textOrEmpty("unit"),
                reading.sourceOrAssumption(fields),
                fields.textOrEmpty("note"));
    }
}
