package nl.schaalsprong.statistics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Series.Status;

/**
 * What one slice of a table was at one vintage. Once kept it is never changed.
 *
 * @param slice name of the slice in the series map
 * @param title of the table, as published
 * @param version the vintage as CBS numbers it: year, month, day, hour and minute
 * @param modified when the observations last changed, as the table says (ISO 8601)
 * @param tableStatus Regulier, Gediscontinueerd or Vervallen
 * @param measure identifier of the measure
 * @param measureTitle its title, as published
 * @param definition what the measure is, as published; shortened to {@link Limits#DEFINITION}
 * @param unit as published
 * @param fetched the moment it was brought in (ISO 8601, UTC)
 * @param query what was asked, from the identifier of the table on
 * @param answer SHA-256 over the bytes of all pages, unpacked, in order
 */
public record Snapshot(
        String slice,
        String table,
        String title,
        String version,
        String modified,
        String tableStatus,
        String measure,
        String measureTitle,
        String definition,
        String unit,
        String fetched,
        String query,
        String answer,
        List<Row> rows) {
    /** Older before newer, by the vintage and then by when it was fetched. */
    public static final Comparator<Snapshot> AGE =
            Comparator.comparing(Snapshot::version).thenComparing(Snapshot::fetched);

    private static final int DAY = 10;
    private static final int NAMED = 8;

    /**
     * One cell of the table.
     *
     * @param value as published; absent where there is none
     * @param attribute {@code None}, or why there is no value: Impossible, Confidential,
     *     NotAvailable
     * @param published how firm the period is, as published (Definitief, NaderVoorlopig,
     *     Voorlopig); empty when the table does not say
     */
    public record Row(
            String place,
            String period,
            Optional<BigDecimal> value,
            String attribute,
            String published) {
        /** How firm the value is; empty when the table does not say, or says it in other words. */
        public Optional<Status> status() {
            return switch (published) {
                case "Definitief" -> Optional.of(Status.DEFINITIVE);
                case "NaderVoorlopig" -> Optional.of(Status.REVISED);
                case "Voorlopig" -> Optional.of(Status.PROVISIONAL);
                default -> Optional.empty();
            };
        }
    }

    public Snapshot {
        rows = List.copyOf(rows);
    }

    /** The day of the vintage. */
    public String vintage() {
        return modified.substring(0, Math.min(DAY, modified.length()));
    }

    /** Name of its file: another vintage or another question is another file. */
    public String file() {
        return version + "-" + Hash.of(query).substring(0, NAMED) + ".json";
    }
}
