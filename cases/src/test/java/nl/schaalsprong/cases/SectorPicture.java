package nl.schaalsprong.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import nl.schaalsprong.language.Dependencies;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.view.View;
import nl.schaalsprong.language.view.ViewObject;
import nl.schaalsprong.language.view.ViewObject.End;
import nl.schaalsprong.language.view.ViewObject.Point;
import nl.schaalsprong.language.view.ViewObject.Rectangle;

/**
 * The picture of one sector: stocks that flow into each other on a row, other flows under them,
 * auxiliaries below from left to right as they rest on each other, and a second symbol for every
 * variable of another sector. Each symbol has a cell of its own.
 */
final class SectorPicture {
    static final int WIDTH = 180;
    static final int HEIGHT = 90;
    private static final int TALLEST = 12;

    private final Map<String, Declaration> members = new LinkedHashMap<>();
    private final Dependencies dependencies;
    private final IntSupplier numbers;
    private final Map<String, Point> places = new LinkedHashMap<>();
    private final Map<String, Integer> aliases = new LinkedHashMap<>();
    private final List<ViewObject> objects = new ArrayList<>();
    private final Set<String> drawnFlows = new LinkedHashSet<>();
    private int row = 1;

    SectorPicture(List<Declaration> members, Dependencies dependencies, IntSupplier numbers) {
        members.forEach(m -> this.members.put(m.name(), m));
        this.dependencies = dependencies;
        this.numbers = numbers;
    }

    View view(String heading) {
        objects.add(
                new ViewObject.TextBox(
                        heading, new Rectangle(new Point(20, 10), 8 * WIDTH - 20, 30)));
        chains().forEach(this::chain);
        grid();
        connect();
        double right = places.values().stream().mapToDouble(Point::x).max().orElse(0) + WIDTH;
        double below = places.values().stream().mapToDouble(Point::y).max().orElse(0) + HEIGHT;
        Map<String, String> size = new LinkedHashMap<>();
        size.put("width", Integer.toString((int) right));
        size.put("height", Integer.toString((int) below));
        return new View(heading.split(":")[0].strip(), View.STOCK_FLOW, size, objects);
    }

    private List<Declaration> all(Sort sort) {
        return members.values().stream().filter(m -> m.sort() == sort).toList();
    }

    /** Stocks, each followed by the one its first outflow that leads on leads to. */
    private List<List<Declaration>> chains() {
        List<Declaration> open = new ArrayList<>(all(Sort.STOCK));
        List<List<Declaration>> chains = new ArrayList<>();
        while (!open.isEmpty()) {
            Declaration first =
                    open.stream()
                            .filter(s -> open.stream().noneMatch(o -> leads(o, s)))
                            .findFirst()
                            .orElse(open.getFirst());
            List<Declaration> chain = new ArrayList<>();
            Optional<Declaration> next = Optional.of(first);
            while (next.isPresent()) {
                Declaration stock = next.get();
                chain.add(stock);
                open.remove(stock);
                next = open.stream().filter(o -> leads(stock, o)).findFirst();
            }
            chains.add(chain);
        }
        return chains;
    }

    private static boolean leads(Declaration from, Declaration to) {
        return from != to && from.outflows().stream().anyMatch(to.inflows()::contains);
    }

    private void chain(List<Declaration> chain) {
        for (int i = 0; i < chain.size(); i++) {
            Point at = cell(2 * i + 1, row);
            place(chain.get(i).name(), at);
            objects.add(new ViewObject.Stock(chain.get(i).name(), at, Optional.empty()));
        }
        int top = row;
        first(chain.getFirst().inflows(), 0, top);
        for (int i = 1; i < chain.size(); i++) {
            List<String> between = new ArrayList<>(chain.get(i - 1).outflows());
            between.retainAll(chain.get(i).inflows());
            first(between, 2 * i, top);
        }
        first(chain.getLast().outflows(), 2 * chain.size(), top);
        for (int i = 0; i < chain.size(); i++) {
            below(chain.get(i).inflows(), 2 * i);
            below(chain.get(i).outflows(), 2 * i + 2);
        }
        row++;
    }

    private void first(List<String> flows, int column, int top) {
        flows.stream().filter(this::free).findFirst().ifPresent(f -> flow(f, cell(column, top)));
    }

    /** One under the other; lines go up to the stocks. */
    private void below(List<String> flows, int column) {
        for (String flow : flows) {
            if (free(flow)) {
                row++;
                flow(flow, cell(column, row));
            }
        }
    }

    private boolean free(String flow) {
        return members.containsKey(flow) && !drawnFlows.contains(flow);
    }

    private void flow(String flow, Point at) {
        drawnFlows.add(flow);
        place(flow, at);
        List<Point> points = new ArrayList<>();
        points.addAll(end(flow, at, true));
        points.addAll(end(flow, at, false).reversed());
        objects.add(new ViewObject.Flow(flow, at, points));
    }

