package nl.schaalsprong.diagram.stockflow;

import java.util.EnumSet;
import java.util.Set;
import nl.schaalsprong.diagram.picture.Box;
import nl.schaalsprong.diagram.picture.Form;
import nl.schaalsprong.diagram.picture.Label;
import nl.schaalsprong.diagram.picture.Lettering;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Node.Mark;
import nl.schaalsprong.diagram.picture.Point;
import nl.schaalsprong.diagram.structure.Part;
import nl.schaalsprong.language.view.ViewObject.Side;

/** Sizes of symbols and places of their names. */
final class Symbols {
    private static final double GAP = 3;
    private static final double LABEL_WIDTH = 118;

    private Symbols() {}

    /** A symbol without its name around a point. */
    static Node of(String id, Part part, Point middle, boolean ghost) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (part.arrayed()) {
            marks.add(Mark.ARRAY);
        }
        if (part.table()) {
            marks.add(Mark.TABLE);
        }
        if (ghost) {
            marks.add(Mark.GHOST);
        }
        Box box = Box.around(middle, width(part.form()), height(part.form()));
        return new Node(
                id, part.name(), part.title(), part.form(), box, Label.NONE, Set.copyOf(marks));
    }

    static double width(Form form) {
        return switch (form) {
            case STOCK, CONVEYOR, QUEUE, OVEN -> 45;
            case FLOW -> 20;
            case CONVERTER -> 24;
            case MODULE -> 60;
            case WORD -> 0;
        };
    }

    static double height(Form form) {
        return switch (form) {
            case STOCK, CONVEYOR, QUEUE, OVEN -> 35;
            case FLOW -> 20;
            case CONVERTER -> 24;
            case MODULE -> 44;
            case WORD -> 0;
        };
    }

    /** Where a name stands if nothing is said. */
    static Side side(Form form) {
        return switch (form) {
            case STOCK, CONVEYOR, QUEUE, OVEN, MODULE -> Side.TOP;
            case FLOW, CONVERTER -> Side.BOTTOM;
            case WORD -> Side.CENTER;
        };
    }

    /** The symbol with its name at a side, or inside where that is asked and it fits. */
    static Node named(Node node, Side side) {
        Box box = node.box();
        Point middle = box.middle();
        var lines = Lettering.wrapped(node.title(), LABEL_WIDTH);
        double wide = Lettering.widest(lines);
        double high = Lettering.height(lines);
        double x = wide / 2 + GAP + box.width() / 2;
        double y = high / 2 + GAP + box.height() / 2;
        double beyond = node.has(Mark.ARRAY) ? 4 : 0;
        return node.with(
                switch (side) {
                    case TOP -> Label.at(lines, middle.plus(0, -y - beyond));
                    case BOTTOM -> Label.at(lines, middle.plus(0, y));
                    case LEFT -> aside(lines, middle.plus(-x, 0), Label.Anchor.END);
                    case RIGHT -> aside(lines, middle.plus(x + beyond, 0), Label.Anchor.START);
                    case CENTER -> inside(node);
                });
    }

    private static Label aside(java.util.List<String> lines, Point middle, Label.Anchor anchor) {
        return new Label(lines, anchor, Lettering.around(lines, middle));
    }

    private static Label inside(Node node) {
        double room = node.box().width() - 6;
        var lines = Lettering.wrapped(node.title(), Math.max(room, 20));
        Label label = Label.at(lines, node.box().middle());
        boolean fits =
                label.box().width() <= room && label.box().height() <= node.box().height() - 4;
        return fits ? label : named(node, side(node.form())).label();
    }
}
