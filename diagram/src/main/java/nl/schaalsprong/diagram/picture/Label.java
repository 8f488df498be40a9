package nl.schaalsprong.diagram.picture;

import java.util.List;

/**
 * Words in lines, one below the other.
 *
 * @param box what they take up, by estimate
 */
public record Label(List<String> lines, Anchor anchor, Box box) {
    /** Which end of the lines is at the same place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Without words. */
    public static final Label NONE = new Label(List.of(), Anchor.MIDDLE, new Box(0, 0, 0, 0));

    /** Where the lines stand, from left to right. */
    public double x() {
        return switch (anchor) {
            case START -> box.left();
            case MIDDLE -> box.middle().x();
            case END -> box.right();
        };
    }

    /** What takes up the size given, with its middle at a point. */
    public static Label at(List<String> lines, Point middle) {
        return new Label(lines, Anchor.MIDDLE, Lettering.around(lines, middle));
    }

    /** Words in one piece. */
    public String words() {
        return String.join(" ", lines);
    }
}
