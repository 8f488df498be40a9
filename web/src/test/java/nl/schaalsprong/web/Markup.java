package nl.schaalsprong.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of one of our own pages, which close every tag they open. */
final class Markup {
    private static final Pattern TAG =
            Pattern.compile(
                    "<(/?)([a-zA-Z][\\w:-]*)((?:\\s+[\\w:-]+(?:=\"[^\"]*\")?)*)\\s*(/?)>|<!--.*?-->",
                    Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)(?:=\"([^\"]*)\")?");
    private static final Set<String> EMPTY = Set.of("input", "br", "meta", "link", "img", "hr");

    private final String name;
    private final Map<String, String> attributes;
    private final @Nullable Markup parent;
    private final List<Object> inside = new ArrayList<>();

    private Markup(String name, Map<String, String> attributes, @Nullable Markup parent) {
        this.name = name;
        this.attributes = attributes;
        this.parent = parent;
    }

    /** Reads a page or a part of one. */
    static Markup of(String html) {
        Markup root = new Markup("", Map.of(), null);
        Markup at = root;
        Matcher tag = TAG.matcher(html);
        int from = 0;
        while (tag.find()) {
            at.inside.add(html.substring(from, tag.start()));
            from = tag.end();
            if (tag.group(2) != null) {
                at = at.after(tag);
            }
        }
        return root;
    }

    /** The element that is open after a tag. */
    private Markup after(Matcher tag) {
        String called = tag.group(2).toLowerCase(java.util.Locale.ROOT);
        if (!tag.group(1).isEmpty()) {
            return opened(called).flatMap(Markup::parent).orElse(this);
        }
        Markup child = new Markup(called, attributes(tag.group(3)), this);
        inside.add(child);
        return EMPTY.contains(called) || !tag.group(4).isEmpty() ? this : child;
    }

    private Optional<Markup> opened(String called) {
        return up().filter(m -> m.name.equals(called)).findFirst();
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher one = ATTRIBUTE.matcher(text);
        while (one.find()) {
            String value = one.group(2) == null ? "" : one.group(2);
            attributes.put(one.group(1), value.replace("&amp;", "&"));
        }
        return attributes;
    }

    String name() {
        return name;
    }

    String attribute(String called) {
        return attributes.getOrDefault(called, "");
    }

    boolean has(String called) {
        return attributes.containsKey(called);
    }

    boolean is(String style) {
        return List.of(attribute("class").split(" ")).contains(style);
    }

    Optional<Markup> parent() {
        return Optional.ofNullable(parent);
    }

    /** This element and those around it, from the inside out. */
    Stream<Markup> up() {
        return Stream.iterate(this, m -> m.parent != null, m -> m.parent().orElseThrow());
    }

    /** Every element in this one. */
    Stream<Markup> all() {
        return inside.stream()
                .filter(Markup.class::isInstance)
                .map(Markup.class::cast)
                .flatMap(m -> Stream.concat(Stream.of(m), m.all()));
    }

    /** The words in this element, without those of elements that are left out. */
    String text(Predicate<Markup> without) {
        StringBuilder text = new StringBuilder();
        for (Object part : inside) {
            switch (part) {
                case String words -> text.append(words);
                case Markup child when without.test(child) -> text.append(' ');
                case Markup child -> text.append(' ').append(child.text(without)).append(' ');
                default -> throw new IllegalStateException("No part of a page: " + part);
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return name + (has("class") ? "." + attribute("class").replace(' ', '.') : "");
    }
}
