package nl.schaalsprong.language.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schaalsprong.language.source.Element;
import nl.schaalsprong.language.source.Written;
import nl.schaalsprong.language.write.Tag.Attribute;
import nl.schaalsprong.language.write.Tag.Qualified;

/** Turns markup that was read into elements to be written, with every name in its namespace. */
final class MarkupTags {
    private final Namespaces namespaces;
    private final String home;

    /**
     * For the elements of one file.
     *
     * @param root whose namespace is that of XMILE, whatever it is called
     */
    MarkupTags(Namespaces namespaces, Element root) {
        this.namespaces = namespaces;
        String prefix = prefix(root.written().name());
        this.home =
                scope(root, Map.of())
                        .getOrDefault(
                                prefix, prefix.isEmpty() ? "" : Namespaces.undeclared(prefix));
    }

    /** An element with all that is in it. */
    Tag tag(Element element) {
        return tag(element, "", Map.of());
    }

    private Tag tag(Element element, String around, Map<String, String> outer) {
        Map<String, String> scope = scope(element, outer);
        String full = element.written().name();
        String space = space(prefix(full), scope);
        Qualified name = qualified(space, Legal.name(local(full)), around);
        return new Tag(name, attributes(element, name, scope), content(element, scope));
    }

    /** What older tools wrote without a prefix and the standard does not have is not of XMILE. */
    private Qualified qualified(String space, String local, String around) {
        String lower = local.toLowerCase(Locale.ROOT);
        boolean known =
                StandardElements.has(lower)
                        && !(lower.equals("units") && around.equals("model_units"));
        if (!space.isEmpty() || known) {
            return new Qualified(space, space.isEmpty() ? lower : local);
        }
        String old = Namespaces.undeclared("old");
        namespaces.use(old, "old");
        return new Qualified(old, lower);
    }

    /** What prefixes stand for inside an element; none stands for the default. */
    private static Map<String, String> scope(Element element, Map<String, String> outer) {
        Map<String, String> scope = outer;
        for (Written.Attribute attribute : element.written().attributes()) {
            boolean plain = attribute.name().equals("xmlns");
            if (plain || prefix(attribute.name()).equals("xmlns")) {
                scope = scope == outer ? new HashMap<>(outer) : scope;
                scope.put(plain ? "" : local(attribute.name()), attribute.value().strip());
            }
        }
        return scope;
    }

    private String space(String prefix, Map<String, String> scope) {
        String declared = scope.getOrDefault(prefix, "");
        String address =
                declared.isEmpty() && !prefix.isEmpty() ? Namespaces.undeclared(prefix) : declared;
        if (address.equals(home) || Namespaces.isXmile(address)) {
            return "";
        }
        namespaces.use(address, prefix);
        return address;
    }

    private List<Attribute> attributes(
            Element element, Qualified owner, Map<String, String> scope) {
        Map<Qualified, Attribute> attributes = new LinkedHashMap<>();
        for (Written.Attribute attribute : element.written().attributes()) {
            String prefix = prefix(attribute.name());
            String local = Legal.name(local(attribute.name()));
            if (prefix.equals("xmlns") || local.equals("xmlns")) {
                continue;
            }
            String space = prefix.isEmpty() ? "" : space(prefix, scope);
            boolean ours = space.isEmpty() && owner.space().isEmpty();
            Qualified name = new Qualified(space, ours ? local.toLowerCase(Locale.ROOT) : local);
            attributes.putIfAbsent(name, new Attribute(name, attribute.value()));
        }
        return List.copyOf(attributes.values());
    }

    private List<Node> content(Element element, Map<String, String> scope) {
        List<Node> content = new ArrayList<>();
        String text = element.text().value();
        Iterator<Element> children = element.children().iterator();
        int at = 0;
        for (Written.Part part : element.written().parts()) {
            String words = text.substring(at, part.at());
            boolean behind =
                    !content.isEmpty() && words.indexOf('\n') < 0 && words.indexOf('\r') < 0;
            if (!words.isEmpty()) {
                content.add(new Node.Words(words));
            }
            content.add(
                    part.comment().isPresent()
                            ? new Node.Remark(part.comment().get(), behind)
                            : tag(children.next(), local(element.written().name()), scope));
            at = part.at();
        }
        if (at < text.length()) {
            content.add(new Node.Words(text.substring(at)));
        }
        return content;
    }

    private static String prefix(String full) {
        return full.substring(0, Math.max(full.indexOf(':'), 0));
    }

    private static String local(String full) {
        return full.substring(full.indexOf(':') + 1);
    }
}
