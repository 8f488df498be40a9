package nl.schaalsprong.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.cases.Case.Hashes;
import nl.schaalsprong.cases.Head.PlaceSet;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.statistics.SeriesMap;
import nl.schaalsprong.statistics.Statistics;

/**
 * Reads a case folder: every file, then whether they fit each other. The format is described in
 * {@code docs/methods/case-folder.md}.
 */
public final class CaseReader {
    private CaseReader() {}

    /**
     * Reads the case in {@code folder}. Whatever stands there, however broken or hostile, gives a
     * case or findings, never an exception.
     */
    public static Outcome<Case> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            Place place = Place.whole(folder.toString());
            return new Outcome.Refused<>(List.of(Finding.error("cases.no-folder", place)));
        }
        Findings findings = new Findings(String.valueOf(folder.getFileName()));
        return read(new Folder(folder, findings), findings);
    }

    /** Reads the case that was read from these files again, as {@link #read(Path)}. */
    public static Outcome<Case> read(CaseFiles files, String name) {
        Findings findings = new Findings(name);
        return read(new Folder(files, findings), findings);
    }

    private static Outcome<Case> read(Folder folder, Findings findings) {
        Reading reading = new Reading(folder, findings, new Known(findings));
        Optional<Case> whole = whole(reading);
        return whole.isPresent()
                ? Outcome.of(whole.get(), findings.list())
                : new Outcome.Refused<>(findings.list());
    }

    /** The case, unless its head or its model could not be read. */
    private static Optional<Case> whole(Reading reading) {
        List<Source> sources = SourcesFile.read(reading);
        List<Area> places = PlacesFile.read(reading);
        Optional<Head> head = Head.read(reading);
        Optional<Plan> plan = head.flatMap(h -> ModelFile.read(reading, h, places));
        Parts parts = parts(reading, sources, places, head, plan);
        Folder folder = reading.folder();
        SeriesMap map = parts.statistics().map();
        return head.flatMap(
                h -> plan.map(p -> whole(h, p, parts, hashes(folder, h, map), folder.files())));
    }

    /** Everything beside the head and the model. */
    private record Parts(
            List<Area> places,
            LimitsFile limits,
            Register register,
            List<Parameter> parameters,
            List<Measure> measures,
            List<Check> checks,
            List<Series> observations,
            List<Event> events,
            List<Precedent> precedents,
            List<Phase> phases,
            Statistics statistics,
            List<Loop> loops,
            Correlations correlations,
            Optional<History> history) {}

    /** Reads the other files; what is referred to is read before what refers to it. */
    private static Parts parts(
            Reading reading,
            List<Source> sources,
            List<Area> places,
            Optional<Head> head,
            Optional<Plan> plan) {
        LimitsFile limits = LimitsFile.read(reading, plan);
        Indicators indicators = Indicators.read(reading);
        Map<String, PlaceSet> sets = head.map(Head::areas).orElse(Map.of());
        Register register = register(reading, sources, sets, indicators, plan);
        List<String> codes = places.stream().map(Area::code).toList();
        Statistics statistics = SnapshotFiles.read(reading, SeriesFile.read(reading, codes));
        return new Parts(
                places,
                limits,
                register,
                ParametersFile.read(reading, plan),
                MeasuresFile.read(reading, plan),
                ChecksFile.read(reading),
                ObservationsFile.read(reading, indicators, statistics),
                BackgroundFiles.events(reading),
                BackgroundFiles.precedents(reading),
                BackgroundFiles.phases(reading),
                statistics,
                LoopsFile.read(reading, plan),
                CorrelationsFile.read(reading),
                HistoryFile.read(reading));
    }

    private static Register register(
            Reading reading,
            List<Source> sources,
            Map<String, PlaceSet> sets,
            Indicators indicators,
            Optional<Plan> plan) {
        List<Actor> actors = ActorsFile.actors(reading);
        List<Instrument> instruments = InstrumentsFile.read(reading);
        return new Register(
                PromisesFile.read(reading, sets, indicators, plan),
                indicators.list(),
                actors,
                ActorsFile.relations(reading),
                instruments,
                sources,
                ConflictsFile.read(reading),
                EvidenceFile.read(reading));
    }

    private static Case whole(Head head, Plan plan, Parts parts, Hashes hashes, CaseFiles files) {
        return new Case(
                head.id(),
                head.title(),
                head.reference(),
                plan,
                parts.places(),
                parts.parameters(),
                parts.measures(),
                parts.limits().limits(),
                parts.limits().probes(),
                parts.checks(),
                parts.register(),
                parts.observations(),
                parts.events(),
                parts.precedents(),
                parts.phases(),
                parts.statistics(),
                parts.loops(),
                parts.correlations(),
                parts.history(),
                hashes,
                files);
    }

    private static Hashes hashes(Folder folder, Head head, SeriesMap map) {
        return new Hashes(
                folder.hash(head.model(), Head.NAME, PlacesFile.NAME),
                folder.hash(ParametersFile.NAME, CorrelationsFile.NAME),
                folder.hash(data(folder, map)),
                folder.hash(PromisesFile.NAME, TasksFile.NAME),
                folder.hash(MeasuresFile.NAME, LimitsFile.NAME));
    }

    /** The files that hold data: a case without official series has the first two. */
    private static List<String> data(Folder folder, SeriesMap map) {
        List<String> files = new ArrayList<>(List.of(ObservationsFile.NAME, SourcesFile.NAME));
        if (!map.slices().isEmpty()) {
            files.add(SeriesFile.NAME);
        }
        map.slices().forEach(slice -> files.addAll(SnapshotFiles.names(folder, slice)));
        return files;
    }
}
