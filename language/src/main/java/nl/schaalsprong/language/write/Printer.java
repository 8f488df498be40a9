package nl.schaalsprong.language.write;

import java.util.List;
import nl.schaalsprong.language.write.Node.Remark;
import nl.schaalsprong.language.write.Node.Words;
import nl.schaalsprong.language.write.Tag.Attribute;

/** Elements to text: two blanks for each level, one element a line, LF at the end of each line. */
final class Printer {
    private final Namespaces namespaces;
    private final StringBuilder out = new StringBuilder();

    Printer(Namespaces namespaces) {
        this.namespaces = namespaces;
    }

    /** A whole file. */
    String file(List<String> preamble, Tag root) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        preamble.forEach(p -> out.append("<!--").append(Legal.comment(p)).append("-->\n"));
        tag(root, 0);
        out.append('\n');
        return out.toString();
    }

    private void tag(Tag tag, int level) {
        String name = namespaces.written(tag.name());
        out.append('<').append(name);
        for (Attribute attribute : tag.attributes()) {
            String written = namespaces.written(attribute.name());
            out.append(' ').append(written).append("=\"");
            out.append(Legal.value(attribute.value())).append('"');
        }
        boolean apart =
                tag.content().stream().noneMatch(n -> n instanceof Words w && !w.value().isBlank());
        List<Node> content =
                apart
                        ? tag.content().stream().filter(n -> !(n instanceof Words)).toList()
                        : trimmed(tag);
        if (content.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        content.forEach(n -> node(n, level + 1, apart));
        if (apart) {
            line(level);
        }
        out.append("</").append(name).append('>');
    }

    /** Of an element of XMILE with nothing but words; blanks around them say nothing. */
    private static List<Node> trimmed(Tag tag) {
        boolean alone = tag.content().size() == 1 && tag.name().space().isEmpty();
        return alone && tag.content().getFirst() instanceof Words(String value)
                ? List.of(new Words(value.strip()))
                : tag.content();
    }

    private void node(Node node, int level, boolean apart) {
        boolean behind = node instanceof Remark remark && remark.behind();
        if (apart && behind) {
            out.append(' ');
        } else if (apart) {
            line(level);
        }
        switch (node) {
            case Tag tag -> tag(tag, level);
            case Words words -> out.append(Legal.text(words.value()));
            case Remark remark ->
                    out.append("<!--").append(Legal.comment(remark.value())).append("-->");
        }
    }

    private void line(int level) {
        out.append('\n').repeat(' ', 2 * level);
    }
}
