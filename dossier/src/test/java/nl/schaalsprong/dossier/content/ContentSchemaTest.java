package nl.schaalsprong.dossier.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.dossier.Example;
import nl.schaalsprong.dossier.Later;
import org.junit.jupiter.api.Test;

/** What is frozen follows its published schema. */
class ContentSchemaTest {
    private static final Path SCHEMA =
            Path.of(System.getProperty("sprong.home"), "schema", "v1", "dossier.schema.json");

    private static List<String> faults(String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String json(Content content) {
        return new String(ContentJson.write(content), StandardCharsets.UTF_8);
    }

    @Test
    void a_first_dossier_follows_it() throws IOException {
        assertEquals(List.of(), faults(json(Example.content())));
    }

    @Test
    void a_dossier_with_changes_follows_it() throws IOException {
        assertEquals(List.of(), faults(json(Later.content())));
    }

    @Test
    void a_member_it_does_not_know_does_not() throws IOException {
        String json =
                json(Example.content()).replaceFirst("\"lead\":true", "\"lead\":true,\"x\":1");
        assertFalse(faults(json).isEmpty());
    }

    @Test
    void a_chance_above_one_does_not() throws IOException {
        String json = json(Example.content()).replaceFirst("\"share\":0\\.[0-9]+", "\"share\":1.5");
        assertFalse(faults(json).isEmpty());
    }
}
