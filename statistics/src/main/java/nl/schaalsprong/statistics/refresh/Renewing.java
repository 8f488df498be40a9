package nl.schaalsprong.statistics.refresh;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.statistics.Limits;
import nl.schaalsprong.statistics.Slice;
import nl.schaalsprong.statistics.Snapshot;
import nl.schaalsprong.statistics.client.Dataset;
import nl.schaalsprong.statistics.client.Dataset.Measure;
import nl.schaalsprong.statistics.client.Dataset.Properties;

/** Brings in one slice of one vintage. */
final class Renewing {
    private static final Set<String> INTERRUPTIONS =
            Set.of(
                    "statistics.no-connection",
                    "statistics.stalled",
                    "statistics.broken-off",
                    "statistics.busy-server",
                    "statistics.server-fault");

    private final Slice slice;
    private final Dataset table;
    private final Archive archive;
    private final InstantSource clock;
    private final List<Finding> noticed = new ArrayList<>();

    Renewing(Slice slice, Dataset table, Archive archive, InstantSource clock) {
        this.slice = slice;
        this.table = table;
        this.archive = archive;
        this.clock = clock;
    }

    /** What was noticed on the way, without refusing the slice. */
    List<Finding> noticed() {
        return noticed;
    }

    /** Brings in all pages and makes the snapshot, unless the table changed meanwhile. */
    Outcome<Snapshot> fetch(Lookup.Prepared prepared, Properties properties, Watch watch)
            throws IOException {
        List<URI> addresses = prepared.question().addresses(table);
        Archive.Part part =
                archive.part(slice.id(), properties.version() + " " + addresses.getFirst());
        Download download = new Download(table, part, watch);
        if (download.resumed()) {
            noticed.add(finding(false, "statistics.resumed", slice.id()));
        }
        Outcome<Download.Whole> whole = download.run(addresses);
        Outcome<Snapshot> outcome =
                whole.then(w -> unchanged(properties).then(_ -> snapshot(prepared, properties, w)));
        if (outcome instanceof Outcome.Good<Snapshot>(Snapshot good, _)) {
            archive.keep(good);
        }
        if (!goesOnLater(outcome)) {
            part.clear();
        }
        return outcome;
    }

    /** After these faults the pages brought in so far are of use; after any other they are not. */
    private static boolean goesOnLater(Outcome<Snapshot> outcome) {
        return outcome instanceof Outcome.Refused<Snapshot>(var why)
                && INTERRUPTIONS.contains(why.getFirst().code());
    }

    /** Pages of two vintages must not be mixed. */
    private Outcome<Properties> unchanged(Properties before) {
        return table.properties()
                .then(
                        now ->
                                now.version().equals(before.version())
                                        ? Outcome.good(now)
                                        : refused(
                                                "statistics.table-changed",
                                                before.version(),
                                                now.version()));
    }

    private Outcome<Snapshot> snapshot(
            Lookup.Prepared prepared, Properties properties, Download.Whole whole) {
        Measure measure = prepared.measure();
        return new Rows(slice, measure.code(), prepared.statuses())
                .read(whole.rows())
                .then(
                        rows ->
                                Outcome.good(
                                        new Snapshot(
                                                slice.id(),
                                                slice.table(),
                                                properties.title(),
                                                properties.version(),
                                                properties.modified(),
                                                properties.status(),
                                                measure.code(),
                                                measure.title(),
                                                shortened(measure.description()),
                                                measure.unit(),
                                                clock.instant().toString(),
                                                prepared.question().text(),
                                                whole.hash(),
                                                rows)));
    }

    private static String shortened(String text) {
        return text.length() > Limits.DEFINITION ? text.substring(0, Limits.DEFINITION) : text;
    }

    private <T> Outcome<T> refused(String code, Object... values) {
        return new Outcome.Refused<>(List.of(finding(true, code, values)));
    }

    private Finding finding(boolean refuses, String code, Object... values) {
        Place place = Place.whole(slice.table());
        return refuses ? Finding.error(code, place, values) : Finding.note(code, place, values);
    }
}
