package nl.schaalsprong.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Text;

/**
 * One exact reading of a promise.
 *
 * @param id unique in the case
 * @param title what sets this reading apart
 * @param aim the test, or why there is none
 * @param places codes of the places it covers
 * @param area the words for that set of places
 * @param countingRule what counts: completed net, started, gross, granted, …
 * @param from first day it counts from
 * @param until last day, or {@link #NO_DAY}
 * @param condition what it depends on; may be empty in both languages
 * @param fields provenance of each field by its name: amount, places, from, until, countingRule, …
 * @param history "tested against history", or "not, because …"
 * @param tasks per place its own share of the amount; empty when nobody divided it
 */
public record Variant(
        String id,
        Text title,
        Aim aim,
        List<String> places,
        Text area,
        Text countingRule,
        LocalDate from,
        LocalDate until,
        Text condition,
        Map<String, Provenance> fields,
        Text history,
        List<Task> tasks) {
    /** The last day of a reading of which no source names one; later than any other. */
    public static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    /**
     * The part of the amount that one place is to deliver, and whether that was agreed or read in.
     */
    public record Task(String place, double amount, Provenance.Basis basis, String source) {}
}
