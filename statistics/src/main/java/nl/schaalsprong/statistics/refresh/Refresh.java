package nl.schaalsprong.statistics.refresh;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.statistics.Change;
import nl.schaalsprong.statistics.SeriesMap;
import nl.schaalsprong.statistics.Slice;
import nl.schaalsprong.statistics.Snapshot;
import nl.schaalsprong.statistics.client.Dataset;
import nl.schaalsprong.statistics.client.Dataset.Properties;
import nl.schaalsprong.statistics.client.Question;
import nl.schaalsprong.statistics.client.Server;
import nl.schaalsprong.statistics.refresh.Report.Renewal;
import nl.schaalsprong.statistics.refresh.Report.Result;

/**
 * Renews the snapshots of a case. First every table is asked for its vintage; only what has a newer
 * one is brought in. Breaking off at any moment, by a kill too, leaves the snapshots as they were
 * and the pages that were whole; the next refresh goes on from there. One at a time in a folder.
 */
public final class Refresh {
    private final Archive archive;
    private final Path folder;
    private final SeriesMap map;
    private final String base;
    private final Server server;
    private final InstantSource clock;
    private Optional<Finding> offline = Optional.empty();

    /**
     * @param folder the case folder
     * @param base address of the server, as far as the identifier of a table
     * @param clock tells when something was fetched
     */
    public Refresh(Path folder, SeriesMap map, String base, Server server, InstantSource clock) {
        this.archive = new Archive(folder);
        this.folder = folder.resolve(Archive.NAME);
        this.map = map;
        this.base = base;
        this.server = server;
        this.clock = clock;
    }

    /** Either what is known already, or what is to be brought in. */
    private sealed interface Job {
        /** Nothing to bring in. */
        record Settled(Renewal renewal) implements Job {}

        /** A vintage to bring in; {@code size} in rows. */
        record Open(
                Slice slice,
                Renewing renewing,
                Lookup.Prepared prepared,
                Properties properties,
                Optional<Snapshot> held,
                List<Finding> noticed,
                long size)
                implements Job {}
    }

    /** Renews these slices; {@code watch} counts rows and may call it off between two slices. */
    public Report run(List<Slice> slices, Watch watch) {
        try (FileChannel channel = lockFile();
                FileLock lock = channel.tryLock()) {
            return lock == null ? all(slices, this::taken) : renewed(slices, watch);
        } catch (OverlappingFileLockException e) {
            return all(slices, this::taken);
        } catch (IOException e) {
            return all(slices, _ -> cannotWrite(e));
        }
    }

