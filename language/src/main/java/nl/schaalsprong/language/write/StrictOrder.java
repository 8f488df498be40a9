package nl.schaalsprong.language.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.schaalsprong.language.write.Node.Remark;
import nl.schaalsprong.language.write.Node.Words;

/**
 * Puts a file that was read into the form of XMILE 1.1 (chapters 2 and 4): its parts in the order
 * of the standard, variables inside {@code <variables>}, which older files leave out.
 */
final class StrictOrder {
    private static final List<String> FILE =
            List.of(
                    "header",
                    "sim_specs",
                    "model_units",
                    "dimensions",
                    "behavior",
                    "style",
                    "data",
                    "model",
                    "macro");
    private static final List<String> MODEL =
            List.of("parm", "eqn", "format", "doc", "sim_specs", "behavior", "variables", "views");
    private static final Set<String> VARIABLES =
            Set.of("stock", "flow", "aux", "gf", "module", "group");

    private StrictOrder() {}

    /** Something with the comments that stand before it and behind it. */
    private record Piece(List<Node> nodes, List<Tag> tag) {
        int place(List<String> order) {
            int found = tag.isEmpty() || !space().isEmpty() ? -1 : order.indexOf(local());
            return found < 0 ? order.size() : found;
        }

        boolean isVariable() {
            return !tag.isEmpty() && space().isEmpty() && VARIABLES.contains(local());
        }

        private String space() {
            return tag.getFirst().name().space();
        }

        private String local() {
            return tag.getFirst().name().local();
        }
    }

    /** The whole file. */
    static Tag file(Tag root) {
        List<Node> content = new ArrayList<>();
        for (Node node : ordered(pieces(root), FILE)) {
            boolean sheet = node instanceof Tag tag && (tag.is("model") || tag.is("macro"));
            content.add(sheet ? sheet((Tag) node) : node);
        }
        return root.with(content);
    }

    /** A model or a macro. */
    private static Tag sheet(Tag sheet) {
        List<Node> loose = new ArrayList<>();
        List<Piece> others = new ArrayList<>();
        for (Piece piece : pieces(sheet)) {
            if (piece.isVariable()) {
                loose.addAll(piece.nodes());
            } else {
                others.add(piece);
            }
        }
        return sheet.with(gathered(ordered(others, MODEL), loose));
    }

    /** With all variables inside the first element that is theirs, loose ones before the others. */
    private static List<Node> gathered(List<Node> content, List<Node> loose) {
        List<Node> all = new ArrayList<>(loose);
        int first = -1;
        List<Node> gathered = new ArrayList<>();
        for (Node node : content) {
            if (node instanceof Tag tag && tag.is("variables")) {
                first = first < 0 ? gathered.size() : first;
                all.addAll(tag.content());
            } else {
                gathered.add(node);
            }
        }
        if (first >= 0 || !loose.isEmpty()) {
            int views = firstAfterVariables(gathered);
            gathered.add(first < 0 ? views : first, Tag.of("variables").with(withoutWords(all)));
        }
        return gathered;
    }

    private static int firstAfterVariables(List<Node> content) {
        List<String> before = MODEL.subList(0, MODEL.indexOf("variables"));
        int place = 0;
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Tag tag && before.stream().anyMatch(tag::is)) {
                place = i + 1;
            }
        }
        return place;
    }

    private static List<Node> withoutWords(List<Node> content) {
        return content.stream().filter(n -> !(n instanceof Words)).toList();
    }

    private static List<Node> ordered(List<Piece> pieces, List<String> order) {
        return pieces.stream()
                .sorted(Comparator.comparingInt(p -> p.place(order)))
                .flatMap(p -> p.nodes().stream())
                .toList();
    }

    private static boolean behind(Remark remark, List<Node> nodes, List<Piece> pieces) {
        return remark.behind() && nodes.isEmpty() && !pieces.isEmpty();
    }

    private static List<Piece> pieces(Tag holder) {
        List<Piece> pieces = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (Node node : withoutWords(holder.content())) {
            if (node instanceof Remark remark && behind(remark, nodes, pieces)) {
                pieces.getLast().nodes().add(node);
            } else if (node instanceof Tag tag) {
                nodes.add(node);
                pieces.add(new Piece(nodes, List.of(tag)));
                nodes = new ArrayList<>();
            } else {
                nodes.add(node);
            }
        }
        if (!nodes.isEmpty()) {
            pieces.add(new Piece(nodes, List.of()));
        }
        return pieces;
    }
}
