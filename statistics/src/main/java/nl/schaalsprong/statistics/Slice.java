package nl.schaalsprong.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Series.Status;

/**
 * The part of a table that feeds an indicator: one measure, some places, one kind of period.
 *
 * @param id name of the snapshots; lower-case letters, digits and hyphens
 * @param indicator identifier of the indicator it feeds
 * @param table identifier of the table, written as CBS writes it: capitals count
 * @param measure which measure of the table
 * @param fixed code of every dimension that is neither place nor time, by the dimension's name
 * @param placeDimension name of the dimension of places
 * @param timeDimension name of the dimension of periods
 * @param places codes of the places asked for
 * @param periods kind of period: {@code JJ}, {@code HJ}, {@code KW} or {@code MM}
 * @param since code of the first period asked for
 * @param moment which day of its period a value holds for
 * @param unit unit of the measure as the table writes it; another unit is refused
 * @param factor what a value is multiplied with to be in the unit of the indicator
 * @param unsaid status of the values of a period for which the table gives no status
 * @param from first day of which the values are used; earlier ones are kept and shown beside
 * @param until last day of which the values are used
 * @param source identifier of the source in the case
 */
public record Slice(
        String id,
        String indicator,
        String table,
        Measure measure,
        Map<String, String> fixed,
        String placeDimension,
        String timeDimension,
        List<String> places,
        String periods,
        String since,
        Moment moment,
        String unit,
        double factor,
        Status unsaid,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String source) {
    /** How a measure is pointed at. */
    public sealed interface Measure {
        /** By its identifier, which stays when the title is reworded. */
        record Code(String code) implements Measure {}

        /** By its title, letters and digits only, where the identifier is not known yet. */
        record Titled(String title) implements Measure {}
    }

    /** The day of a period that a value holds for. */
    public enum Moment {
        /** A level at the beginning: the stock on 1 January. */
        FIRST,
        /** A level at the end, or a flow over the whole period. */
        LAST
    }

    public Slice {
        fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
        places = List.copyOf(places);
    }

    /** Whether values of that day are used, or only shown beside those of another table. */
    public boolean uses(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true)
                && until.map(u -> !day.isAfter(u)).orElse(true);
    }

    /** The day a value of that period holds for; empty for a period that is not read. */
    public Optional<LocalDate> day(String period) {
        return Period.of(period)
                .map(
                        p ->
                                switch (moment) {
                                    case FIRST -> p.first();
                                    case LAST -> p.last();
                                });
    }

    /** A row as an observation; empty where the row has no value. */
    public Optional<Observation> observation(Snapshot.Row row, Snapshot of) {
        return row.value()
                .flatMap(
                        value ->
                                day(row.period())
                                        .map(
                                                day ->
                                                        new Observation(
                                                                day,
                                                                value.doubleValue() * factor,
                                                                row.status().orElse(unsaid),
                                                                table,
                                                                of.vintage(),
                                                                source)));
    }
}
