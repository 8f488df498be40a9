package nl.schaalsprong.dossier.archive;

import java.util.Arrays;
import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.paper.Paper;
import nl.schaalsprong.dossier.paper.Papers;

/**
 * One paper of a dossier with its bytes.
 *
 * @param name as in {@code nl.pdf}, the end of its address
 */
public record Printed(String name, byte[] bytes) {
    /** Every paper in every language, in a fixed order. */
    public static List<Printed> all(Content content) {
        return all(content, () -> {});
    }

    /**
     * The same.
     *
     * @param printed told after each paper
     */
    public static List<Printed> all(Content content, Runnable printed) {
        return Arrays.stream(Language.values())
                .flatMap(
                        language ->
                                Arrays.stream(Paper.values())
                                        .map(paper -> of(content, paper, language)))
                .peek(_ -> printed.run())
                .toList();
    }

    private static Printed of(Content content, Paper paper, Language language) {
        return new Printed(name(paper, language), Papers.print(content, paper, language));
    }

    /** The name of a paper in a language. */
    public static String name(Paper paper, Language language) {
        return language.tag() + "." + paper.extension();
    }
}
