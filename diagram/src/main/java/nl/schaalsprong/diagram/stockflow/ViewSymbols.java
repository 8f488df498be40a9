package nl.schaalsprong.diagram.stockflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.diagram.picture.Box;
import nl.schaalsprong.diagram.picture.Limits;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Point;
import nl.schaalsprong.diagram.structure.Part;
import nl.schaalsprong.diagram.structure.Structure;
import nl.schaalsprong.language.view.View;
import nl.schaalsprong.language.view.ViewObject;
import nl.schaalsprong.language.view.ViewObject.Side;

/**
 * The symbols of a view with their names: where the view says, or at the first side where a name
 * lies over nothing.
 */
final class ViewSymbols {
    private static final List<Side> SIDES = List.of(Side.BOTTOM, Side.TOP, Side.RIGHT, Side.LEFT);

    private final Structure structure;
    private final double stretch;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Side> said = new LinkedHashMap<>();

    private ViewSymbols(Structure structure, double stretch) {
        this.structure = structure;
        this.stretch = stretch;
    }

    /**
     * By id: the name of a variable, or the number of an alias behind a colon.
     *
     * @param stretch by how much places are further apart than the view says
     */
    static Map<String, Node> of(Structure structure, View view, double stretch) {
        ViewSymbols symbols = new ViewSymbols(structure, stretch);
        view.objects().forEach(symbols::add);
        symbols.name();
        return symbols.nodes;
    }

    /** The id of an alias. */
    static String alias(int uid) {
        return ":" + uid;
    }

    private void add(ViewObject object) {
        switch (object) {
            case ViewObject.Stock s -> stock(s);
            case ViewObject.Flow f -> symbol(f.name(), f.name(), f.at(), f.label());
            case ViewObject.Auxiliary a -> symbol(a.name(), a.name(), a.at(), a.label());
            case ViewObject.Module m -> symbol(m.name(), m.name(), m.at(), m.label());
            case ViewObject.Alias a ->
                    symbol(alias(a.uid().orElse(-1 - nodes.size())), a.of(), a.at(), a.label());
            case ViewObject.Connector _,
                    ViewObject.Group _,
                    ViewObject.TextBox _,
                    ViewObject.Other _ -> {}
        }
    }

    private void symbol(String id, String name, ViewObject.Point at, Optional<Side> side) {
        Part part = structure.parts().get(name);
        if (part == null || nodes.size() >= Limits.SYMBOLS) {
            return;
        }
        boolean ghost = !id.equals(name);
        nodes.putIfAbsent(id, Symbols.of(id, part, place(at), ghost));
        side.ifPresent(s -> said.putIfAbsent(id, s));
    }

    private void stock(ViewObject.Stock stock) {
        symbol(stock.name(), stock.name(), stock.at(), stock.label());
        Node plain = nodes.get(stock.name());
        if (plain == null || stock.size().isEmpty()) {
            return;
        }
        ViewObject.Rectangle size = stock.size().get();
        double width = Math.max(size.width(), 30);
        double height = Math.max(size.height(), 22);
        Point middle =
                new Point(
                        stretch * (size.at().x() + size.width() / 2),
                        stretch * (size.at().y() + size.height() / 2));
        nodes.put(
                stock.name(),
                new Node(
                        plain.id(),
                        plain.name(),
                        plain.title(),
                        plain.form(),
                        Box.around(middle, width, height),
                        plain.label(),
                        plain.marks()));
        said.putIfAbsent(stock.name(), Side.CENTER);
    }

    private Point place(ViewObject.Point at) {
        return new Point(stretch * at.x(), stretch * at.y());
    }

    private void name() {
        List<Box> taken = new ArrayList<>();
        nodes.values().forEach(n -> taken.add(n.box()));
        for (Map.Entry<String, Node> entry : nodes.entrySet()) {
            Node node = entry.getValue();
            Side side = said.getOrDefault(node.id(), Symbols.side(node.form()));
            Node named = Symbols.named(node, side);
            if (!said.containsKey(node.id()) && isOver(named, taken)) {
                named =
                        SIDES.stream()
                                .map(s -> Symbols.named(node, s))
                                .filter(n -> !isOver(n, taken))
                                .findFirst()
                                .orElse(named);
            }
            entry.setValue(named);
            taken.add(named.label().box());
        }
    }

    private static boolean isOver(Node node, List<Box> taken) {
        Box label = node.label().box().grown(-1);
        return taken.stream().anyMatch(b -> b != node.box() && b.overlaps(label));
    }

    /** How many names lie over another symbol or another name. */
    static int clashes(Map<String, Node> nodes) {
        int clashes = 0;
        for (Node one : nodes.values()) {
            Box label = one.label().box().grown(-1);
            for (Node other : nodes.values()) {
                boolean over = other.box().overlaps(label) || other.label().box().overlaps(label);
                clashes += one != other && over ? 1 : 0;
            }
        }
        return clashes;
    }
}
