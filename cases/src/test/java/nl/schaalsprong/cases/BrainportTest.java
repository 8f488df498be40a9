package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Series.Status;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.Program;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Anchor;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Standing;
import nl.schaalsprong.register.Variant;
import org.junit.jupiter.api.Test;

/** The shipped case. */
class BrainportTest {
    static final Path FOLDER = Path.of(System.getProperty("sprong.home"), "cases", "brainport");
    static final Case CASE = CaseReader.read(FOLDER).orThrow();

    private static Stream<Variant> variants() {
        return CASE.register().promises().stream().flatMap(p -> p.variants().stream());
    }

    private static Variant variant(String id) {
        return variants().filter(v -> v.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> municipalities() {
        return CASE.places().stream()
                .filter(p -> p.kind().equals("municipality"))
                .map(Area::code)
                .toList();
    }

    @Test
    void it_loads_without_a_finding() {
        List<String> findings =
                CaseReader.read(FOLDER).findings().stream()
                        .map(f -> f.place() + " " + f.code() + " " + f.message(Language.ENGLISH))
                        .toList();
        assertEquals(List.of(), findings);
    }

    @Test
    void it_has_21_municipalities_and_4_other_regions() {
        assertEquals(21, municipalities().size());
        assertEquals(25, CASE.places().size());
    }

    @Test
    void no_two_places_share_a_tile() {
        Set<String> tiles =
                CASE.places().stream()
                        .map(p -> p.column() + "," + p.row())
                        .collect(Collectors.toSet());
        assertEquals(25, tiles.size());
    }

    @Test
    void everything_the_letter_holds_is_there_with_its_kind() {
        Map<String, Kind> expected = new LinkedHashMap<>();
        expected.put("homes-62000", Kind.TARGET);
        expected.put("woondeal-45000", Kind.AGREEMENT);
        expected.put("affordable-two-thirds", Kind.AGREEMENT);
        expected.put("workplaces-72000", Kind.NEED);
        expected.put("mbo-60", Kind.NEED);
        expected.put("mobility-1600", Kind.COMMITMENT);
        expected.put("grid-release", Kind.COMMITMENT);
        expected.put("technicians-33000", Kind.TARGET);
        expected.put("board-meetings", Kind.COMMITMENT);
        expected.put("space-programme", Kind.COMMITMENT);
        expected.put("space-study", Kind.COMMITMENT);
        expected.put("extra-investment", Kind.AGREEMENT);
        expected.put("talent-approach", Kind.AGREEMENT);
        expected.put("regional-approach", Kind.AGREEMENT);
        expected.put("feasibility", Kind.COMMITMENT);
        expected.put("regional-cooperation", Kind.AGREEMENT);
        expected.put("existing-instruments", Kind.AGREEMENT);
        expected.put("new-instruments", Kind.AGREEMENT);
        expected.put("grid-nitrogen", Kind.AGREEMENT);
        expected.put("delivery-21", Kind.NEED);
        expected.put("action-plan-jobs", Kind.COMMITMENT);
        expected.put("inform-2022", Kind.COMMITMENT);
        expected.put("inform-2023", Kind.COMMITMENT);
        Map<String, Kind> held = new LinkedHashMap<>();
        CASE.register().promises().forEach(p -> held.put(p.id(), p.kind()));
        assertEquals(expected, held);
    }

    @Test
    void every_indicator_of_the_letter_is_there() {
        Map<String, String> stated =
                CASE.register().indicators().stream()
                        .filter(i -> i.source().equals("letter-2023"))
                        .collect(Collectors.toMap(i -> i.id(), i -> i.stated()));
        assertEquals(
                Map.of(
                        "value-added", "€ 93 miljard",
                        "private-rd", "rond de € 3 miljard",
                        "industrial-share", "11,3%",
                        "rd-talent-share", "bijna 20%",
                        "high-tech-export-share", "36%",
                        "ecosystem-rank", "zevende van 201",
                        "patents", "",
                        "affordable-homes-scarcity", "",
                        "talent-scarcity", "",
                        "space-scarcity", ""),
                stated);
    }

    @Test
    void the_area_that_the_letter_does_not_state_is_marked_inferred() {
        List<Provenance.Basis> bases =
                Stream.of("homes-50000-2030-region", "homes-50000-2030-urban")
                        .flatMap(id -> variant(id).fields().entrySet().stream())
                        .filter(field -> field.getKey().equals("places"))
                        .map(field -> field.getValue().basis())
                        .toList();
        assertEquals(List.of(Provenance.Basis.INFERRED, Provenance.Basis.INFERRED), bases);
    }

    @Test
    void tasks_add_up_to_the_amount() {
        variants()
                .filter(v -> !v.tasks().isEmpty())
                .forEach(
                        v -> {
                            double sum = v.tasks().stream().mapToDouble(Variant.Task::amount).sum();
                            assertEquals(((Aim.Level) v.aim()).amount(), sum, v.id());
                        });
    }

    @Test
    void eight_municipal_tasks_are_public_and_make_27625() {
        double stated =
                variant("woondeal-45000-gross").tasks().stream()
                        .filter(t -> t.basis() == Provenance.Basis.STATED)
                        .mapToDouble(Variant.Task::amount)
                        .sum();
        assertEquals(27_625, stated);
    }

    @Test
    void the_21_municipalities_add_up_to_the_region() {
        for (String indicator : List.of("dwellings", "new-build", "population")) {
            Series region = CASE.series(indicator, "region21").orElseThrow();
            for (Observation total : region.observations()) {
                double sum =
                        municipalities().stream()
                                .map(m -> CASE.series(indicator, m).orElseThrow())
                                .mapToDouble(s -> s.on(total.at()).orElseThrow().value())
                                .sum();
                assertEquals(total.value(), sum, indicator + " on " + total.at());
            }
        }
    }

    @Test
    void the_urban_area_grew_by_15915_homes_since_2020() {
        Standing standing =
                Standing.of(variant("homes-62000-2040-urban"), CASE::series, CASE.reference());
        assertEquals(15_915, standing.observed().orElseThrow().value());
    }

    @Test
    void the_region_grew_by_13106_homes_since_2022_by_interpolation() {
        Standing standing =
                Standing.of(variant("homes-62000-2033-region"), CASE::series, CASE.reference());
        Observation observed = standing.observed().orElseThrow();
        assertEquals(13_106, observed.value(), 0.5);
        assertEquals(Status.ESTIMATED, observed.status());
        assertEquals(LocalDate.of(2025, 1, 1), observed.at());
    }

    @Test
    void the_model_starts_from_the_observed_dwellings_and_inhabitants() {
        assertEquals(observed("dwellings"), atReference("dwellings_at_start"));
        assertEquals(observed("population"), atReference("people_at_start"));
    }

    private static List<Double> observed(String indicator) {
        return municipalities().stream()
                .map(m -> CASE.series(indicator, m).orElseThrow())
                .map(s -> s.on(CASE.reference()).orElseThrow().value())
                .toList();
    }

    /** The last entry of each municipality's initial table, which is that of the reference day. */
    private static List<Double> atReference(String variable) {
        Program program = CASE.plan().program();
        return municipalities().stream()
                .map(
                        m ->
                                program.slots()
                                        .indexOf(variable + "[" + m.toLowerCase(Locale.ROOT) + "]"))
                .flatMap(slot -> program.initial().stream().filter(a -> a.slot() == slot))
                .map(a -> ((Formula.Lookup) a.formula()).table())
                .map(table -> program.tables().get(table).y())
                .map(values -> values[values.length - 1])
                .toList();
    }

    @Test
    void a_reading_without_a_chance_says_why_in_both_languages() {
        variants()
                .map(Variant::aim)
                .filter(Aim.Unmeasured.class::isInstance)
                .map(a -> ((Aim.Unmeasured) a).why())
                .forEach(why -> assertTrue(!why.nl().isEmpty() && !why.en().isEmpty()));
    }

    @Test
    void every_promise_of_the_letter_is_anchored_in_it() {
        List<String> unanchored =
                CASE.register().promises().stream()
                        .filter(p -> p.provenance().source().equals("letter-2023"))
                        .filter(p -> p.provenance().anchor().isEmpty())
                        .map(Promise::id)
                        .toList();
        assertEquals(List.of(), unanchored);
    }

    static Stream<Anchor> anchors() {
        Stream<Provenance> records = CASE.register().promises().stream().map(Promise::provenance);
        Stream<Provenance> fields = variants().flatMap(v -> v.fields().values().stream());
        return Stream.concat(records, fields).flatMap(p -> p.anchor().stream());
    }
}
