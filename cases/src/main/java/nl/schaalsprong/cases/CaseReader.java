package nl.schaalsprong.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Case.Hashes;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;

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
        Reading reading = new Reading(new Folder(folder, findings), findings, new Known(findings));
        Optional<Case> whole = whole(reading);
        return whole.isPresent()
                ? Outcome.of(whole.get(), findings.list())
                : new Outcome.Refused<>(findings.list());
    }

    /** The case, unless its head or its model could not be read. The order is that of reference. */
    private static Optional<Case> whole(Reading reading) {
        List<Source> sources = SourcesFile.read(reading);
        List<Area> places = PlacesFile.read(reading);
        Optional<Head> head = Head.read(reading);
        Optional<Plan> plan = head.flatMap(h -> ModelFile.read(reading, h));
        head.ifPresent(h -> plan.ifPresent(p -> ModelFile.checkPlaces(reading, h, p, places)));
        LimitsFile limits = LimitsFile.read(reading);
        Register register = register(reading, sources, head);
        List<Parameter> parameters = ParametersFile.read(reading, plan);
        List<Measure> measures = MeasuresFile.read(reading, plan);
        List<Check> checks = ChecksFile.read(reading);
        var observations = ObservationsFile.read(reading);
        return head.flatMap(
                h ->
                        plan.map(
                                p ->
                                        new Case(
                                                h.id(),
                                                h.title(),
                                                h.reference(),
                                                p,
                                                places,
                                                parameters,
                                                measures,
                                                limits.limits(),
                                                limits.probes(),
                                                checks,
                                                register,
                                                observations,
                                                hashes(reading.folder(), h))));
    }

    private static Register register(Reading reading, List<Source> sources, Optional<Head> head) {
        List<Actor> actors = EcosystemFiles.actors(reading);
        List<Indicator> indicators = EcosystemFiles.indicators(reading);
        List<Instrument> instruments = EcosystemFiles.instruments(reading);
        return new Register(
                PromisesFile.read(reading, head.map(Head::areas).orElse(java.util.Map.of())),
                indicators,
                actors,
                EcosystemFiles.relations(reading),
                instruments,
                sources,
                EcosystemFiles.conflicts(reading));
    }

    private static Hashes hashes(Folder folder, Head head) {
        return new Hashes(
                folder.hash(head.model(), Head.NAME, PlacesFile.NAME),
                folder.hash(ParametersFile.NAME),
                folder.hash(ObservationsFile.NAME, SourcesFile.NAME),
                folder.hash(PromisesFile.NAME, TasksFile.NAME),
                folder.hash(MeasuresFile.NAME, LimitsFile.NAME));
    }
}
