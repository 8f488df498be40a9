package nl.schaalsprong.diagram.svg;

import static nl.schaalsprong.diagram.svg.Markup.escaped;
import static nl.schaalsprong.diagram.svg.Markup.number;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schaalsprong.diagram.picture.Box;
import nl.schaalsprong.diagram.picture.Caption;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.picture.Pipe;
import nl.schaalsprong.diagram.picture.Point;

/**
 * Writes a picture as SVG. The same picture gives the same text. Where its symbols are links it is
 * a group of links with a name; otherwise it is an image with a name and a description.
 */
public final class SvgDrawing {
    private static final String FONT =
            "&quot;Source Sans 3&quot;, &quot;Source Sans Pro&quot;, Helvetica, Arial, sans-serif";

    private final Markup out = new Markup();
    private final Shapes shapes = new Shapes(out);
    private final Arrows arrows = new Arrows(out);
    private final Picture picture;
    private final Function<String, Optional<String>> links;

    private SvgDrawing(Picture picture, Function<String, Optional<String>> links) {
        this.picture = picture;
        this.links = links;
    }

    /**
     * An image to stand alone.
     *
     * @param title what it shows
     * @param description the same in words
     */
    public static String alone(Picture picture, String title, String description) {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        return head + inside(picture, "p", title, description, _ -> Optional.empty()) + "\n";
    }

    /**
     * A picture to stand in a page.
     *
     * @param key keeps the ids of pictures on one page apart
     * @param links the address behind a canonical name, where it has one
     */
    public static String inside(
            Picture picture,
            String key,
            String title,
            String description,
            Function<String, Optional<String>> links) {
        SvgDrawing drawing = new SvgDrawing(picture, links);
        drawing.write(key, title, description);
        return drawing.out.text();
    }

    private void write(String key, String title, String description) {
        Box box = picture.bounds();
        String wide = number(Math.ceil(box.width()));
        String high = number(Math.ceil(box.height()));
        boolean linked = picture.nodes().stream().anyMatch(n -> links.apply(n.name()).isPresent());
        out.add("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram\"")
                .add(" width=\"%s\" height=\"%s\"", wide, high)
                .add(" viewBox=\"%s %s", number(box.left()), number(box.top()))
                .add(" %s %s\" font-family=\"%s\"", wide, high, FONT)
                .add(" font-size=\"13\" role=\"%s\"", linked ? "group" : "img")
                .add(" aria-labelledby=\"%s-t %s-d\">", key, key)
                .add("<title id=\"%s-t\">", key)
                .add(escaped(title))
                .add("</title><desc id=\"%s-d\">", key)
                .add(escaped(description))
                .add("</desc>");
        picture.captions().forEach(this::caption);
        picture.pipes().forEach(this::pipe);
        picture.arrows().forEach(arrows::line);
        picture.nodes().forEach(this::node);
        keepSignsClear();
        picture.arrows().forEach(arrows::sign);
        picture.loops().forEach(arrows::turn);
        out.add("</svg>");
    }

    /** Signs stand beside names, symbols and pipes. */
    private void keepSignsClear() {
        for (Node node : picture.nodes()) {
            arrows.keepFrom(node.box());
            arrows.keepFrom(node.label().box());
        }
        for (Pipe pipe : picture.pipes()) {
            for (int i = 1; i < pipe.points().size(); i++) {
                Point a = pipe.points().get(i - 1);
                Point b = pipe.points().get(i);
                arrows.keepFrom(Box.holding(List.of(Box.around(a, 6, 6), Box.around(b, 6, 6))));
            }
        }
    }

    private void caption(Caption caption) {
        Box frame = caption.frame();
        if (frame.width() > 0) {
            out.add(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\" fill=\"none\""
                            + " stroke=\"%s\" stroke-dasharray=\"2 3\"/>",
                    number(frame.left()),
                    number(frame.top()),
                    number(frame.width()),
                    number(frame.height()),
                    Ink.LINE);
        }
        out.label(caption.label(), Ink.INK_2, " font-style=\"italic\"", true);
    }

    private void pipe(Pipe pipe) {
        List<Point> drawn = Arrows.between(pipe);
        List<Point> tube = Arrows.without(drawn, 8);
        pipe.clouds().forEach(shapes::cloud);
        shapes.line(Markup.path(tube), Ink.ACCENT, 6);
        shapes.line(Markup.path(tube), Ink.WHITE, 3.2);
        arrows.head(drawn, Ink.ACCENT, 11, 7);
    }

    private void node(Node node) {
        Optional<String> link = links.apply(node.name());
        link.ifPresentOrElse(
                l -> out.add("<a href=\"").add(escaped(l)).add("\">"), () -> out.add("<g>"));
        shapes.draw(node);
        String strong = node.form().isStock() ? " font-weight=\"700\"" : "";
        boolean inside = node.box().holds(node.label().box().middle());
        out.label(node.label(), Ink.INK, strong, !inside);
        out.add(link.isPresent() ? "</a>" : "</g>");
    }
}
