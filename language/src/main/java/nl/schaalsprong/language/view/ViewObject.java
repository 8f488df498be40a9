package nl.schaalsprong.language.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.schaalsprong.language.source.Element;

/**
 * Something that is drawn (XMILE 1.1 chapter 6). Names are canonical; positions are in pixels, of
 * the middle of a symbol and of the left upper corner of a rectangle.
 */
public sealed interface ViewObject {
    /** A position. */
    record Point(double x, double y) {}

    /**
     * A rectangle.
     *
     * @param at left upper corner
     * @param width not negative
     * @param height not negative
     */
    record Rectangle(Point at, double width, double height) {}

    /** Where the name of a symbol stands (XMILE 1.1 section 6.1.2). */
    enum Side {
        TOP,
        LEFT,
        CENTER,
        BOTTOM,
        RIGHT
    }

    /**
     * A stock.
     *
     * @param size where it says its own; its position is then the left upper corner
     * @param label where that is said
     */
    record Stock(String name, Point at, Optional<Rectangle> size, Optional<Side> label)
            implements ViewObject {
        /** One that says nothing of its name. */
        public Stock(String name, Point at, Optional<Rectangle> size) {
            this(name, at, size, Optional.empty());
        }
    }

    /**
     * A flow.
     *
     * @param at of its valve
     * @param points of its pipe, from where it comes to where it goes
     * @param label where that is said
     */
    record Flow(String name, Point at, List<Point> points, Optional<Side> label)
            implements ViewObject {
        /** One that says nothing of its name. */
        public Flow(String name, Point at, List<Point> points) {
            this(name, at, points, Optional.empty());
        }
    }

    /**
     * An auxiliary, with or without a graphical function.
     *
     * @param label where that is said
     */
    record Auxiliary(String name, Point at, Optional<Side> label) implements ViewObject {
        /** One that says nothing of its name. */
        public Auxiliary(String name, Point at) {
            this(name, at, Optional.empty());
        }
    }

    /**
     * A module.
     *
     * @param label where that is said
     */
    record Module(String name, Point at, Optional<Side> label) implements ViewObject {
        /** One that says nothing of its name. */
        public Module(String name, Point at) {
            this(name, at, Optional.empty());
        }
    }

    /**
     * An arrow that says what a variable depends on.
     *
     * @param angle at which it leaves, in degrees against the clock from the right
     * @param points it passes, where it is no arc
     * @param polarity {@code +} or {@code -} where that is said
     */
    record Connector(
            End from,
            End to,
            OptionalDouble angle,
            List<Point> points,
            Optional<String> polarity,
            OptionalInt uid)
            implements ViewObject {}

    /** Where a connector begins or ends. */
    sealed interface End {
        /** At a variable. */
        record Of(String name) implements End {}

        /** At an alias, by its number. */
        record OfAlias(int uid) implements End {}
    }

    /**
     * A second symbol of a variable, to keep lines short.
     *
     * @param label where that is said
     */
    record Alias(OptionalInt uid, String of, Point at, Optional<Side> label) implements ViewObject {
        /** One that says nothing of its name. */
        public Alias(OptionalInt uid, String of, Point at) {
            this(uid, of, at, Optional.empty());
        }
    }

    /**
     * A frame around what belongs together.
     *
     * @param members canonical names, where it lists them
     */
    record Group(String name, Rectangle frame, List<String> members) implements ViewObject {}

    /** Words. */
    record TextBox(String words, Rectangle frame) implements ViewObject {}

    /** Anything else: a graph, a table, a slider, an object of a vendor's own; kept as it is. */
    record Other(Element markup) implements ViewObject {}
}
