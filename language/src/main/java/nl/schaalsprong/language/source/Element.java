package nl.schaalsprong.language.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A markup element. Names of elements and attributes are local and in lower case, whatever prefix
 * they had.
 *
 * @param text its own characters, without those of its children
 * @param offset where it begins in the file
 */
public record Element(
        String name,
        Map<String, PlacedText> attributes,
        List<Element> children,
        PlacedText text,
        int offset) {
    /** The first child of that name. */
    public Optional<Element> child(String wanted) {
        return children.stream().filter(c -> c.name.equals(wanted)).findFirst();
    }

    /** Every child of that name. */
    public List<Element> children(String wanted) {
        return children.stream().filter(c -> c.name.equals(wanted)).toList();
    }

    /** The value of an attribute. */
    public Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted)).map(PlacedText::value);
    }

    /** The trimmed characters of the first child of that name; empty where there is none. */
    public String childText(String wanted) {
        return child(wanted).map(c -> c.text.value().strip()).orElse("");
    }
}
