package nl.schaalsprong.cases;

import java.util.List;
import nl.schaalsprong.cases.Known.Sort;

/** {@code checks.yaml}: behaviours that must hold in every future. */
final class ChecksFile {
    static final String NAME = "checks.yaml";

    private ChecksFile() {}

    static List<Check> read(Reading reading) {
        List<String> names = List.of("id", "title", "variable", "atLeast", "atMost");
        Known ids = new Known(reading.findings());
        return reading.list(NAME).stream().map(f -> check(reading, ids, f.only(names))).toList();
    }

    private static Check check(Reading reading, Known ids, Fields f) {
        f.required("id").ifPresent(id -> ids.define(Sort.VARIABLE, id));
        double least = f.numberIfAny("atLeast").orElse(Double.NEGATIVE_INFINITY);
        double most = f.numberIfAny("atMost").orElse(Double.POSITIVE_INFINITY);
        if (least > most) {
            reading.findings().error("order", f.entry().place(), least, "…", most);
        }
        return new Check(
                f.textOrEmpty("id"),
                f.words("title"),
                reading.reference(Sort.VARIABLE, f, "variable"),
                least,
                most);
    }
}
