package nl.schaalsprong.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Document;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Mark;
import nl.schaalsprong.letter.found.Note;
import nl.schaalsprong.letter.found.Window;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Readings as JSON after {@code schema/v1/read.schema.json}. Fields that say nothing are left out.
 */
final class ReadJson {
    static final String SCHEMA = "sprong/read/1";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReadJson() {}

    /** One document, or an array when there are several files. */
    static String of(List<Reading> readings, Language language, boolean several) {
        ArrayNode all = JSON.arrayNode();
        readings.forEach(r -> all.add(reading(r, language)));
        boolean one = !several && readings.size() == 1;
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(one ? all.get(0) : all);
    }

    private static ObjectNode reading(Reading reading, Language language) {
        ObjectNode node = JSON.objectNode();
        node.put("schema", SCHEMA);
        node.set("document", document(reading.document()));
        node.put("text", reading.text());
        ArrayNode findings = node.putArray("findings");
        reading.findings().forEach(f -> findings.add(finding(f)));
        ArrayNode notes = node.putArray("notes");
        reading.notes().forEach(n -> notes.add(note(n, language)));
        return node;
    }

    private static ObjectNode document(Document document) {
        ObjectNode node = JSON.objectNode();
        node.put("name", document.name());
        node.put("mediaType", document.mediaType());
        node.put("sha256", document.sha256());
        node.put("textSha256", document.textSha256());
        node.put("language", document.language());
        node.put("date", document.date().map(LocalDate::toString).orElse(null));
        node.put("recipient", document.recipient().orElse(null));
        ArrayNode signatories = node.putArray("signatories");
        for (Document.Signatory s : document.signatories()) {
            signatories
                    .addObject()
                    .put("name", s.name())
                    .put("office", s.office())
                    .put("organisation", s.organisation());
        }
        node.set("identifiers", strings(document.identifiers()));
        return node;
    }

    private static ObjectNode note(Note note, Language language) {
        ObjectNode node = JSON.objectNode();
        node.put("code", note.code());
        node.put("message", note.message(language));
        note.span().ifPresent(s -> node.put("start", s.start()).put("end", s.end()));
        return node;
    }

    private static ObjectNode finding(Found found) {
        ObjectNode node = JSON.objectNode();
        mark(node, found);
        switch (found) {
            case Found.Reference r -> reference(node, r);
            case Found.Quantity q -> quantity(node, q);
            case Found.Day d -> day(node, d);
            case Found.Deadline d -> deadline(node, d);
            case Found.Commitment c -> commitment(node, c);
            case Found.Entity e -> entity(node, e);
        }
        return node;
    }

    private static void mark(ObjectNode node, Found found) {
        Mark mark = found.mark();
        node.put("id", mark.id());
        node.put("kind", found.kind());
        node.put("start", mark.start());
        node.put("end", mark.end());
        node.put("quote", mark.quote());
        node.put("prefix", mark.prefix());
        node.put("suffix", mark.suffix());
        node.putArray("line").add(mark.firstLine()).add(mark.lastLine());
        if (mark.page() > 0) {
            node.put("page", mark.page());
        }
        node.put("rule", mark.rule());
        node.put("confidence", mark.confidence());
    }

    private static void reference(ObjectNode node, Found.Reference r) {
        node.set("ids", strings(r.ids()));
        node.set("coDossiers", strings(r.coDossiers()));
        node.put("relation", r.relation());
        ObjectNode key = node.putObject("key");
        r.key().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(e -> key.put(e.getKey(), e.getValue()));
        put(node, "url", r.url());
        r.literal().ifPresent(l -> node.put("literal", l));
        r.corrected().ifPresent(c -> node.put("corrected", c));
        if (r.informal()) {
            node.put("informal", true);
        }
    }

    private static void quantity(ObjectNode node, Found.Quantity q) {
        node.put("role", q.role());
        node.put("value", plain(q.value()));
        q.upTo().ifPresent(v -> node.put("upTo", plain(v)));
        node.put("unit", q.unit());
        node.put("hedge", q.hedge());
        q.of().ifPresent(whole -> of(node, whole));
        due(node, q.due());
        window(node, q.window());
        if (q.priceYear() > 0) {
            node.put("priceYear", q.priceYear());
        }
        ambiguities(node, q.ambiguities());
    }

    /** No exponent in the output, whatever the size of the number. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void of(ObjectNode node, Found.Whole whole) {
        switch (whole) {
            case Found.Whole.Ranks(BigDecimal count) -> node.put("of", plain(count));
            case Found.Whole.Other(String id, BigDecimal value) ->
                    node.put("of", id).put("ofValue", plain(value));
            case Found.Whole.Words(String quote) -> node.put("of", quote);
        }
    }

    private static void day(ObjectNode node, Found.Day d) {
        d.value().ifPresent(v -> node.put("value", v.toString()));
        window(node, d.window());
    }

    private static void deadline(ObjectNode node, Found.Deadline d) {
        due(node, d.due());
        d.vague().ifPresent(v -> node.put("vague", v));
        d.event().ifPresent(e -> node.put("event", e));
        window(node, d.window());
        node.put("bound", d.bound());
        ambiguities(node, d.ambiguities());
    }

    private static void commitment(ObjectNode node, Found.Commitment c) {
        node.put("strength", c.strength());
        node.put("actor", c.actor());
        node.set("coActors", strings(c.coActors()));
        put(node, "recipient", c.recipient());
        node.put("what", c.what());
        due(node, c.due());
        c.vague().ifPresent(v -> node.put("vague", v));
        c.event().ifPresent(e -> node.put("event", e));
        put(node, "condition", c.condition());
        put(node, "frequency", c.frequency());
        put(node, "governing", c.governing());
    }

    private static void entity(ObjectNode node, Found.Entity e) {
        node.put("type", e.type());
        node.put("name", e.name());
        put(node, "register", e.register());
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    private static void due(ObjectNode node, Optional<LocalDate> due) {
        due.ifPresent(d -> node.put("due", d.toString()));
    }

    private static void window(ObjectNode node, Optional<Window> window) {
        window.ifPresent(
                w -> node.putArray("window").add(w.start().toString()).add(w.end().toString()));
    }

    private static void ambiguities(ObjectNode node, List<String> ambiguities) {
        if (!ambiguities.isEmpty()) {
            node.set("ambiguities", strings(ambiguities));
        }
    }

    private static ArrayNode strings(Collection<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
