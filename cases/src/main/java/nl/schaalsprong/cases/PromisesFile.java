package nl.schaalsprong.cases;

import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/** {@code promises.yaml}: what was promised, by whom, to whom, in which readings. */
final class PromisesFile {
    static final String NAME = "promises.yaml";
    private static final List<String> FIELDS =
            List.of(
                    "id",
                    "kind",
                    "title",
                    "debtors",
                    "creditors",
                    "consent",
                    "provenance",
                    "variants");

    private final Reading reading;
    private final VariantEntry variants;
    private final Known ids;

    private PromisesFile(Reading reading, VariantEntry variants) {
        this.reading = reading;
        this.variants = variants;
        this.ids = new Known(reading.findings());
    }

    /**
     * @param sets the named sets of places
     */
    static List<Promise> read(Reading reading, Map<String, Head.PlaceSet> sets) {
        List<Written> all =
                reading.list(NAME).stream()
                        .map(f -> new Written(f.only(FIELDS), f.entries("variants")))
                        .toList();
        reading.known().open(Sort.VARIANT);
        all.stream()
                .flatMap(written -> written.variants().stream())
                .flatMap(variant -> variant.entry().cell("id").stream())
                .forEach(id -> reading.known().define(Sort.VARIANT, id));
        VariantEntry variants = new VariantEntry(reading, sets, TasksFile.read(reading));
        PromisesFile file = new PromisesFile(reading, variants);
        return all.stream().map(file::promise).toList();
    }

    /** A promise as written, with its readings. */
    private record Written(Fields fields, List<Fields> variants) {}

    private Promise promise(Written written) {
        Fields f = written.fields();
        f.required("id").ifPresent(id -> ids.define(Sort.VARIANT, id));
        Kind kind = f.choice("kind", Kind.class);
        List<String> debtors = reading.references(Sort.ACTOR, f.cells("debtors"));
        Place place = f.entry().place();
        if (kind == Kind.NEED && !debtors.isEmpty()) {
            reading.findings().error("need-with-debtor", place, f.textOrEmpty("id"));
        }
        List<Variant> readings = written.variants().stream().map(variants::read).toList();
        if (readings.isEmpty()) {
            reading.findings().error("no-variant", place, f.textOrEmpty("id"));
        }
        return new Promise(
                f.textOrEmpty("id"),
                kind,
                f.words("title"),
                debtors,
                reading.references(Sort.ACTOR, f.cells("creditors")),
                reading.references(Sort.ACTOR, f.cells("consent")),
                ProvenanceEntry.required(reading, f),
                readings);
    }
}
