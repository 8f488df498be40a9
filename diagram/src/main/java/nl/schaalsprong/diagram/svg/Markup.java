package nl.schaalsprong.diagram.svg;

import java.util.List;
import nl.schaalsprong.diagram.picture.Label;
import nl.schaalsprong.diagram.picture.Lettering;
import nl.schaalsprong.diagram.picture.Point;

/** Text of a drawing as it grows. */
final class Markup {
    private static final String RING =
            " stroke=\"#FFFFFF\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"";

    private final StringBuilder out = new StringBuilder(16 * 1024);

    Markup add(String text) {
        out.append(text);
        return this;
    }

    /** Places {@code %s} are numbers and words that need no escape. */
    Markup add(String format, Object... values) {
        out.append(format.formatted(values));
        return this;
    }

    /** A line through points, open. */
    static String path(List<Point> points) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? "M" : "L").append(at(point));
        }
        return path.toString();
    }

    static String at(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    /** Words, with white around them where a line may pass behind. */
    Markup label(Label label, String colour, String more, boolean ringed) {
        if (label.lines().isEmpty()) {
            return this;
        }
        String anchor =
                switch (label.anchor()) {
                    case START -> "start";
                    case MIDDLE -> "middle";
                    case END -> "end";
                };
        add("<text text-anchor=\"%s\" fill=\"%s\"%s%s>", anchor, colour, ringed ? RING : "", more);
        for (int i = 0; i < label.lines().size(); i++) {
            double y = label.box().top() + i * Lettering.LINE + 0.77 * Lettering.LINE;
            add("<tspan x=\"%s\" y=\"%s\">", number(label.x()), number(y));
            add(escaped(label.lines().get(i))).add(i + 1 < label.lines().size() ? " " : "");
            add("</tspan>");
        }
        return add("</text>");
    }

    /** Text as it may stand in XML; what XML forbids becomes U+FFFD. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                case '\'' -> safe.append("&#39;");
                                default -> safe.appendCodePoint(isLegal(c) ? c : 0xfffd);
                            }
                        });
        return safe.toString();
    }

    private static boolean isLegal(int c) {
        boolean surrogate = c >= 0xd800 && c <= 0xdfff;
        return (c >= 0x20 || c == '\t' || c == '\n' || c == '\r')
                && !surrogate
                && c != 0xfffe
                && c != 0xffff;
    }

    /** With at most one digit behind the point. */
    static String number(double value) {
        long tenths = Math.round(10 * value);
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    String text() {
        return out.toString();
    }
}
