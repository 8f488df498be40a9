package nl.schaalsprong.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Variant;

/** One reading of a promise, as written in {@code promises.yaml}. */
record VariantEntry(
        Reading reading, Map<String, Head.PlaceSet> sets, Map<String, List<Variant.Task>> tasks) {
    private static final List<String> FIELDS =
            List.of(
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
                    "fields");
    private static final List<String> AIM =
            List.of(
                    "amount",
                    "hedge",
                    "unit",
                    "variable",
                    "indicator",
                    "counts",
                    "probes",
                    "unmeasured");

    Variant read(Fields f) {
        f.only(FIELDS);
        Where where = where(f);
        LocalDate from = f.day("from");
        LocalDate until = f.day("until");
        if (until.isBefore(from)) {
            reading.findings().error("days-order", f.entry().place(), from, until);
        }
        Variant variant =
                new Variant(
                        f.text("id"),
                        f.words("title"),
                        aim(f),
                        where.places(),
                        where.area(),
                        f.words("countingRule"),
                        from,
                        until,
                        f.wordsOrEmpty("condition"),
                        provenances(f),
                        f.words("history"),
                        tasks.getOrDefault(f.textOrEmpty("id"), List.of()));
        checkTasks(variant, f.entry().place());
        return variant;
    }

    private record Where(List<String> places, Text area) {}

    /** The places: a named set, whose title is then the words for the area, or a list of codes. */
    private Where where(Fields f) {
        Optional<Cell> set = f.entry().cell("places");
        if (set.isEmpty()) {
            List<String> codes = reading.references(Sort.PLACE, f.cells("places"));
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
        return new Aim.Level(
                a.number("amount"),
                a.choice("hedge", Hedge.class),
                a.text("unit"),
                reading.reference(Sort.VARIABLE, a, "variable"),
                reading.referenceIfAny(Sort.INDICATOR, a, "indicator"),
                a.choice("counts", Aim.Counts.class),
                reading.references(Sort.PROBE, a.cells("probes")));
    }

    private Map<String, Provenance> provenances(Fields f) {
        Map<String, Provenance> all = new LinkedHashMap<>();
        for (Map.Entry<String, Fields> field : f.parts("fields").entrySet()) {
            all.put(field.getKey(), ProvenanceEntry.read(reading, field.getValue()));
        }
        return java.util.Collections.unmodifiableMap(all);
    }

    private void checkTasks(Variant variant, Place place) {
        for (Variant.Task task : variant.tasks()) {
            if (!variant.places().contains(task.place())) {
                reading.findings().error("task-outside", place, task.place(), variant.id());
            }
        }
        double sum = variant.tasks().stream().mapToDouble(Variant.Task::amount).sum();
        if (variant.aim() instanceof Aim.Level level
                && !variant.tasks().isEmpty()
                && Math.abs(sum - level.amount()) > 0.5) {
            reading.findings().warning("tasks-sum", place, variant.id(), sum, level.amount());
        }
    }
}
