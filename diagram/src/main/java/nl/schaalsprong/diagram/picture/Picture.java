package nl.schaalsprong.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A picture of a model or of a part of it. Immutable.
 *
 * @param captions words and frames of the view
 * @param nodes in reading order
 * @param leftOut canonical names of variables that belong here and are not drawn
 * @param arrowsLeftOut how many arrows between what is drawn are not drawn
 * @param loopsLeftOut how many loops were found and are not marked
 */
public record Picture(
        List<Caption> captions,
        List<Pipe> pipes,
        List<Arrow> arrows,
        List<Node> nodes,
        List<LoopMark> loops,
        List<String> leftOut,
        int arrowsLeftOut,
        int loopsLeftOut) {
    private static final double MARGIN = 12;

    public Picture {
        captions = List.copyOf(captions);
        pipes = List.copyOf(pipes);
        arrows = List.copyOf(arrows);
        nodes = List.copyOf(nodes);
        loops = List.copyOf(loops);
        leftOut = List.copyOf(leftOut);
    }

    /** Everything that is drawn lies inside, with a margin. */
    public Box bounds() {
        List<Box> all = new ArrayList<>();
        nodes.forEach(n -> all.add(n.whole()));
        for (Caption caption : captions) {
            all.add(caption.label().box());
            if (caption.frame().width() > 0) {
                all.add(caption.frame());
            }
        }
        for (Pipe pipe : pipes) {
            pipe.points().forEach(p -> all.add(Box.around(p, 8, 8)));
            all.addAll(pipe.clouds());
        }
        arrows.forEach(a -> a.route().reach().forEach(p -> all.add(Box.around(p, 16, 16))));
        loops.forEach(l -> all.add(Box.around(l.at(), 40, 40)));
        return Box.holding(all).grown(MARGIN);
    }

    /** The symbol with an id. */
    public Optional<Node> node(String id) {
        return nodes.stream().filter(n -> n.id().equals(id)).findFirst();
    }
}
