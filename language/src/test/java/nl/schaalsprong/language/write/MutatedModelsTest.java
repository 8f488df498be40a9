package nl.schaalsprong.language.write;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Model;
import org.junit.jupiter.api.Test;

/** Models with seeded damage: whatever is still read is written and read back the same. */
class MutatedModelsTest {
    private static final int EACH = 120;
    private static final List<String> PIECES =
            List.of(
                    "<",
                    ">",
                    "/>",
                    "</",
                    "\"",
                    "'",
                    "&",
                    "&lt;",
                    "&#10;",
                    "&#1;",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "<a:b c:d='1'>",
                    "</a:b>",
                    " xmlns='urn:x'",
                    " xmlns:isee='urn:y'",
                    " isee:name='z'",
                    "<aux name='new'><eqn>1</eqn></aux>",
                    "{",
                    "}",
                    "\r",
                    "\t",
                    "\u0001",
                    "\u00e9",
                    "--",
                    "<5/>",
                    " 5='x'",
                    ":",
                    ".");

    @Test
    void what_is_read_without_error_is_written_well_formed_and_read_back_equal()
            throws IOException {
        Random random = new Random(20261201);
        int read = 0;
        for (String text : models()) {
            for (int i = 0; i < EACH; i++) {
                String damaged = damaged(text, random);
                if (RoundTrip.read(damaged) instanceof Outcome.Good<Model>(Model model, var _)) {
                    RoundTrip.assertKept(model, XmileWriter.write(model));
                    read++;
                }
            }
        }
        int enough = read;
        assertTrue(enough > EACH, () -> "only " + enough + " could be read");
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + random.nextInt(1, 12));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(at, end);
                case 1 -> damaged.insert(at, damaged.substring(at, end));
                case 2 -> damaged.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 3 -> {
                    String moved = damaged.substring(at, end);
                    damaged.delete(at, end);
                    damaged.insert(random.nextInt(damaged.length()), moved);
                }
                default -> throw new AssertionError();
            }
        }
        return damaged.toString();
    }

    private static List<String> models() throws IOException {
        Path folder =
                Path.of(
                        System.getProperty("sprong.home", ".."),
                        "engine/src/test/resources/models");
        List<String> models = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                models.add(Files.readString(file));
            }
        }
        return models;
    }
}
