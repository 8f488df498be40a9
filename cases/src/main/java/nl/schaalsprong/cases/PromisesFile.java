package nl.schaalsprong.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Lifecycle;
import nl.schaalsprong.register.Promise;

/** {@code promises.yaml}: what was promised, by whom, to whom, in which readings. */
final class PromisesFile {
    static final String NAME = "promises.yaml";
    private static final String[] FIELDS = {
        "id", "kind", "title", "debtors", "creditors", "consent", "provenance", "variants"
    };

    private PromisesFile() {}

    /**
     * @param sets the named sets of places
     */
    static List<Promise> read(
            Reading reading,
            Map<String, Head.PlaceSet> sets,
            Indicators indicators,
            Optional<Plan> plan) {
        List<Written> all =
                reading.list(NAME).stream()
                        .map(f -> new Written(f.only(FIELDS), f.entries("variants")))
                        .toList();
        reading.known().open(Sort.VARIANT);
        all.stream()
                .flatMap(written -> written.variants().stream())
                .flatMap(variant -> variant.entry().cell("id").stream())
                .forEach(id -> reading.known().define(Sort.VARIANT, id));
        VariantEntry variants =
                new VariantEntry(reading, sets, indicators, TasksFile.read(reading), plan);
        reading.known().open(Sort.PROMISE);
        all.forEach(written -> reading.define(Sort.PROMISE, written.fields(), "id"));
        Map<String, Lifecycle> lifecycles = LifecycleFile.read(reading);
        return all.stream()
                .map(written -> promise(reading, written, variants, lifecycles))
                .toList();
    }

    /** A promise as written, with its readings. */
    private record Written(Fields fields, List<Fields> variants) {}

    private static Promise promise(
            Reading reading,
            Written written,
            VariantEntry variants,
            Map<String, Lifecycle> lifecycles) {
        Fields f = written.fields();
        String id = f.textOrEmpty("id");
        Promise promise =
                new Promise(
                        id,
                        f.choice("kind", Kind.class),
                        f.words("title"),
                        reading.references(Sort.ACTOR, f.cells("debtors")),
                        reading.references(Sort.ACTOR, f.cells("creditors")),
                        reading.references(Sort.ACTOR, f.cells("consent")),
                        ProvenanceEntry.required(reading, f),
                        written.variants().stream().map(variants::read).toList(),
                        lifecycles.getOrDefault(id, Lifecycle.CONFIRMED));
        check(reading.findings(), promise, f.entry().place());
        return promise;
    }

    private static void check(Findings findings, Promise promise, Place place) {
        if (promise.kind() == Kind.NEED && !promise.debtors().isEmpty()) {
            findings.error("need-with-debtor", place, promise.id());
        }
        if (promise.variants().isEmpty()) {
            findings.error("no-variant", place, promise.id());
        }
    }
}
