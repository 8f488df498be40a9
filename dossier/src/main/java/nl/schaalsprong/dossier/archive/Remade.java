package nl.schaalsprong.dossier.archive;

import java.util.Arrays;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.ContentJson;
import nl.schaalsprong.dossier.content.Difference;

/**
 * A kept dossier beside the same one made again.
 *
 * @param sameContent whether the content came out alike to the last byte
 * @param difference what differs in the facts; empty where the content is the same
 * @param papers names of the papers that no longer come out alike, as after another release
 */
public record Remade(boolean sameContent, Difference difference, List<String> papers) {
    /** Prints the kept content again and lays it beside what was kept; compares the facts too. */
    public static Outcome<Remade> of(Archive archive, String hash, Content again) {
        return of(archive, hash, again, () -> {});
    }

    /**
     * The same.
     *
     * @param printed told after each paper
     */
    public static Outcome<Remade> of(
            Archive archive, String hash, Content again, Runnable printed) {
        return archive.content(hash)
                .then(json -> ContentJson.read(json, hash))
                .then(kept -> papers(archive, hash, kept, printed).then(p -> of(kept, again, p)));
    }

    private static Outcome<Remade> of(Content kept, Content again, List<String> papers) {
        boolean same = Arrays.equals(ContentJson.write(kept), ContentJson.write(again));
        return Outcome.good(
                new Remade(same, Difference.between(kept.facts(), again.facts()), papers));
    }

    private static Outcome<List<String>> papers(
            Archive archive, String hash, Content kept, Runnable told) {
        Outcome<List<String>> unequal = Outcome.good(List.of());
        for (Printed printed : Printed.all(kept, told)) {
            unequal =
                    unequal.then(
                            names ->
                                    archive.paper(hash, printed.name())
                                            .then(bytes -> compare(names, printed, bytes)));
        }
        return unequal;
    }

    private static Outcome<List<String>> compare(
            List<String> names, Printed printed, byte[] bytes) {
        return Outcome.good(
                Arrays.equals(bytes, printed.bytes())
                        ? names
                        : java.util.stream.Stream.concat(
                                        names.stream(), java.util.stream.Stream.of(printed.name()))
                                .toList());
    }
}
