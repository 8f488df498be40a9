package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.expression.Name;
import nl.schaalsprong.language.view.View;
import nl.schaalsprong.language.view.ViewObject;
import nl.schaalsprong.language.view.ViewObject.Point;
import nl.schaalsprong.language.view.ViewObject.Rectangle;

/**
 * Reads the sketches behind the equations (Vensim reference manual, "Sketch Information"). What
 * names no variable of the model, and what cannot be read, is not drawn: no run depends on it.
 */
final class Sketch {
    private static final String ARROW = "1";
    private static final String WORD = "10";
    private static final String VALVE = "11";
    private static final String OTHER = "12";

    /** Bit of the shape of a word that belongs to the valve before it. */
    private static final int ATTACHED = 32;

    private final Map<String, Sort> sorts;
    private final Map<Integer, Row> rows = new LinkedHashMap<>();
    private final Map<Integer, String> valves = new LinkedHashMap<>();
    private final Map<String, Integer> valveOf = new LinkedHashMap<>();
    private final List<Row> arrows = new ArrayList<>();
    private final Map<Integer, List<Row>> leaving = new HashMap<>();
    private final Map<List<Integer>, Optional<Point>> ends = new HashMap<>();
    private final List<ViewObject> objects = new ArrayList<>();

    private Sketch(Map<String, Sort> sorts) {
        this.sorts = sorts;
    }

    /** A line of a sketch, with the line behind it. */
    private record Row(List<String> fields, String next) {
        String type() {
            return fields.getFirst();
        }

        int number(int field) {
            return (int) value(field);
        }

        double value(int field) {
            try {
                return field < fields.size() ? Double.parseDouble(fields.get(field)) : 0;
            } catch (NumberFormatException _) {
                return 0;
            }
        }

        Point at() {
            return new Point(value(3), value(4));
        }
    }

    /** One view for each sketch, in order. */
    static List<View> views(String text, List<Declaration> declarations) {
        Map<String, Sort> sorts = new LinkedHashMap<>();
        declarations.forEach(d -> sorts.put(d.name(), d.sort()));
        int start = Entries.sketch(text);
        int settings = text.indexOf("\n///---\\\\\\", start);
        String sketches = text.substring(start, settings < 0 ? text.length() : settings);
        List<View> views = new ArrayList<>();
        for (String one : sketches.split("\\\\\\\\\\\\---///[^\\n]*")) {
            List<String> lines = one.lines().toList();
            lines.stream()
                    .filter(l -> l.startsWith("*"))
                    .findFirst()
                    .ifPresent(t -> views.add(view(t.substring(1).strip(), sorts, lines)));
        }
        return views;
    }

    private static View view(String title, Map<String, Sort> sorts, List<String> lines) {
        List<ViewObject> objects = new Sketch(sorts).objects(lines);
        return new View(title, View.STOCK_FLOW, Map.of(), objects);
    }

    private List<ViewObject> objects(List<String> lines) {
        int valve = -1;
        for (int i = 0; i < lines.size(); i++) {
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            Row row = new Row(fields(lines.get(i)), next);
            switch (row.type()) {
                case ARROW -> arrow(row);
                case WORD, VALVE, OTHER -> rows.put(row.number(1), row);
                default -> {}
            }
            if (row.type().equals(WORD) && (row.number(7) & ATTACHED) != 0 && valve >= 0) {
                valves.put(valve, name(row));
                valveOf.putIfAbsent(name(row), valve);
            }
            valve = row.type().equals(VALVE) ? row.number(1) : -1;
        }
        rows.forEach(this::draw);
        arrows.forEach(this::connect);
        return objects;
    }

    private void arrow(Row row) {
        arrows.add(row);
        leaving.computeIfAbsent(row.number(2), _ -> new ArrayList<>()).add(row);
    }

