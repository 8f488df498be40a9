package nl.schaalsprong.diagram.picture;

import java.util.Set;

/**
 * A symbol of a variable or a module.
 *
 * @param id what arrows refer to; different for every symbol of a picture
 * @param name canonical name of the variable
 * @param title name as it is shown
 * @param box what the symbol takes up, without its label
 * @param marks what more is to be said of it
 */
public record Node(
        String id, String name, String title, Form form, Box box, Label label, Set<Mark> marks) {
    /** What more is to be said of a symbol. */
    public enum Mark {
        /** It stands for many: the outline is doubled. */
        ARRAY,
        /** Its value goes through a graphical function. */
        TABLE,
        /** A second symbol of a variable that has its own elsewhere. */
        GHOST,
        /** What the picture is about. */
        CENTRE
    }

    /** Whether something is said of it. */
    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** The same elsewhere with its label. */
    public Node with(Label words) {
        return new Node(id, name, title, form, box, words, marks);
    }

    /** Whether a point lies inside the symbol or on its border. */
    public boolean holds(Point point) {
        return form.isRound()
                ? point.distance(box.middle()) <= box.width() / 2 + 1e-9
                : box.holds(point);
    }

    /** Whether a point lies inside the symbol or its name: there an arrow ends. */
    public boolean covers(Point point) {
        return holds(point) || !label.lines().isEmpty() && label.box().grown(1).holds(point);
    }

    /** What symbol and label take up together. */
    public Box whole() {
        return label.lines().isEmpty() ? box : Box.holding(java.util.List.of(box, label.box()));
    }
}
