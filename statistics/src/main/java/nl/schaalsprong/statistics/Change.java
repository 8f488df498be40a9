package nl.schaalsprong.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one cell of a table differs between two vintages.
 *
 * @param before the value in the older vintage; absent where it had none
 * @param after the value in the newer vintage; absent where it has none
 * @param statusBefore how firm the period was, as published; empty where it was not there
 * @param statusAfter how firm it is
 */
public record Change(
        Kind kind,
        String place,
        String period,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        String statusBefore,
        String statusAfter) {
    /** What sort of change. */
    public enum Kind {
        /** A value where there was none. */
        NEW,
        /** Another value. */
        REVISED,
        /** The same value, with another status. */
        RESTATED,
        /** No value where there was one. */
        GONE
    }

    /** What is different in {@code after}, in its order; what is gone comes last. */
    public static List<Change> between(Optional<Snapshot> before, Snapshot after) {
        Map<String, Snapshot.Row> was = new LinkedHashMap<>();
        before.ifPresent(b -> b.rows().forEach(r -> was.put(key(r), r)));
        List<Change> changes = new ArrayList<>();
        for (Snapshot.Row row : after.rows()) {
            of(Optional.ofNullable(was.remove(key(row))), Optional.of(row)).ifPresent(changes::add);
        }
        was.values().forEach(r -> of(Optional.of(r), Optional.empty()).ifPresent(changes::add));
        return changes;
    }

    private static String key(Snapshot.Row row) {
        return row.place() + " " + row.period();
    }

    private static Optional<Change> of(Optional<Snapshot.Row> was, Optional<Snapshot.Row> is) {
        Optional<BigDecimal> before = was.flatMap(Snapshot.Row::value);
        Optional<BigDecimal> after = is.flatMap(Snapshot.Row::value);
        String statusBefore = was.map(Snapshot.Row::published).orElse("");
        String statusAfter = is.map(Snapshot.Row::published).orElse("");
        Snapshot.Row row = is.or(() -> was).orElseThrow();
        return kind(before, after, statusBefore.equals(statusAfter))
                .map(
                        kind ->
                                new Change(
                                        kind,
                                        row.place(),
                                        row.period(),
                                        before,
                                        after,
                                        statusBefore,
                                        statusAfter));
    }

    private static Optional<Kind> kind(
            Optional<BigDecimal> before, Optional<BigDecimal> after, boolean asFirm) {
        if (before.isEmpty()) {
            return after.map(_ -> Kind.NEW);
        }
        if (after.isEmpty()) {
            return Optional.of(Kind.GONE);
        }
        if (before.get().compareTo(after.get()) != 0) {
            return Optional.of(Kind.REVISED);
        }
        return asFirm ? Optional.empty() : Optional.of(Kind.RESTATED);
    }
}
