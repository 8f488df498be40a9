package nl.schaalsprong.language.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An element to be written.
 *
 * @param content in order; words between elements count only where not all of them are blank
 */
record Tag(Qualified name, List<Attribute> attributes, List<Node> content) implements Node {
    /**
     * A name in a namespace.
     *
     * @param space its address; empty for XMILE, and for attributes without a prefix
     */
    record Qualified(String space, String local) {}

    /** An attribute; its value is without entities. */
    record Attribute(Qualified name, String value) {}

    /** An element of XMILE that says nothing yet. */
    static Tag of(String local) {
        return new Tag(new Qualified("", local), new ArrayList<>(), new ArrayList<>());
    }

    /** An element of XMILE with words in it. */
    static Tag of(String local, String words) {
        return of(local).add(new Node.Words(words));
    }

    /** The same with another attribute. */
    Tag says(String attribute, String value) {
        List<Attribute> more = new ArrayList<>(attributes);
        more.add(new Attribute(new Qualified("", attribute), value));
        return new Tag(name, more, content);
    }

    /** The same with another attribute, where there is something to say. */
    Tag says(String attribute, Optional<String> value) {
        return value.map(v -> says(attribute, v)).orElse(this);
    }

    /** The same with more in it. */
    Tag add(Collection<? extends Node> nodes) {
        List<Node> more = new ArrayList<>(content);
        more.addAll(nodes);
        return new Tag(name, attributes, more);
    }

    /** The same with more in it. */
    Tag add(Node... nodes) {
        return add(Arrays.asList(nodes));
    }

    /** The same with other content. */
    Tag with(List<Node> other) {
        return new Tag(name, attributes, other);
    }

    /** Whether this is that element of XMILE. */
    boolean is(String local) {
        return name.space().isEmpty() && name.local().equals(local);
    }

    /** The elements inside, in order. */
    List<Tag> tags() {
        return content.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
    }
}
