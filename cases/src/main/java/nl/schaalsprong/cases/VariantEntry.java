package nl.schaalsprong.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Variant;

/** One reading of a promise, as written in {@code promises.yaml}. */
record VariantEntry(
        Reading reading,
        Map<String, Head.PlaceSet> sets,
        Indicators indicators,
        Map<String, List<Variant.Task>> tasks,
        Optional<Plan> plan) {
    private static final String[] FIELDS = {
        "id",
        "title",
        "aim",
        "places",
        "area",
        "countingRule",
        "from",
        "until",
        "condition",
        "history",
        "fields"
    };
    private static final String[] AIM = {
        "amount", "hedge", "unit", "variable", "indicator", "counts", "probes", "unmeasured"
    };

    /** Fields that may say where they come from. */
    private static final String[] EXPLAINED = {
        "amount", "hedge", "unit", "places", "countingRule", "from", "until", "condition"
    };

    private static final double ROUNDING = 0.5;

    Variant read(Fields f) {
        f.only(FIELDS);
        Where where = where(f);
        Variant variant =
                new Variant(
                        f.text("id"),
                        f.words("title"),
                        aim(f),
                        where.places(),
                        where.area(),
                        f.words("countingRule"),
                        f.day("from"),
                        f.day("until"),
                        f.wordsOrEmpty("condition"),
                        provenances(f),
                        f.words("history"),
                        tasks.getOrDefault(f.textOrEmpty("id"), List.of()));
        check(variant, f.entry().place());
        return variant;
    }

    private record Where(List<String> places, Text area) {}

    /** The places: a named set, whose title is then the words for the area, or a list of codes. */
    private Where where(Fields f) {
        Optional<Cell> set = f.entry().cell("places");
        if (set.isEmpty()) {
            List<String> codes = reading.places(f.cells("places"));
            if (codes.isEmpty()) {
                reading.findings().error("missing-field", f.entry().place(), "places");
            }
            return new Where(codes, f.words("area"));
        }
        reading.known().check(Sort.PLACE_SET, set.get());
        Head.PlaceSet known =
                sets.getOrDefault(set.get().text(), new Head.PlaceSet(new Text("", ""), List.of()));
        Text own = f.wordsOrEmpty("area");
        return new Where(known.places(), own.nl().isEmpty() ? known.title() : own);
    }

    private Aim aim(Fields f) {
        Optional<Fields> part = f.part("aim").map(a -> a.only(AIM));
        if (part.isEmpty()) {
            reading.findings().error("missing-field", f.entry().place(), "aim");
            return new Aim.Unmeasured(new Text("", ""));
        }
        Fields a = part.get();
        if (a.child("unmeasured").isPresent()) {
            return new Aim.Unmeasured(a.words("unmeasured"));
        }
        Aim.Level level = level(a);
        checkUnit(level, a.entry().place());
        return level;
    }

    private Aim.Level level(Fields a) {
        return new Aim.Level(
                a.number("amount"),
                a.choice("hedge", Hedge.class),
                a.text("unit"),
                reading.reference(Sort.VARIABLE, a, "variable"),
                reading.referenceIfAny(Sort.INDICATOR, a, "indicator"),
                a.choice("counts", Aim.Counts.class),
                reading.references(Sort.PROBE, a.cells("probes")));
    }

    /** What is observed is counted in the unit of the aim; a flow per year adds up to it. */
    private void checkUnit(Aim.Level level, Place place) {
        Optional<String> observed = level.indicator().flatMap(i -> indicators.unit(i));
        String expected = level.counts() == Aim.Counts.SUM ? level.unit() + "/year" : level.unit();
        observed.filter(unit -> !unit.equals(expected))
                .ifPresent(u -> reading.findings().error("unit-of-indicator", place, expected, u));
    }

    private Map<String, Provenance> provenances(Fields f) {
        f.part("fields").ifPresent(part -> part.only(EXPLAINED));
        Map<String, Provenance> all = new LinkedHashMap<>();
        for (Map.Entry<String, Fields> field : f.parts("fields").entrySet()) {
            all.put(field.getKey(), ProvenanceEntry.read(reading, field.getValue()));
        }
        return java.util.Collections.unmodifiableMap(all);
    }

    private void check(Variant variant, Place place) {
        Findings findings = reading.findings();
        if (variant.until().isBefore(variant.from())) {
            findings.error("days-order", place, variant.from(), variant.until());
        }
        plan.filter(p -> variant.aim() instanceof Aim.Level)
                .filter(p -> variant.until().getYear() >= p.stop())
                .ifPresent(p -> findings.error("beyond-model", place, variant.until(), p.stop()));
        checkTasks(variant, place);
    }

    private void checkTasks(Variant variant, Place place) {
        Findings findings = reading.findings();
        variant.tasks().stream()
                .map(Variant.Task::place)
                .filter(task -> !variant.places().contains(task))
                .forEach(task -> findings.error("task-outside", place, task, variant.id()));
        double sum = variant.tasks().stream().mapToDouble(Variant.Task::amount).sum();
        if (variant.aim() instanceof Aim.Level level
                && !variant.tasks().isEmpty()
                && Math.abs(sum - level.amount()) > ROUNDING) {
            findings.warning("tasks-sum", place, variant.id(), sum, level.amount());
        }
    }
}
