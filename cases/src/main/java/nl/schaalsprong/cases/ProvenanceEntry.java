package nl.schaalsprong.cases;

import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Anchor;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Provenance.Basis;

/** Where a record or a field of it comes from, as written in a YAML file. */
final class ProvenanceEntry {
    private ProvenanceEntry() {}

    /** The part {@code provenance} of an entry, which must be there. */
    static Provenance required(Reading reading, Fields fields) {
        Optional<Fields> part = fields.part("provenance");
        if (part.isEmpty()) {
            reading.findings().error("missing-field", fields.entry().place(), "provenance");
            return new Provenance("", Basis.INFERRED, Optional.empty(), new Text("", ""));
        }
        return read(reading, part.get());
    }

    static Provenance read(Reading reading, Fields fields) {
        fields.only("source", "basis", "anchor", "note");
        return new Provenance(
                reading.sourceOrAssumption(fields),
                fields.choice("basis", Basis.class),
                fields.part("anchor").map(ProvenanceEntry::anchor),
                fields.wordsOrEmpty("note"));
    }

    private static Anchor anchor(Fields fields) {
        fields.only("text", "start", "end", "exact", "prefix", "suffix");
        int start = fields.whole("start");
        int end = fields.whole("end");
        if (start < 0 || end <= start) {
            fields.findings().error("anchor", fields.entry().place(), start, end);
        }
        return new Anchor(
                hash(fields, "text"),
                start,
                end,
                hash(fields, "exact"),
                hash(fields, "prefix"),
                hash(fields, "suffix"));
    }

    private static String hash(Fields fields, String name) {
        String text = fields.text(name);
        if (!text.isEmpty() && !text.matches("[0-9a-f]{64}")) {
            fields.findings().error("hash", fields.entry().place(), name);
        }
        return text;
    }
}
