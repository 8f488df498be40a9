package nl.schaalsprong.cases;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.statistics.SeriesMap;
import nl.schaalsprong.statistics.Slice;
import nl.schaalsprong.statistics.Snapshot;
import nl.schaalsprong.statistics.SnapshotFile;
import nl.schaalsprong.statistics.Statistics;

/** {@code statistics/<slice>/<vintage>.json}: what was fetched of each slice, every vintage. */
final class SnapshotFiles {
    private SnapshotFiles() {}

    static Statistics read(Reading reading, SeriesMap map) {
        List<Snapshot> all = new ArrayList<>();
        for (Slice slice : map.slices()) {
            for (String file : names(reading.folder(), slice)) {
                reading.folder()
                        .text(file)
                        .map(text -> SnapshotFile.read(text, file))
                        .ifPresent(outcome -> add(reading, outcome, all));
            }
        }
        return new Statistics(map, all);
    }

    /** The names of the snapshot files of a slice, in order. */
    static List<String> names(Folder folder, Slice slice) {
        return folder.names("statistics/" + slice.id() + "/", ".json");
    }

    private static void add(Reading reading, Outcome<Snapshot> outcome, List<Snapshot> all) {
        switch (outcome) {
            case Outcome.Good<Snapshot>(Snapshot snapshot, _) -> all.add(snapshot);
            case Outcome.Refused<Snapshot>(var why) -> reading.findings().addAll(why);
        }
    }
}
