package nl.schaalsprong.dossier.content;

import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical form of a content: JSON in UTF-8 without spaces, members in the order of their
 * names, numbers as Java's shortest that read back the same. Equal contents have equal bytes.
 */
public final class ContentJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private ContentJson() {}

    /** The canonical bytes. */
    public static byte[] write(Content content) {
        return MAPPER.writeValueAsBytes(content);
    }

    /** The SHA-256 of the canonical bytes: the name of a dossier. */
    public static String hash(Content content) {
        return Hash.of(write(content));
    }

    /** The SHA-256 of the canonical form of any record: equal records have equal prints. */
    public static String fingerprint(Object record) {
        return Hash.of(MAPPER.writeValueAsBytes(record));
    }

    /**
     * The content in canonical bytes.
     *
     * @param where what to name as the place of a finding
     */
    public static Outcome<Content> read(byte[] json, String where) {
        if (json.length > Limits.CONTENT_BYTES) {
            return refused(where, "content-too-large", Limits.CONTENT_BYTES);
        }
        try {
            Content content = MAPPER.readValue(json, Content.class);
            return content.schema().equals(Content.SCHEMA)
                    ? Outcome.good(content)
                    : refused(where, "other-format", content.schema());
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return refused(where, "not-a-dossier");
        }
    }

    private static Outcome<Content> refused(String where, String name, Object... values) {
        return new Outcome.Refused<>(
                java.util.List.of(Finding.error("dossier." + name, Place.whole(where), values)));
    }
}