    /** Separated by commas, save inside quotes. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"' && (i == 0 || line.charAt(i - 1) != '\\');
            if (c == ',' && !quoted) {
                fields.add(line.substring(from, i));
                from = i + 1;
            }
        }
        fields.add(line.substring(from));
        return fields;
    }

    private static String name(Row row) {
        return row.fields().size() > 2 ? Name.canonical(row.fields().get(2)) : "";
    }

    private void draw(int id, Row row) {
        Optional<Sort> sort = Optional.ofNullable(sorts.get(name(row)));
        boolean words = row.type().equals(OTHER) && (row.number(8) & 4) != 0;
        if (words) {
            objects.add(new ViewObject.TextBox(row.next().strip(), frame(row)));
        } else if (row.type().equals(WORD) && sort.isPresent()) {
            objects.add(variable(id, name(row), sort.get(), row));
        }
    }

    private ViewObject variable(int id, String name, Sort sort, Row row) {
        if (isShadow(row)) {
            return new ViewObject.Alias(OptionalInt.of(id), name, row.at());
        }
        return switch (sort) {
            case STOCK -> new ViewObject.Stock(name, frame(row).at(), Optional.of(frame(row)));
            case FLOW -> flow(name, row);
            case AUXILIARY, TABLE -> new ViewObject.Auxiliary(name, row.at());
        };
    }

    /** A shadow takes no arrows: the first of its bits is not set. */
    private static boolean isShadow(Row row) {
        return (row.number(8) & 1) == 0;
    }

    /** Width and height are written halved. */
    private static Rectangle frame(Row row) {
        double width = Math.max(0, row.value(5));
        double height = Math.max(0, row.value(6));
        Point corner = new Point(row.value(3) - width, row.value(4) - height);
        return new Rectangle(corner, 2 * width, 2 * height);
    }

    /** With its valve, and its pipe from where it comes to where it goes. */
    private ViewObject flow(String name, Row word) {
        List<Point> pipe = new ArrayList<>();
        int valve = valveOf.getOrDefault(name, -1);
        Point at = Optional.ofNullable(rows.get(valve)).map(Row::at).orElse(word.at());
        end(valve, false).ifPresent(pipe::add);
        end(valve, true).ifPresent(pipe::add);
        return new ViewObject.Flow(name, at, pipe);
    }

    /** Where the pipe of a valve ends: shape 4 has a head, 100 has none. */
    private Optional<Point> end(int valve, boolean head) {
        return ends.computeIfAbsent(List.of(valve, head ? 1 : 0), _ -> found(valve, head));
    }

    private Optional<Point> found(int valve, boolean head) {
        return leaving.getOrDefault(valve, List.of()).stream()
                .filter(a -> (a.number(4) == 4) == head)
                .flatMap(a -> Optional.ofNullable(rows.get(a.number(3))).stream())
                .map(Row::at)
                .findFirst();
    }

    private void connect(Row arrow) {
        Optional<ViewObject.End> from = end(arrow.number(2));
        Optional<ViewObject.End> to = end(arrow.number(3));
        boolean pipe = valves.containsKey(arrow.number(2));
        if (pipe || from.isEmpty() || to.isEmpty()) {
            return;
        }
        int sign = arrow.number(6);
        Optional<String> polarity =
                Optional.of(Character.toString((char) sign)).filter("+-"::contains);
        objects.add(
                new ViewObject.Connector(
                        from.get(),
                        to.get(),
                        bend(arrow),
                        List.of(),
                        polarity,
                        OptionalInt.of(arrow.number(1))));
    }

    private OptionalDouble bend(Row arrow) {
        Row from = rows.getOrDefault(arrow.number(2), arrow);
        Row to = rows.getOrDefault(arrow.number(3), arrow);
        return Bend.angle(arrow.fields().getLast().strip(), from.at(), to.at());
    }

    private Optional<ViewObject.End> end(int id) {
        Optional<Row> row = Optional.ofNullable(rows.get(id));
        String name = valves.getOrDefault(id, row.map(Sketch::name).orElse(""));
        boolean known = sorts.containsKey(name);
        boolean shadow = row.filter(r -> r.type().equals(WORD) && isShadow(r)).isPresent();
        return known
                ? Optional.of(shadow ? new ViewObject.End.OfAlias(id) : new ViewObject.End.Of(name))
                : Optional.empty();
    }
}
