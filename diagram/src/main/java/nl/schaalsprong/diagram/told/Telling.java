package nl.schaalsprong.diagram.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schaalsprong.diagram.picture.Arrow;
import nl.schaalsprong.diagram.picture.Form;
import nl.schaalsprong.diagram.picture.LoopMark;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.picture.Pipe;
import nl.schaalsprong.diagram.picture.Sign;
import nl.schaalsprong.diagram.told.Story.Clause;
import nl.schaalsprong.diagram.told.Story.Line;
import nl.schaalsprong.diagram.told.Story.Mention;

/** Goes through a picture in reading order. */
final class Telling {
    private final Picture picture;
    private final Phrases phrases;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    Telling(Picture picture, Phrases phrases) {
        this.picture = picture;
        this.phrases = phrases;
        picture.nodes().forEach(n -> nodes.put(n.id(), n));
    }

    Story story() {
        Map<String, Node> variables = new LinkedHashMap<>();
        picture.nodes().forEach(n -> variables.putIfAbsent(n.name(), n));
        List<Line> lines = new ArrayList<>();
        told(variables, f -> f.isStock(), lines);
        told(variables, f -> f == Form.FLOW, lines);
        told(variables, f -> !f.isStock() && f != Form.FLOW, lines);
        picture.loops().forEach(l -> lines.add(loop(l)));
        return new Story(summary(variables), List.copyOf(lines));
    }

    private String summary(Map<String, Node> variables) {
        List<String> counts = new ArrayList<>();
        for (String sort : List.of("stock", "flow", "converter", "module", "word")) {
            int count =
                    (int)
                            variables.values().stream()
                                    .filter(n -> sort(n.form()).equals(sort))
                                    .count();
            if (count > 0) {
                counts.add(phrases.count("count." + sort, count));
            }
        }
        if (!picture.loops().isEmpty()) {
            counts.add(phrases.count("count.loop", picture.loops().size()));
        }
        String all = counts.isEmpty() ? phrases.of("empty") : String.join(", ", counts) + ".";
        int left = picture.leftOut().size();
        int arrows = picture.arrowsLeftOut();
        return all
                + (left == 0 ? "" : " " + phrases.count("left", left))
                + (arrows == 0 ? "" : " " + phrases.count("arrows", arrows))
                + (picture.loopsLeftOut() == 0
                        ? ""
                        : " " + phrases.count("loops", picture.loopsLeftOut()));
    }

    private static String sort(Form form) {
        return form.isStock() ? "stock" : form.name().toLowerCase(Locale.ROOT);
    }

    private void told(Map<String, Node> variables, Predicate<Form> which, List<Line> lines) {
        for (Node node : variables.values()) {
            if (which.test(node.form())) {
                String kind = phrases.of("kind." + node.form().name().toLowerCase(Locale.ROOT));
                lines.add(new Line(kind, mention(node, Sign.NONE), clauses(node)));
            }
        }
    }

    private List<Clause> clauses(Node node) {
        List<Clause> clauses = new ArrayList<>();
        add(clauses, "filled", flows(p -> isOf(p.to(), node)));
        add(clauses, "emptied", flows(p -> isOf(p.from(), node)));
        for (Pipe pipe : picture.pipes()) {
            if (isOf(Optional.of(pipe.flow()), node)) {
                clauses.add(end("from", pipe.from()));
                clauses.add(end("to", pipe.to()));
            }
        }
        List<Mention> read = new ArrayList<>();
        for (Arrow arrow : picture.arrows()) {
            Node from = nodes.get(arrow.from());
            if (from != null && isOf(Optional.of(arrow.to()), node)) {
                read.add(mention(from, arrow.sign()));
            }
        }
        add(clauses, "reads", read.stream().distinct().toList());
        return clauses;
    }

    private void add(List<Clause> clauses, String how, List<Mention> others) {
        if (!others.isEmpty()) {
            clauses.add(new Clause(phrases.of(how), others));
        }
    }

    private List<Mention> flows(Predicate<Pipe> which) {
        return picture.pipes().stream()
                .filter(which)
                .flatMap(p -> Optional.ofNullable(nodes.get(p.flow())).stream())
                .map(n -> mention(n, Sign.NONE))
                .toList();
    }

    private Clause end(String how, Optional<String> stock) {
        Mention mention =
                stock.map(nodes::get)
                        .map(n -> mention(n, Sign.NONE))
                        .orElse(new Mention("", phrases.of("cloud"), ""));
        return new Clause(phrases.of(how), List.of(mention));
    }

    /** Whether an id is that of a symbol of the same variable. */
    private boolean isOf(Optional<String> id, Node node) {
        return id.map(nodes::get).filter(n -> n.name().equals(node.name())).isPresent();
    }

    private static Mention mention(Node node, Sign sign) {
        return new Mention(node.name(), node.title(), sign.mark());
    }

    private Line loop(LoopMark loop) {
        String kind =
                switch (loop.mark().charAt(0)) {
                    case 'R' -> "loop.reinforcing";
                    case 'B' -> "loop.balancing";
                    default -> "loop.mixed";
                };
        List<Mention> around =
                loop.around().stream()
                        .flatMap(id -> Optional.ofNullable(nodes.get(id)).stream())
                        .map(n -> mention(n, Sign.NONE))
                        .toList();
        return new Line(
                phrases.of(kind),
                new Mention("", loop.mark(), ""),
                List.of(new Clause(phrases.of("around"), around)));
    }
}
