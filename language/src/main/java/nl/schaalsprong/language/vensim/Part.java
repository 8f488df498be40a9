package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schaalsprong.language.Dimension;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.vensim.Statement.Assignment;
import nl.schaalsprong.language.vensim.Statement.Left;
import nl.schaalsprong.language.vensim.Statement.Lookup;
import nl.schaalsprong.language.vensim.Statement.Numbers;

/** The variables of the model or of one macro, with their dimensions. */
final class Part {
    /** Times of the run, which are no variables. */
    static final Set<String> CONTROL =
            Set.of("initial_time", "final_time", "time_step", "saveper", "time");

    private final Map<String, List<Statement>> variables = new LinkedHashMap<>();
    private final Map<String, List<Dimension>> shapes = new LinkedHashMap<>();
    private final Set<String> parameters;
    private final Ranges ranges;
    private final Findings findings;

    Part(List<Statement> statements, Set<String> parameters, Ranges ranges, Findings findings) {
        this.ranges = ranges;
        this.findings = findings;
        this.parameters = parameters;
        for (Statement statement : statements) {
            switch (statement) {
                case Assignment _, Numbers _, Lookup _ ->
                        variables
                                .computeIfAbsent(statement.name(), _ -> new ArrayList<>())
                                .add(statement);
                case Statement.Range _, Statement.Equivalence _ -> {}
            }
        }
        variables.forEach((name, all) -> shapes.put(name, shape(all)));
        parameters.forEach(p -> shapes.putIfAbsent(p, List.of()));
    }

    Map<String, List<Statement>> variables() {
        return variables;
    }

    boolean isParameter(String name) {
        return parameters.contains(name);
    }

    boolean knows(String name) {
        return shapes.containsKey(name);
    }

    List<Dimension> shape(String name) {
        return shapes.getOrDefault(name, List.of());
    }

    boolean isLookup(String name) {
        return variables.getOrDefault(name, List.of()).stream().anyMatch(s -> s instanceof Lookup);
    }

    boolean isStock(String name) {
        return variables.getOrDefault(name, List.of()).stream()
                .anyMatch(s -> s instanceof Assignment a && isCall(a, "integ"));
    }

    static boolean isCall(Assignment assignment, String function) {
        return assignment.value() instanceof Call call && call.name().equals(function);
    }

    static Left left(Statement statement) {
        return switch (statement) {
            case Assignment assignment -> assignment.left();
            case Numbers numbers -> numbers.left();
            case Lookup lookup -> lookup.left();
            case Statement.Range _, Statement.Equivalence _ ->
                    throw new IllegalArgumentException("This is no variable.");
        };
    }

    static Entry entry(Statement statement) {
        return switch (statement) {
            case Assignment assignment -> assignment.entry();
            case Numbers numbers -> numbers.entry();
            case Lookup lookup -> lookup.entry();
            case Statement.Range _, Statement.Equivalence _ ->
                    throw new IllegalArgumentException("This is no variable.");
        };
    }

    /** Whether an equation is for all elements, so that ranges can stay as they are. */
    boolean isWhole(String name) {
        List<Statement> all = variables.getOrDefault(name, List.of());
        Left left = left(all.getFirst());
        List<String> own = shape(name).stream().map(Dimension::name).toList();
        return all.size() == 1
                && left.exceptions().isEmpty()
                && left.subscripts().stream().map(ranges::plain).toList().equals(own)
                && new LinkedHashSet<>(own).size() == own.size();
    }

    private List<Dimension> shape(List<Statement> all) {
        Left first = left(all.getFirst());
        List<Dimension> shape = new ArrayList<>();
        for (Statement statement : all) {
            Left left = left(statement);
            if (left.subscripts().size() != first.subscripts().size()) {
                findings.error(
                        "subscript-count",
                        left.offset(),
                        left.title(),
                        first.subscripts().size(),
                        left.subscripts().size());
                return shape;
            }
        }
        for (int d = 0; d < first.subscripts().size(); d++) {
            shape.add(dimension(all, d));
        }
        return shape;
    }

    private Dimension dimension(List<Statement> all, int d) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> elements = new LinkedHashSet<>();
        Left first = left(all.getFirst());
        for (Statement statement : all) {
            String name = ranges.plain(left(statement).subscripts().get(d));
            names.add(name);
            if (ranges.elements(name).isEmpty()) {
                int offset = left(statement).offset();
                findings.error("unknown-dimension", offset, name, first.title());
            }
            elements.addAll(ranges.elements(name));
        }
        String only = names.iterator().next();
        Dimension nothing = new Dimension(only, List.copyOf(elements));
        if (names.size() == 1 && ranges.range(only).isPresent()) {
            return ranges.range(only).get();
        }
        var exact = ranges.exactly(elements, first.offset());
        if (exact.isEmpty() && !findings.refused()) {
            String written = String.join(", ", names);
            findings.error("vensim-family", first.offset(), first.title(), written);
        }
        return exact.orElse(nothing);
    }
}
