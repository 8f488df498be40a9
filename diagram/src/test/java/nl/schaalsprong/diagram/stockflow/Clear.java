package nl.schaalsprong.diagram.stockflow;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Picture;

/** What lies over what in a picture. */
public final class Clear {
    private Clear() {}

    /** Names that lie over a symbol, their own too, or over another name. */
    public static List<String> overlaps(Picture picture) {
        List<String> over = new ArrayList<>();
        for (Node one : picture.nodes()) {
            for (Node other : picture.nodes()) {
                boolean inside =
                        one == other && one.box().grown(1).holds(one.label().box().middle());
                boolean symbol = one.label().box().grown(-1).overlaps(other.box());
                boolean name =
                        one != other && one.label().box().grown(-1).overlaps(other.label().box());
                if (!inside && symbol || name) {
                    over.add(one.id() + " over " + other.id());
                }
            }
        }
        return over;
    }
}
