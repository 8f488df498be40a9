package nl.schaalsprong.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.base.Series.Observation;

/** The series map of a case with every snapshot that was kept: values by vintage. Immutable. */
public record Statistics(SeriesMap map, List<Snapshot> snapshots) {
    /** A case without official series. */
    public static final Statistics NONE = new Statistics(SeriesMap.NONE, List.of());

    /**
     * One cell in one vintage.
     *
     * @param observation the value with table, vintage and status
     * @param fetched the moment it was brought in
     * @param used whether it is the value that is reckoned with
     */
    public record Vintage(Observation observation, String fetched, boolean used) {}

    /**
     * A cell whose value differs between two vintages of the same table.
     *
     * @param slice which slice
     * @param from vintage of the older value
     * @param to vintage of the newer one
     */
    public record Revision(Slice slice, String from, String to, Change change) {}

    /** A day on which two tables give a value of the same indicator in the same place. */
    public record Overlap(
            String indicator, String place, Observation older, Observation successor) {}

    public Statistics {
        snapshots = snapshots.stream().sorted(Snapshot.AGE).toList();
    }

    /** The snapshots of a slice, the oldest vintage first. */
    public List<Snapshot> of(Slice slice) {
        return snapshots.stream().filter(s -> s.slice().equals(slice.id())).toList();
    }

    /** The newest snapshot of a slice. */
    public Optional<Snapshot> newest(Slice slice) {
        List<Snapshot> all = of(slice);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** What is reckoned with: of every slice the newest vintage, on the days the slice is used. */
    public List<Observation> observations(String indicator, String place) {
        TreeMap<LocalDate, Observation> days = new TreeMap<>();
        for (Slice slice : slices(indicator)) {
            newest(slice).stream()
                    .flatMap(s -> observations(slice, s, place).stream())
                    .filter(o -> slice.uses(o.at()))
                    .forEach(o -> days.putIfAbsent(o.at(), o));
        }
        return List.copyOf(days.values());
    }

    /** Every vintage of a value, the oldest first, of every table that gives it. */
    public List<Vintage> vintages(String indicator, String place, LocalDate day) {
        List<Observation> used = observations(indicator, place);
        List<Vintage> all = new ArrayList<>();
        for (Slice slice : slices(indicator)) {
            for (Snapshot snapshot : of(slice)) {
                observations(slice, snapshot, place).stream()
                        .filter(o -> o.at().equals(day))
                        .forEach(
                                o -> all.add(new Vintage(o, snapshot.fetched(), used.contains(o))));
            }
        }
        all.sort(Comparator.comparing(v -> v.observation().vintage()));
        return all;
    }

    /** What was revised or is gone, slice by slice, from each vintage to the next. */
    public List<Revision> revisions() {
        List<Revision> all = new ArrayList<>();
        for (Slice slice : map.slices()) {
            List<Snapshot> own = of(slice);
            for (int i = 1; i < own.size(); i++) {
                all.addAll(revisions(slice, own.get(i - 1), own.get(i)));
            }
        }
        return all;
    }

    private static List<Revision> revisions(Slice slice, Snapshot before, Snapshot after) {
        return Change.between(Optional.of(before), after).stream()
                .filter(c -> c.kind() != Change.Kind.NEW)
                .map(c -> new Revision(slice, before.vintage(), after.vintage(), c))
                .toList();
    }

    /** Where a table and its successor both give a value, side by side; nothing is chained. */
    public List<Overlap> overlaps() {
        List<Overlap> all = new ArrayList<>();
        for (Slice older : map.slices()) {
            map.table(older.table())
                    .flatMap(SeriesMap.Table::successor)
                    .ifPresent(
                            s ->
                                    slices(older.indicator()).stream()
                                            .filter(o -> o.table().equals(s.table()))
                                            .forEach(o -> all.addAll(overlaps(older, o))));
        }
        return all;
    }

    private List<Overlap> overlaps(Slice older, Slice successor) {
        List<Overlap> all = new ArrayList<>();
        for (String place : older.places()) {
            List<Observation> theirs =
                    newest(successor).map(s -> observations(successor, s, place)).orElse(List.of());
            newest(older).stream()
                    .flatMap(s -> observations(older, s, place).stream())
                    .forEach(
                            o ->
                                    theirs.stream()
                                            .filter(t -> t.at().equals(o.at()))
                                            .map(t -> new Overlap(older.indicator(), place, o, t))
                                            .forEach(all::add));
        }
        return all;
    }

    private List<Slice> slices(String indicator) {
        return map.slices().stream().filter(s -> s.indicator().equals(indicator)).toList();
    }

    private static List<Observation> observations(Slice slice, Snapshot snapshot, String place) {
        return snapshot.rows().stream()
                .filter(r -> r.place().equals(place))
                .flatMap(r -> slice.observation(r, snapshot).stream())
                .toList();
    }
}
