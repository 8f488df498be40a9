package nl.schaalsprong.chart;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves marks. */
final class Moved {
    private static final Pattern VERB = Pattern.compile("([MLHVZ])([^MLHVZ]*)");

    private Moved() {}

    static Mark by(Mark mark, double x, double y) {
        return switch (mark) {
            case Mark.Line l ->
                    new Mark.Line(path(l.path(), x, y), l.colour(), l.width(), l.dash());
            case Mark.Area a -> new Mark.Area(path(a.path(), x, y), a.colour());
            case Mark.Patterned p -> new Mark.Patterned(path(p.path(), x, y), p.limit(), p.scale());
            case Mark.Circle c ->
                    new Mark.Circle(
                            c.x() + x, c.y() + y, c.radius(), c.fill(), c.stroke(), c.width());
            case Mark.Words w ->
                    new Mark.Words(
                            w.x() + x,
                            w.y() + y,
                            w.text(),
                            w.size(),
                            w.bold(),
                            w.colour(),
                            w.end());
        };
    }

    private static String path(String path, double x, double y) {
        return VERB.matcher(path).replaceAll(m -> Matcher.quoteReplacement(verb(m, x, y)));
    }

    private static String verb(MatchResult match, double x, double y) {
        String[] numbers = match.group(2).strip().split("[ ,]+");
        return switch (match.group(1)) {
            case "Z" -> "Z";
            case "H" -> "H" + text(numbers[0], x);
            case "V" -> "V" + text(numbers[0], y);
            default -> match.group(1) + text(numbers[0], x) + " " + text(numbers[1], y);
        };
    }

    private static String text(String number, double by) {
        return Axis.text(Double.parseDouble(number) + by);
    }
}