    private FileChannel lockFile() throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(
                folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private Finding taken(Slice slice) {
        return Finding.error("statistics.refresh-under-way", Place.whole(slice.table()));
    }

    private Finding cannotWrite(IOException fault) {
        return Finding.error(
                "statistics.cannot-write", Place.whole(Archive.NAME), String.valueOf(fault));
    }

    private static Report all(List<Slice> slices, Function<Slice, Finding> why) {
        return new Report(slices.stream().map(s -> failed(s, List.of(why.apply(s)))).toList());
    }

    private static Renewal failed(Slice slice, List<Finding> why) {
        return new Renewal(slice, Result.FAILED, "", "", 0, List.of(), why);
    }

    private Report renewed(List<Slice> slices, Watch watch) {
        List<Job> jobs = new ArrayList<>();
        slices.forEach(slice -> jobs.add(job(slice)));
        watch.expect(jobs.stream().mapToLong(j -> j instanceof Job.Open o ? o.size() : 0).sum());
        List<Renewal> renewals = new ArrayList<>();
        for (Job job : jobs) {
            renewals.add(
                    switch (job) {
                        case Job.Settled(Renewal renewal) -> renewal;
                        case Job.Open open -> fetched(open, watch);
                    });
        }
        return new Report(renewals);
    }

    private Job job(Slice slice) {
        if (offline.isPresent()) {
            return new Job.Settled(failed(slice, List.of(offline.get())));
        }
        try {
            Dataset table = new Dataset(server, base, slice.table());
            Outcome<Job> job =
                    archive.newest(slice.id())
                            .then(held -> table.properties().then(p -> job(slice, table, held, p)));
            return switch (job) {
                case Outcome.Good<Job>(Job good, _) -> good;
                case Outcome.Refused<Job>(List<Finding> why) -> settled(slice, why);
            };
        } catch (IOException e) {
            return new Job.Settled(failed(slice, List.of(cannotWrite(e))));
        }
    }

    private Job settled(Slice slice, List<Finding> why) {
        offline = why.stream().filter(f -> f.code().equals("statistics.no-connection")).findFirst();
        return new Job.Settled(failed(slice, why));
    }

    private Outcome<Job> job(
            Slice slice, Dataset table, Optional<Snapshot> held, Properties properties) {
        List<Finding> noticed = new ArrayList<>(stopped(slice, properties));
        if (held.filter(h -> isSame(slice, h, properties)).isPresent()) {
            return Outcome.good(
                    new Job.Settled(
                            renewal(slice, Result.UNCHANGED, held.get(), List.of(), noticed)));
        }
        Lookup lookup = new Lookup(slice, table);
        Renewing renewing = new Renewing(slice, table, archive, clock);
        return lookup.prepare()
                .then(
                        prepared -> {
                            noticed.addAll(lookup.noticed());
                            return size(table, prepared)
                                    .then(
                                            size ->
                                                    Outcome.good(
                                                            new Job.Open(
                                                                    slice,
                                                                    renewing,
                                                                    prepared,
                                                                    properties,
                                                                    held,
                                                                    noticed,
                                                                    size)));
                        });
    }

    private static Outcome<Long> size(Dataset table, Lookup.Prepared prepared) {
        Outcome<Long> size = Outcome.good(0L);
        for (URI question : prepared.question().addresses(table)) {
            size = size.then(s -> table.count(question).then(c -> Outcome.good(s + c)));
        }
        return size;
    }

    /** The same vintage, of the same question. */
    private static boolean isSame(Slice slice, Snapshot held, Properties now) {
        String measure =
                switch (slice.measure()) {
                    case Slice.Measure.Code(String code) -> code;
                    case Slice.Measure.Titled _ -> held.measure();
                };
        return held.version().equals(now.version())
                && held.query().equals(new Question(slice, measure, List.of()).text());
    }

    /** A table that is no longer renewed says so, with the table that took its place. */
    private List<Finding> stopped(Slice slice, Properties properties) {
        String status = properties.status();
        if (status.equals("Regulier")) {
            return List.of();
        }
        Place place = Place.whole(slice.table());
        Finding stopped = Finding.warning("statistics.table-stopped", place, status);
        return List.of(
                map.table(slice.table())
                        .flatMap(SeriesMap.Table::successor)
                        .map(SeriesMap.Successor::table)
                        .map(s -> Finding.note("statistics.table-succeeded", place, status, s))
                        .orElse(stopped));
    }

    private Renewal fetched(Job.Open job, Watch watch) {
        List<Finding> findings = new ArrayList<>(job.noticed());
        if (offline.isPresent() || watch.cancelled()) {
            offline.ifPresent(findings::add);
            return failed(job.slice(), findings);
        }
        try {
            Outcome<Snapshot> outcome =
                    job.renewing().fetch(job.prepared(), job.properties(), watch);
            findings.addAll(job.renewing().noticed());
            findings.addAll(outcome.findings());
            return ended(job, outcome, findings);
        } catch (IOException e) {
            findings.add(cannotWrite(e));
            return failed(job.slice(), findings);
        }
    }

    private static Renewal ended(Job.Open job, Outcome<Snapshot> outcome, List<Finding> findings) {
        return switch (outcome) {
            case Outcome.Good<Snapshot>(Snapshot now, _) -> {
                List<Change> changes = Change.between(job.held(), now);
                yield renewal(job.slice(), Result.ADDED, now, changes, findings);
            }
            case Outcome.Refused<Snapshot> _ -> failed(job.slice(), findings);
        };
    }

    private static Renewal renewal(
            Slice slice,
            Result result,
            Snapshot now,
            List<Change> changes,
            List<Finding> findings) {
        int rows = now.rows().size();
        return new Renewal(slice, result, now.version(), now.modified(), rows, changes, findings);
    }
}
