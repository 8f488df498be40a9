package nl.schaalsprong.dossier.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.dossier.Example;
import org.junit.jupiter.api.Test;

class ContentJsonTest {
    @Test
    void what_was_written_reads_back_the_same() {
        byte[] json = ContentJson.write(Example.content());
        Content back = ContentJson.read(json, "dossier.json").orThrow();
        assertEquals(Example.content(), back);
        assertArrayEquals(json, ContentJson.write(back));
    }

    @Test
    void a_file_over_the_limit_is_refused_unread() {
        byte[] large = new byte[Limits.CONTENT_BYTES + 1];
        assertEquals("dossier.content-too-large", refusal(large));
    }

    @Test
    void another_format_is_named() {
        byte[] json = ContentJson.write(Example.content());
        String later =
                new String(json, StandardCharsets.UTF_8)
                        .replace(Content.SCHEMA, "sprong/dossier/9");
        assertEquals("dossier.other-format", refusal(later.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_no_dossier_is_refused() {
        for (String text : new String[] {"", "null", "{}", "[1]", "{\"schema\":3"}) {
            assertEquals(
                    "dossier.not-a-dossier", refusal(text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }

    private static String refusal(byte[] json) {
        return switch (ContentJson.read(json, "file")) {
            case Outcome.Refused<Content> refused -> refused.findings().getFirst().code();
            case Outcome.Good<Content> _ -> "accepted";
        };
    }
}
