package nl.schaalsprong.language.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.source.Element;
import nl.schaalsprong.language.write.Tag.Attribute;
import nl.schaalsprong.language.write.Tag.Qualified;

/**
 * Writes a model as XMILE 1.1. What was read from XMILE is written as it was read, in the order of
 * the standard: equations, comments, views and what vendors added, with every prefix declared.
 * Other models are written from their records. Writing what was read back gives the same bytes.
 */
public final class XmileWriter {
    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);

    private XmileWriter() {}

    /** The text of a file, to be stored as UTF-8; lines end with LF. */
    public static String write(Model model) {
        Namespaces namespaces = new Namespaces();
        List<String> preamble = model.markup().map(r -> preamble(model, r)).orElse(List.of());
        Tag file =
                model.markup()
                        .map(r -> StrictOrder.file(new MarkupTags(namespaces, r).tag(r)))
                        .orElseGet(() -> new RecordTags(model, namespaces).file());
        Tag whole = Header.in(file);
        return new Printer(namespaces).file(preamble, declaring(whole, namespaces));
    }

    /** Comments before the root, such as the licence. */
    private static List<String> preamble(Model model, Element root) {
        List<String> comments = new ArrayList<>();
        Matcher comment = COMMENT.matcher(model.source().text().substring(0, root.offset()));
        while (comment.find()) {
            comments.add(comment.group(1));
        }
        return comments;
    }

    private static Tag declaring(Tag root, Namespaces namespaces) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(attribute("version", "1.1"));
        attributes.add(attribute("xmlns", Namespaces.XMILE));
        for (Map.Entry<String, String> one : namespaces.declarations(spaces(root)).entrySet()) {
            attributes.add(attribute(one.getKey(), one.getValue()));
        }
        root.attributes().stream()
                .filter(a -> !a.name().equals(new Qualified("", "version")))
                .forEach(attributes::add);
        return new Tag(new Qualified("", "xmile"), attributes, root.content());
    }

    /** The namespaces that an element and all in it are written with. */
    private static Set<String> spaces(Tag root) {
        Set<String> found = new HashSet<>();
        Deque<Tag> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Tag tag = open.pop();
            found.add(tag.name().space());
            tag.attributes().forEach(a -> found.add(a.name().space()));
            open.addAll(tag.tags());
        }
        return found;
    }

    private static Attribute attribute(String name, String value) {
        return new Attribute(new Qualified("", name), value);
    }
}
