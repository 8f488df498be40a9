package nl.schaalsprong.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schaalsprong.cases.Correlations.Pair;
import nl.schaalsprong.cases.Known.Sort;

/** {@code correlations.csv}: which parameters move together; a case may do without. */
record CorrelationsFile(Reading reading) {
    static final String NAME = "correlations.csv";
    private static final String HEADER = "a,b,correlation,source,note";

    static Correlations read(Reading reading) {
        List<Fields> rows = reading.tableIfAny(NAME, HEADER);
        Set<Set<String>> seen = new HashSet<>();
        CorrelationsFile file = new CorrelationsFile(reading);
        Correlations found =
                new Correlations(rows.stream().map(row -> file.pair(row, seen)).toList());
        if (found.factor().isEmpty()) {
            reading.findings().error("correlations-impossible", rows.getFirst().entry().place());
        }
        return found;
    }

    private Pair pair(Fields f, Set<Set<String>> seen) {
        String a = reading.reference(Sort.PARAMETER, f, "a");
        String b = reading.reference(Sort.PARAMETER, f, "b");
        double value = f.number("correlation");
        Set<String> both = new HashSet<>(List.of(a, b));
        if (both.size() < 2 || !seen.add(both) || Math.abs(value) >= 1) {
            reading.findings().error("correlation-pair", f.entry().place(), a, b, value);
        }
        return new Pair(a, b, value, reading.sourceOrAssumption(f), f.textOrEmpty("note"));
    }
}