    /** From the stock with a corner where that stands on another row, or from a cloud. */
    private List<Point> end(String flow, Point at, boolean source) {
        double cloud = at.x() + (source ? -WIDTH / 3.0 : WIDTH / 3.0);
        Optional<Point> stock =
                all(Sort.STOCK).stream()
                        .filter(s -> (source ? s.outflows() : s.inflows()).contains(flow))
                        .filter(s -> places.containsKey(s.name()))
                        .map(s -> spot(s.name()))
                        .findFirst();
        if (stock.isEmpty()) {
            return List.of(new Point(cloud, at.y()));
        }
        Point there = stock.get();
        double side = there.x() + (at.x() > there.x() ? 22.5 : -22.5);
        return there.y() == at.y()
                ? List.of(new Point(side, at.y()))
                : List.of(new Point(there.x(), there.y() + 17.5), new Point(there.x(), at.y()));
    }

    /** Second symbols, flows without a stock here, then auxiliaries by what they rest on. */
    private void grid() {
        Map<Integer, List<Consumer<Point>>> columns = new TreeMap<>();
        for (String name : foreign()) {
            put(columns, -1, at -> alias(name, at));
        }
        for (Declaration flow : all(Sort.FLOW)) {
            if (free(flow.name())) {
                put(columns, depth(flow.name(), Set.of()), at -> flow(flow.name(), at));
            }
        }
        for (Declaration auxiliary : all(Sort.AUXILIARY)) {
            put(columns, depth(auxiliary.name(), Set.of()), at -> auxiliary(auxiliary.name(), at));
        }
        int column = 0;
        for (List<Consumer<Point>> symbols : columns.values()) {
            for (int i = 0; i < symbols.size(); i++) {
                symbols.get(i).accept(cell(column + i / TALLEST, row + i % TALLEST));
            }
            column += (symbols.size() + TALLEST - 1) / TALLEST;
        }
    }

    private static void put(
            Map<Integer, List<Consumer<Point>>> columns, int column, Consumer<Point> symbol) {
        columns.computeIfAbsent(column, _ -> new ArrayList<>()).add(symbol);
    }

    private void auxiliary(String name, Point at) {
        place(name, at);
        objects.add(new ViewObject.Auxiliary(name, at));
    }

    private void alias(String name, Point at) {
        int number = numbers.getAsInt();
        aliases.put(name, number);
        places.put("alias of " + name, at);
        objects.add(new ViewObject.Alias(OptionalInt.of(number), name, at));
    }

    /** Longest way to something that rests on nothing of this sector; circles are cut. */
    private int depth(String name, Set<String> above) {
        int deepest = 0;
        Set<String> path = new LinkedHashSet<>(above);
        path.add(name);
        for (String used : uses(name)) {
            boolean counts =
                    members.containsKey(used)
                            && member(used).sort() == Sort.AUXILIARY
                            && !path.contains(used);
            deepest = counts ? Math.max(deepest, 1 + depth(used, path)) : deepest;
        }
        return deepest;
    }

    /** What a variable uses; the flows of a stock are pipes, not arrows. */
    private SortedSet<String> uses(String name) {
        SortedSet<String> uses = new TreeSet<>(dependencies.uses(name));
        uses.remove(name);
        uses.removeAll(member(name).inflows());
        uses.removeAll(member(name).outflows());
        return uses;
    }

    private SortedSet<String> foreign() {
        SortedSet<String> foreign = new TreeSet<>();
        members.keySet().forEach(m -> foreign.addAll(uses(m)));
        foreign.removeAll(members.keySet());
        return foreign;
    }

    private void connect() {
        for (String name : members.keySet()) {
            for (String used : uses(name)) {
                boolean own = members.containsKey(used);
                Point from = spot(own ? used : "alias of " + used);
                Point to = spot(name);
                objects.add(
                        new ViewObject.Connector(
                                own ? new End.Of(used) : new End.OfAlias(alias(used)),
                                new End.Of(name),
                                OptionalDouble.of(angle(from, to)),
                                List.of(),
                                Optional.empty(),
                                OptionalInt.of(numbers.getAsInt())));
            }
        }
    }

    /** Against the clock from the right, in whole degrees. */
    private static double angle(Point from, Point to) {
        double angle = StrictMath.toDegrees(StrictMath.atan2(from.y() - to.y(), to.x() - from.x()));
        return Math.rint(angle < 0 ? angle + 360 : angle);
    }

    private void place(String name, Point at) {
        places.put(name, at);
    }

    private Point spot(String name) {
        return Objects.requireNonNull(places.get(name));
    }

    private int alias(String name) {
        return Objects.requireNonNull(aliases.get(name));
    }

    private Declaration member(String name) {
        return Objects.requireNonNull(members.get(name));
    }

    private static Point cell(int column, int row) {
        return new Point(WIDTH / 2.0 + column * WIDTH, HEIGHT / 2.0 + row * HEIGHT);
    }
}
