package nl.schaalsprong.dossier.paper;

import static nl.schaalsprong.dossier.paper.Markup.escape;

import nl.schaalsprong.base.Language;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Drawing;

/** A drawing as SVG without styles or scripts: alike on a page, in the PDF and as a picture. */
final class Svg {
    /** Ink of words and observations. */
    static final String INK = "#1C2B33";

    /** Ink of words that matter less. */
    static final String QUIET = "#47565E";

    /** The futures. */
    static final String FUTURE = "#00577A";

    /** What is promised. */
    static final String AIM = "#A63F0C";

    /** Lines behind. */
    static final String GRID = "#D5DCDF";

    static final int WIDTH = 640;

    private final StringBuilder body = new StringBuilder(4096);

    /**
     * The drawing of a figure.
     *
     * @param pdf whether the alternative text stands where the PDF writer looks for it
     */
    static String of(Block.Figure figure, Language language, boolean pdf) {
        Svg svg = new Svg();
        int height =
                switch (figure.drawing()) {
                    case Drawing.Fan fan -> new FanSvg(svg, fan, language).draw();
                    case Drawing.Chances chances -> new ChancesSvg(svg, chances, language).draw();
                };
        String alt = escape(figure.alt().in(language));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" %s=\"%s\" font-family=\"'Source Sans 3', sans-serif\">\n%s</svg>"
                .formatted(WIDTH, height, WIDTH, height, pdf ? "alt" : "aria-label", alt, svg.body);
    }

    /** A filled shape. */
    void area(String path, String fill) {
        if (!path.isEmpty()) {
            body.append("<path d=\"%s\" fill=\"%s\"/>\n".formatted(path, fill));
        }
    }

    /** A line; {@code dashes} is empty for a line without gaps. */
    void line(String path, String ink, double width, String dashes) {
        if (!path.isEmpty()) {
            body.append("<path d=\"")
                    .append(path)
                    .append("\" fill=\"none\" stroke=\"")
                    .append(ink)
                    .append("\" stroke-width=\"")
                    .append(width)
                    .append(dashes.isEmpty() ? "\"" : "\" stroke-dasharray=\"" + dashes + "\"")
                    .append("/>\n");
        }
    }

    /** A dot; open where {@code fill} is not the ink. */
    void dot(double x, double y, double radius, String fill, String ink) {
        body.append("<circle cx=\"")
                .append(x)
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"")
                .append(radius)
                .append("\" fill=\"")
                .append(fill)
                .append("\" stroke=\"")
                .append(ink)
                .append("\" stroke-width=\"1.5\"/>\n");
    }

    /** Where words stand against their point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Words; {@code bold} where they carry the finding. */
    void words(double x, double y, String words, Anchor anchor, String ink, boolean bold) {
        body.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" font-size=\"")
                .append(bold ? 14 : 13)
                .append("\" fill=\"")
                .append(ink)
                .append("\" text-anchor=\"")
                .append(anchor.name().toLowerCase(java.util.Locale.ROOT))
                .append(bold ? "\" font-weight=\"700\">" : "\">")
                .append(escape(words))
                .append("</text>\n");
    }
}
