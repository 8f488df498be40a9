package nl.schaalsprong.language.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A markup element. Names of elements and attributes are local and in lower case, whatever prefix
 * they had.
 *
 * @param foreign names of the attributes that were written with a prefix, those of other namespaces
 * @param text its own characters, without those of its children
 * @param offset where it begins in the file
 * @param written how it stands in the file
 */
public record Element(
        String name,
        Map<String, PlacedText> attributes,
        Set<String> foreign,
        List<Element> children,
        PlacedText text,
        int offset,
        Written written) {
    /** One of which only the content counts. */
    public Element(
            String name,
            Map<String, PlacedText> attributes,
            Set<String> foreign,
            List<Element> children,
            PlacedText text,
            int offset) {
        this(name, attributes, foreign, children, text, offset, Written.plain(name));
    }

    /** The first child of that name, one without a prefix before one with. */
    public Optional<Element> child(String wanted) {
        Optional<Element> prefixed = Optional.empty();
        for (Element child : children) {
            if (child.name.equals(wanted)) {
                if (!child.prefixed()) {
                    return Optional.of(child);
                }
                prefixed = prefixed.or(() -> Optional.of(child));
            }
        }
        return prefixed;
    }

    /**
     * Every child of that name. Where some have a prefix and some have none, those with are a
     * vendor's and are left out: an {@code isee:model} beside the model is not one.
     */
    public List<Element> children(String wanted) {
        List<Element> all = children.stream().filter(c -> c.name.equals(wanted)).toList();
        boolean mixed = all.stream().anyMatch(c -> !c.prefixed());
        return mixed ? all.stream().filter(c -> !c.prefixed()).toList() : all;
    }

    private boolean prefixed() {
        return written.name().indexOf(':') > 0;
    }

    /** The value of an attribute. */
    public Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted)).map(PlacedText::value);
    }

    /** The trimmed characters of the first child of that name; empty where there is none. */
    public String childText(String wanted) {
        return child(wanted).map(c -> c.text.value().strip()).orElse("");
    }

    /** This one with what only the other has: its own children and attributes come first. */
    public Element before(Element other) {
        Map<String, PlacedText> all = new HashMap<>(other.attributes);
        all.putAll(attributes);
        List<Element> both = new ArrayList<>(children);
        both.addAll(other.children);
        return new Element(name, all, foreign, both, text, offset);
    }

    /**
     * Whether an attribute says true (also written as 1) or false (0); anything else is not known.
     */
    public Optional<Boolean> says(String wanted) {
        return attribute(wanted).map(v -> v.strip().toLowerCase(Locale.ROOT)).flatMap(Element::yes);
    }

    private static Optional<Boolean> yes(String word) {
        return switch (word) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
