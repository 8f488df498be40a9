package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.register.Anchor;
import org.junit.jupiter.api.Test;

/** The case beside the letter itself, where the letter is at hand; skipped elsewhere. */
class LetterTest {
    private static final Path HOME = Path.of(System.getProperty("sprong.home"));
    private static final int SHINGLE = 6;

    private static String letter() throws IOException {
        Path beside = HOME.resolve("../shared");
        Path shared =
                Optional.ofNullable(System.getenv("SPRONG_SHARED")).map(Path::of).orElse(beside);
        Path file = shared.resolve("source/letter-2023-06-08.txt");
        assumeTrue(Files.exists(file), "The letter is not beside this checkout.");
        return Files.readString(file);
    }

    @Test
    void every_anchor_names_its_passage_by_hash() throws IOException {
        String text = letter();
        for (Anchor a : BrainportTest.anchors().toList()) {
            assertEquals(Hash.of(text), a.textSha256());
            assertEquals(Hash.of(text.substring(a.start(), a.end())), a.exactSha256());
            String before = text.substring(Math.max(0, a.start() - 32), a.start());
            assertEquals(Hash.of(before), a.prefixSha256());
            String after = text.substring(a.end(), Math.min(text.length(), a.end() + 32));
            assertEquals(Hash.of(after), a.suffixSha256());
        }
    }

    @Test
    void no_sentence_of_the_letter_stands_in_a_case() throws IOException {
        Set<String> letter = new HashSet<>(shingles(letter()));
        List<String> copied = new ArrayList<>();
        try (Stream<Path> files = Files.list(BrainportTest.FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                shingles(Files.readString(file)).stream()
                        .filter(letter::contains)
                        .forEach(words -> copied.add(file.getFileName() + ": " + words));
            }
        }
        assertEquals(List.of(), copied);
    }

    /** Every run of six words, in lower case and without punctuation. */
    private static List<String> shingles(String text) {
        List<String> words =
                Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(w -> !w.isEmpty())
                        .toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return runs;
    }
}
