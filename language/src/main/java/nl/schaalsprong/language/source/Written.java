package nl.schaalsprong.language.source;

import java.util.List;
import java.util.Optional;

/**
 * How an element stands in its file, for who writes it again: with prefixes, in order, with its
 * comments.
 *
 * @param name with its prefix
 * @param attributes in order, declarations of namespaces included
 * @param parts children and comments, in order
 */
public record Written(String name, List<Attribute> attributes, List<Part> parts) {
    /** The name and nothing else. */
    static Written plain(String name) {
        return new Written(name, List.of(), List.of());
    }

    /**
     * An attribute.
     *
     * @param name with its prefix
     * @param value without entities
     */
    public record Attribute(String name, String value) {}

    /**
     * A child or a comment.
     *
     * @param at how many characters of the element's own text stand before it
     * @param comment what it says; empty where the next child stands
     */
    public record Part(int at, Optional<String> comment) {}
}
