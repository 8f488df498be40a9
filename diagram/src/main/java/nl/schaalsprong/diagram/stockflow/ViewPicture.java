package nl.schaalsprong.diagram.stockflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.diagram.picture.Arrow;
import nl.schaalsprong.diagram.picture.Box;
import nl.schaalsprong.diagram.picture.Caption;
import nl.schaalsprong.diagram.picture.Label;
import nl.schaalsprong.diagram.picture.Lettering;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.picture.Pipe;
import nl.schaalsprong.diagram.picture.Point;
import nl.schaalsprong.diagram.picture.Route;
import nl.schaalsprong.diagram.picture.Routes;
import nl.schaalsprong.diagram.picture.Sign;
import nl.schaalsprong.diagram.structure.Structure;
import nl.schaalsprong.language.view.View;
import nl.schaalsprong.language.view.ViewObject;
import nl.schaalsprong.language.view.ViewObject.End;

/**
 * A picture of stocks and flows as a view says. Places are drawn further apart, up to twice, where
 * names would lie over other things. What the view draws and the model does not have is not drawn.
 */
public final class ViewPicture {
    private static final double[] STRETCHES = {1, 1.2, 1.4, 1.6, 1.8, 2};

    private static final double BEND = 38;

    private final Structure structure;
    private final View view;
    private final double stretch;
    private final Map<String, Node> nodes;
    private final Pipes pipes;

    private ViewPicture(Structure structure, View view) {
        this.structure = structure;
        this.view = view;
        double best = 1;
        int least = Integer.MAX_VALUE;
        for (double tried : STRETCHES) {
            int clashes = ViewSymbols.clashes(ViewSymbols.of(structure, view, tried));
            if (clashes < least) {
                least = clashes;
                best = tried;
            }
            if (least == 0) {
                break;
            }
        }
        stretch = best;
        nodes = ViewSymbols.of(structure, view, best);
        pipes = new Pipes(structure, nodes);
    }

    /**
     * Draws a view.
     *
     * @param leftOut canonical names of variables that stand in no view at all
     */
    public static Picture of(Structure structure, View view, List<String> leftOut) {
        return new ViewPicture(structure, view).picture(leftOut);
    }

    private Picture picture(List<String> leftOut) {
        List<Caption> captions = new ArrayList<>();
        List<Pipe> drawn = new ArrayList<>();
        Set<Arrow> arrows = new LinkedHashSet<>();
        for (ViewObject object : view.objects()) {
            switch (object) {
                case ViewObject.Flow f -> drawn.addAll(pipes.of(f.name(), places(f)));
                case ViewObject.Connector c -> arrow(c).ifPresent(arrows::add);
                case ViewObject.Group g -> captions.add(group(g));
                case ViewObject.TextBox t -> captions.add(words(t));
                case ViewObject.Stock _,
                        ViewObject.Auxiliary _,
                        ViewObject.Module _,
                        ViewObject.Alias _,
                        ViewObject.Other _ -> {}
            }
        }
        return new Picture(
                captions,
                drawn,
                List.copyOf(arrows),
                List.copyOf(nodes.values()),
                List.of(),
                cut(leftOut),
                0,
                0);
    }

    /** With what the view has beyond the limit of symbols. */
    private List<String> cut(List<String> leftOut) {
        Set<String> shown = new HashSet<>();
        nodes.values().forEach(n -> shown.add(n.name()));
        Set<String> left = new LinkedHashSet<>(leftOut);
        for (ViewObject object : view.objects()) {
            Views.variable(object)
                    .filter(n -> structure.parts().containsKey(n) && !shown.contains(n))
                    .ifPresent(left::add);
        }
        return List.copyOf(left);
    }

    private List<Point> places(ViewObject.Flow flow) {
        return flow.points().stream().map(this::place).toList();
    }

    private Point place(ViewObject.Point at) {
        return new Point(stretch * at.x(), stretch * at.y());
    }

    private Optional<Arrow> arrow(ViewObject.Connector connector) {
        Node from = nodes.get(id(connector.from()));
        Node to = nodes.get(id(connector.to()));
        if (from == null || to == null || from == to) {
            return Optional.empty();
        }
        List<Point> through = connector.points().stream().map(this::place).toList();
        Route route =
                isAlongPipe(connector, from, to)
                        ? Routes.arc(from, bent(from, to), to)
                        : connector.angle().isPresent()
                                ? Routes.arc(from, connector.angle().getAsDouble(), to)
                                : Routes.straight(
                                        from, through.size() > 2 ? inner(through) : List.of(), to);
        return Optional.of(new Arrow(from.id(), to.id(), route, sign(connector)));
    }

    /** A straight arrow between a stock and its own flow would lie on the pipe. */
    private boolean isAlongPipe(ViewObject.Connector connector, Node from, Node to) {
        boolean joined =
                structure.streams().stream()
                        .anyMatch(
                                s ->
                                        s.flow().equals(to.id())
                                                && (s.from().equals(Optional.of(from.id()))
                                                        || s.to().equals(Optional.of(from.id()))));
        double straight = direction(from, to);
        double off = Math.abs(connector.angle().orElse(straight) - straight) % 360;
        return joined && connector.points().size() <= 2 && Math.min(off, 360 - off) < 12;
    }

    /** Against the clock from the right, in degrees. */
    private static double direction(Node from, Node to) {
        Point a = from.box().middle();
        Point b = to.box().middle();
        double angle = StrictMath.toDegrees(StrictMath.atan2(a.y() - b.y(), b.x() - a.x()));
        return angle < 0 ? angle + 360 : angle;
    }

    /** Over the pipe, where no name stands below it. */
    private static double bent(Node from, Node to) {
        boolean right = to.box().middle().x() >= from.box().middle().x();
        return direction(from, to) + (right ? BEND : -BEND);
    }

    /** Without the two that stand at the symbols. */
    private static List<Point> inner(List<Point> points) {
        return points.subList(1, points.size() - 1);
    }

    private static Sign sign(ViewObject.Connector connector) {
        return switch (connector.polarity().orElse("")) {
            case "+" -> Sign.PLUS;
            case "-" -> Sign.MINUS;
            default -> Sign.NONE;
        };
    }

    private static String id(End end) {
        return switch (end) {
            case End.Of(String name) -> name;
            case End.OfAlias(int uid) -> ViewSymbols.alias(uid);
        };
    }

    private Caption group(ViewObject.Group group) {
        Box frame = frame(group.frame());
        List<String> lines = List.of(group.name().replace('_', ' '));
        double wide = Lettering.widest(lines);
        Box box = new Box(frame.left() + 6, frame.top() + 4, wide, Lettering.LINE);
        return new Caption(new Label(lines, Label.Anchor.START, box), frame);
    }

    private Box frame(ViewObject.Rectangle written) {
        return new Box(
                stretch * written.at().x(),
                stretch * written.at().y(),
                stretch * written.width(),
                stretch * written.height());
    }

    private Caption words(ViewObject.TextBox written) {
        Box frame = frame(written.frame());
        double most = frame.width() < 20 ? 400 : Math.max(frame.width(), 120);
        List<String> lines = Lettering.wrapped(written.words(), most);
        Box box =
                new Box(
                        frame.left(),
                        frame.top(),
                        Lettering.widest(lines),
                        Lettering.height(lines));
        return new Caption(
                new Label(lines, Label.Anchor.START, box), new Box(box.left(), box.top(), 0, 0));
    }
}
