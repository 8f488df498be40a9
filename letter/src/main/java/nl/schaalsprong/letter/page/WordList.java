package nl.schaalsprong.letter.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Word lists and tables of this room: text files beside the classes, one entry a line, {@code #}
 * starts a remark, columns are parted by tabs. Written to be read and corrected by people who do
 * not program.
 */
public final class WordList {
    private WordList() {}

    /** The entries of a list. */
    public static Set<String> read(String name) {
        Set<String> entries = new LinkedHashSet<>();
        rows(name).forEach(row -> entries.add(row.getFirst()));
        return entries;
    }

    /** The rows of a table, each as its columns. */
    public static List<List<String>> rows(String name) {
        String resource = "/nl/schaalsprong/letter/" + name + ".tsv";
        try (InputStream in = WordList.class.getResourceAsStream(resource);
                BufferedReader reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in, resource),
                                        StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> List.of(l.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
