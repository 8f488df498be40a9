package nl.schaalsprong.diagram.stockflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.diagram.layered.Graph.Dock;
import nl.schaalsprong.diagram.layered.Graph.Side;
import nl.schaalsprong.diagram.layered.Graph.Spot;
import nl.schaalsprong.diagram.picture.Box;
import nl.schaalsprong.diagram.picture.Form;
import nl.schaalsprong.diagram.picture.Label;
import nl.schaalsprong.diagram.picture.Lettering;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Point;
import nl.schaalsprong.diagram.structure.Part;

/**
 * The room that one symbol with its name takes up where it is laid out, and where lines touch it.
 * At a box these places stand apart; at what is round those of a side fall together.
 */
final class LaidOutSpots {
    private static final double NAME = 112;
    private static final double PITCH = 14;
    private static final double GAP = 3;

    private final Part part;
    private final boolean ghost;
    private final Map<String, Side> wanted = new LinkedHashMap<>();

    LaidOutSpots(Part part, boolean ghost) {
        this.part = part;
        this.ghost = ghost;
    }

    private boolean isBox() {
        return !part.form().isRound();
    }

    boolean isValve() {
        return part.form() == Form.FLOW;
    }

    /** Asks for a place where a line touches. */
    String dock(String line, Side side) {
        String id = part.name() + " " + line;
        wanted.putIfAbsent(id, side);
        return id;
    }

    Spot spot() {
        double width = width();
        double height = height();
        List<Dock> docks = new ArrayList<>();
        for (Side side : Side.values()) {
            List<String> ids =
                    wanted.entrySet().stream()
                            .filter(e -> e.getValue() == side)
                            .map(Map.Entry::getKey)
                            .toList();
            for (int i = 0; i < ids.size(); i++) {
                docks.add(new Dock(ids.get(i), side, off(side, i, ids.size(), width, height)));
            }
        }
        return new Spot(part.name(), width, height, docks);
    }

    private double off(Side side, int at, int of, double width, double height) {
        if (isBox()) {
            return height / 2 + (at - (of - 1) / 2.0) * PITCH;
        }
        return side == Side.NORTH ? width / 2 : Symbols.height(part.form()) / 2;
    }

    private double width() {
        double name = Lettering.widest(lines());
        return Math.max(isBox() ? name + 18 : name, Symbols.width(part.form()));
    }

    private double height() {
        double name = Lettering.height(lines());
        if (!isBox()) {
            return Symbols.height(part.form()) + GAP + name;
        }
        long west = wanted.values().stream().filter(s -> s == Side.WEST).count();
        long east = wanted.size() - west;
        double lines = (Math.max(west, east) + 1) * PITCH;
        double marks = part.form() == Form.CONVEYOR || part.form() == Form.QUEUE ? 22 : 0;
        return Math.max(Math.max(name + 14 + marks, 36), lines);
    }

    private List<String> lines() {
        return Lettering.wrapped(part.title(), NAME);
    }

    /** The symbol with its name, its spot at a corner. */
    Node node(Point corner) {
        double width = width();
        double height = height();
        Node plain = Symbols.of(part.name(), part, corner.plus(width / 2, height / 2), ghost);
        if (isBox()) {
            Box box = new Box(corner.x(), corner.y(), width, height);
            Label label = Label.at(lines(), box.middle());
            return new Node(
                    plain.id(), part.name(), part.title(), part.form(), box, label, plain.marks());
        }
        double symbol = Symbols.height(part.form());
        Point middle = corner.plus(width / 2, symbol / 2);
        Box box = Box.around(middle, Symbols.width(part.form()), symbol);
        Point words = corner.plus(width / 2, symbol + GAP + Lettering.height(lines()) / 2);
        Label label = Label.at(lines(), words);
        return new Node(
                plain.id(), part.name(), part.title(), part.form(), box, label, plain.marks());
    }
}
