package nl.schaalsprong.cases;

import java.util.List;
import nl.schaalsprong.cases.Known.Sort;

/** {@code checks.yaml}: behaviours that must hold in every future. */
final class ChecksFile {
    private ChecksFile() {}

    static List<Check> read(Reading reading) {
        return reading.list("checks.yaml").stream()
                .map(f -> f.only("id", "title", "variable", "atLeast", "atMost"))
                .map(f -> check(reading, f))
                .toList();
    }

    private static Check check(Reading reading, Fields f) {
        double least = f.numberIfAny("atLeast").orElse(Double.NEGATIVE_INFINITY);
        double most = f.numberIfAny("atMost").orElse(Double.POSITIVE_INFINITY);
        if (least > most) {
            reading.findings().error("order", f.entry().place(), least, "…", most);
        }
        return new Check(
                reading.define(Sort.CHECK, f, "id"),
                f.words("title"),
                reading.reference(Sort.VARIABLE, f, "variable"),
                least,
                most);
    }
}
