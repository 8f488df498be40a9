package nl.schaalsprong.chart;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Writes a {@link Picture} as SVG, with nothing that a style sheet must add. */
public final class SvgText {
    private final StringBuilder out = new StringBuilder(16 * 1024);
    private final String key;

    private SvgText(String key) {
        this.key = key;
    }

    /** The marks and the patterns they use; {@code key} keeps ids of pictures on a page apart. */
    public static String marks(Picture picture, String key) {
        SvgText text = new SvgText(key);
        text.patterns(picture);
        picture.marks().forEach(text::mark);
        return text.out.toString();
    }

    private void patterns(Picture picture) {
        Set<String> seen = new LinkedHashSet<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Patterned p && seen.add(id(p))) {
                pattern(p);
            }
        }
    }

    private void pattern(Mark.Patterned p) {
        Patterns.Tile tile = Patterns.tile(p.limit());
        add(
                "<pattern id=\"%s\" width=\"%d\" height=\"%d\" patternUnits=\"userSpaceOnUse\"",
                id(p), tile.width(), tile.height());
        add(" patternTransform=\"scale(%s)\">", number(p.scale()));
        add(
                "<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>",
                tile.width(), tile.height(), Palette.tint(p.limit()));
        tile.marks().forEach(this::mark);
        out.append("</pattern>");
    }

    private String id(Mark.Patterned p) {
        return key + "-" + p.limit() + (p.scale() == 1 ? "" : "-large");
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Line l -> line(l);
            case Mark.Area a -> add("<path d=\"%s\" fill=\"%s\"/>", a.path(), a.colour());
            case Mark.Patterned p -> add("<path d=\"%s\" fill=\"url(#%s)\"/>", p.path(), id(p));
            case Mark.Circle c -> circle(c);
            case Mark.Words w -> words(w);
        }
    }

    private void line(Mark.Line l) {
        add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"",
                l.path(), l.colour(), number(l.width()));
        if (!l.dash().isEmpty()) {
            add(" stroke-dasharray=\"%s\"", l.dash());
        }
        out.append("/>");
    }

    private void circle(Mark.Circle c) {
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"",
                number(c.x()), number(c.y()), number(c.radius()), c.fill());
        if (!c.stroke().isEmpty()) {
            add(" stroke=\"%s\" stroke-width=\"%s\"", c.stroke(), number(c.width()));
        }
        out.append("/>");
    }

    private void words(Mark.Words w) {
        String anchor =
                switch (w.end()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                };
        add(
                "<text x=\"%s\" y=\"%s\" font-size=\"%d\" fill=\"%s\"%s%s>%s</text>",
                number(w.x()),
                number(w.y()),
                w.size(),
                w.colour(),
                w.bold() ? " font-weight=\"700\"" : "",
                anchor,
                escaped(w.text()));
    }

    private void add(String format, Object... values) {
        out.append(format.formatted(values));
    }

    /** Text as it may stand in XML. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
