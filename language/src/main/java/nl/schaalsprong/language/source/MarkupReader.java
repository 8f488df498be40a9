package nl.schaalsprong.language.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads markup as model files really are: prefixes that nobody declared, closing tags that do not
 * match (mended, a few at most). Document types are refused, so no entity is ever expanded.
 */
public final class MarkupReader {
    private static final Map<String, Integer> ENTITIES =
            Map.of(
                    "lt", (int) '<', "gt", (int) '>', "amp", (int) '&', "quot", (int) '"', "apos",
                    39);

    private final String text;
    private final Findings findings;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at = 0;
    private int elements = 0;
    private int repairs = 0;

    private MarkupReader(SourceText source, Findings findings) {
        this.text = source.text();
        this.findings = findings;
    }

    /** An element whose end was not read yet. */
    private record Open(
            String name,
            int offset,
            Map<String, PlacedText> attributes,
            Set<String> foreign,
            List<Element> children,
            PlacedText.Builder text,
            Written written) {
        static Open of(String full, int offset) {
            return new Open(
                    local(full),
                    offset,
                    new LinkedHashMap<>(),
                    new HashSet<>(),
                    new ArrayList<>(),
                    new PlacedText.Builder(),
                    new Written(full, new ArrayList<>(), new ArrayList<>()));
        }

        void part(Optional<String> comment) {
            written.parts().add(new Written.Part(text.length(), comment));
        }
    }

    /** The root element, or nothing with the reason among the findings. */
    public static Optional<Element> read(SourceText source, Findings findings) {
        MarkupReader reader = new MarkupReader(source, findings);
        Open top = Open.of("", 0);
        reader.open.push(top);
        while (reader.at < reader.text.length() && !findings.refused()) {
            reader.next();
        }
        reader.finish();
        return findings.refused() ? Optional.empty() : Optional.of(top.children().getFirst());
    }

    private void next() {
        if (text.charAt(at) != '<') {
            characters();
        } else if (text.startsWith("<!--", at)) {
            comment();
        } else if (text.startsWith("<![CDATA[", at)) {
            literal();
        } else if (text.startsWith("<?", at)) {
            skipPast("?>");
        } else if (text.startsWith("<!", at)) {
            findings.error("document-type", at);
        } else if (text.startsWith("</", at)) {
            close();
        } else {
            start();
        }
    }

    private void finish() {
        Open top = open.getLast();
        if (findings.refused()) {
            return;
        }
        if (open.size() > 1) {
            findings.error("unclosed", open.peek().offset(), open.peek().name());
        } else if (top.children().isEmpty()) {
            findings.error("no-markup", -1);
        }
    }

    private void characters() {
        int offset = at;
        int character = text.codePointAt(at);
        if (character == '&') {
            character = entity();
        } else {
            at += Character.charCount(character);
        }
        open.element().text().add(character, offset);
    }

    private void literal() {
        int end = text.indexOf("]]>", at);
        if (end < 0) {
            findings.error("unclosed", at, "CDATA");
            return;
        }
        for (int i = at + "<![CDATA[".length(); i < end; i++) {
            open.element().text().add(text.charAt(i), i);
        }
        at = end + 3;
    }

    private void comment() {
        int begin = at + "<!--".length();
        at = begin;
        skipPast("-->");
        int end = Math.max(begin, at - "-->".length());
        open.element().part(Optional.of(text.substring(begin, end)));
    }

    private void skipPast(String end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            findings.error("unclosed", at, end);
        }
        at = found < 0 ? text.length() : found + end.length();
    }

    /** The character an entity stands for; unknown names are kept as a question mark and said. */
    private int entity() {
        int end = text.indexOf(';', at);
        String name = end < 0 || end > at + 12 ? "" : text.substring(at + 1, end);
        int character = name.startsWith("#") ? numeric(name) : ENTITIES.getOrDefault(name, -1);
        if (character < 0) {
            findings.warning("unknown-entity", at, name.isEmpty() ? "&" : name);
            at++;
            return '&';
        }
        at = end + 1;
        return character;
    }

    private static int numeric(String name) {
        try {
            int code =
                    name.startsWith("#x") || name.startsWith("#X")
                            ? Integer.parseInt(name.substring(2), 16)
                            : Integer.parseInt(name.substring(1));
            return SourceText.isLegal(code) ? code : -1;
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    private void start() {
        int offset = at++;
        String name = full();
        if (local(name).isEmpty()) {
            open.element().text().add('<', offset);
            return;
        }
        if (open.size() > Limits.MARKUP_DEPTH || ++elements > Limits.MARKUP_ELEMENTS) {
            findings.error("markup-too-large", offset, Limits.MARKUP_DEPTH, Limits.MARKUP_ELEMENTS);
            return;
        }
        Open element = Open.of(name, offset);
        attributes(element);
        open.push(element);
        if (text.startsWith("/>", at)) {
            at += 2;
            end();
        } else if (at < text.length()) {
            at++;
        } else {
            findings.error("unclosed", offset, name);
        }
    }

    private void attributes(Open element) {
        while (true) {
            skipBlanks();
            if (at >= text.length() || text.charAt(at) == '>' || text.startsWith("/>", at)) {
                return;
            }
            String full = full();
            String name = local(full);
            if (name.isEmpty()) {
                at++;
                continue;
            }
            skipBlanks();
            if (at < text.length() && text.charAt(at) == '=') {
                at++;
                skipBlanks();
                PlacedText value = value();
                element.attributes().putIfAbsent(name, value);
                element.written().attributes().add(new Written.Attribute(full, value.value()));
                if (full.indexOf(':') > 0) {
                    element.foreign().add(name);
                }
            }
        }
    }

    private PlacedText value() {
        PlacedText.Builder value = new PlacedText.Builder();
        char quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            return value.build(at);
        }
        int begin = at++;
        while (at < text.length() && text.charAt(at) != quote) {
            int offset = at;
            int character = text.codePointAt(at);
            if (character == '&') {
                character = entity();
            } else {
                at += Character.charCount(character);
            }
            value.add(character, offset);
        }
        if (at >= text.length()) {
            findings.error("unclosed", begin, "\"");
        }
        at++;
        return value.build(at);
    }

    private void close() {
        int offset = at;
        at += 2;
        String name = local(full());
        int end = text.indexOf('>', at);
        at = end < 0 ? text.length() : end + 1;
        if (open.size() > 1 && open.element().name().equals(name)) {
            end();
            return;
        }
        if (++repairs > Limits.REPAIRS) {
            findings.error("too-many-repairs", offset, Limits.REPAIRS);
            return;
        }
        findings.warning("mismatched-tag", offset, name, open.element().name());
        if (open.stream().anyMatch(o -> o.name().equals(name)) && !name.isEmpty()) {
            while (!open.element().name().equals(name)) {
                end();
            }
            end();
        }
    }

    private void end() {
        Open done = open.pop();
        open.element().part(Optional.empty());
        open.element()
                .children()
                .add(
                        new Element(
                                done.name(),
                                done.attributes(),
                                done.foreign(),
                                done.children(),
                                done.text().build(done.offset()),
                                done.offset(),
                                done.written()));
    }

    /** A name as written. */
    private String full() {
        int begin = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    /** Without its prefix, in lower case. */
    private static String local(String full) {
        return full.substring(full.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
