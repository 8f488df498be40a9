package nl.schaalsprong.cases;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Evidence;

/** {@code evidence.csv}: what happened to each promise, and when. */
final class EvidenceFile {
    private EvidenceFile() {}

    static List<Evidence> read(Reading reading) {
        return reading
                .tableIfAny("evidence.csv", "id,about,at,precision,sort,says_nl,says_en,source")
                .stream()
                .map(f -> evidence(reading, f))
                .toList();
    }

    private static Evidence evidence(Reading reading, Fields f) {
        return new Evidence(
                reading.define(Sort.EVIDENCE, f, "id"),
                reading.reference(Sort.PROMISE, f, "about"),
                f.day("at"),
                f.choice("precision", Evidence.Precision.class),
                f.choice("sort", Evidence.Sort.class),
                f.words("says"),
                reading.reference(Sort.SOURCE, f, "source"),
                Optional.empty());
    }
}
