package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.language.Dimension;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.ElementEquation;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.Table;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;
import nl.schaalsprong.language.vensim.Statement.Assignment;
import nl.schaalsprong.language.vensim.Statement.Left;
import nl.schaalsprong.language.vensim.Statement.Lookup;
import nl.schaalsprong.language.vensim.Statement.Numbers;

/** Makes the declarations of a part. */
final class Assembly {
    private final Part part;
    private final Ranges ranges;
    private final Lowering lowering;
    private final Findings findings;
    private final NetFlows flows;
    private final Values values;
    private final List<Declaration> declarations = new ArrayList<>();
    private final Set<String> taken;
    private long elements = 0;
    private long exceptions = 0;

    Assembly(Part part, Ranges ranges, Lowering lowering, Findings findings) {
        this.part = part;
        this.ranges = ranges;
        this.lowering = lowering;
        this.findings = findings;
        this.flows = new NetFlows(part, ranges);
        this.values = new Values(lowering, findings);
        this.taken = new HashSet<>(part.variables().keySet());
    }

    List<Declaration> declarations() {
        part.variables().forEach(this::add);
        lowering.derived().forEach(this::derived);
        return declarations;
    }

    private void add(String name, List<Statement> all) {
        if (Part.CONTROL.contains(name)) {
            return;
        }
        boolean twice = all.size() > 1 && part.shape(name).isEmpty();
        if (twice || name.equals("self")) {
            String code = twice ? "defined-twice" : "vensim-name";
            findings.error(code, all.getLast().offset(), name);
        } else if (part.isLookup(name)) {
            lookups(name, all, Optional.empty());
        } else if (part.isStock(name)) {
            stock(name, all);
        } else {
            Sort sort = flows.isFlow(name) ? Sort.FLOW : Sort.AUXILIARY;
            declarations.add(declaration(sort, name, all, Values.Role.VALUE));
        }
    }

    private void stock(String name, List<Statement> all) {
        for (Statement statement : all) {
            if (!(statement instanceof Assignment one && Part.isCall(one, "integ"))) {
                String title = Part.left(statement).title();
                findings.error("vensim-mixed", statement.offset(), title);
                return;
            }
        }
        Declaration plain = declaration(Sort.STOCK, name, all, Values.Role.INITIAL);
        Optional<NetFlows.Flows> own = flows.of(name);
        if (own.isPresent()) {
            declarations.add(with(plain, own.get().into(), own.get().out()));
            return;
        }
        String net = free(name + "_net_flow");
        declarations.add(with(plain, List.of(net), List.of()));
        Declaration flow = declaration(Sort.FLOW, net, all, Values.Role.NET);
        declarations.add(flow);
    }

    /** A name no variable has. */
    private String free(String wanted) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    private static Declaration with(Declaration old, List<String> into, List<String> out) {
        return new Declaration(
                old.sort(),
                old.name(),
                old.title(),
                old.dimensions(),
                old.equation(),
                old.elements(),
                false,
                into,
                out,
                Optional.empty(),
                Optional.empty(),
                old.unit(),
                old.documentation(),
                old.offset());
    }

    private Declaration declaration(Sort sort, String name, List<Statement> all, Values.Role role) {
        Left left = Part.left(all.getFirst());
        boolean whole = isWhole(left.name(), all.getFirst());
        Model.Equation equation = Values.none(left.offset());
        List<ElementEquation> elements = new ArrayList<>();
        if (whole) {
            Assignment only = (Assignment) all.getFirst();
            List<String> tables = tables(only);
            equation = values.of(only, new Place(left.subscripts(), List.of()), tables, role);
        } else {
            all.forEach(s -> elements.addAll(elements(s, role)));
        }
        List<String> shape = part.shape(left.name()).stream().map(Dimension::name).toList();
        return role == Values.Role.NET
                ? made(sort, name, left.title() + " net flow", shape, equation, elements, List.of())
                : made(sort, name, left.title(), shape, equation, elements, all);
    }

    /** One with the unit and the comment of its statements. */
    private static Declaration made(
            Sort sort,
            String name,
            String title,
            List<String> dimensions,
            Model.Equation equation,
            List<ElementEquation> elements,
            List<Statement> all) {
        return new Declaration(
                sort,
                name,
                title,
                dimensions,
                equation,
                elements,
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                unit(all),
                documentation(all),
                equation.offset());
    }

    private boolean isWhole(String name, Statement first) {
        return first instanceof Assignment one
                && (part.shape(name).isEmpty()
                        || part.isWhole(name)
                                && lowering.brackets()
                                        .fits(one.value(), one.left().subscripts(), part));
    }

    private static String unit(List<Statement> all) {
        return all.stream()
                .map(s -> Part.entry(s).unit())
                .filter(u -> !u.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String documentation(List<Statement> all) {
        return all.stream()
                .map(s -> Part.entry(s).comment())
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<ElementEquation> elements(Statement statement, Values.Role role) {
        Left left = Part.left(statement);
        List<List<String>> places = places(left);
        List<ElementEquation> equations = new ArrayList<>();
        List<String> tables = statement instanceof Assignment one ? tables(one) : List.of();
        if (statement instanceof Numbers(_, Grid grid, _) && grid.size() != places.size()) {
            findings.error("vensim-list", left.offset(), left.title(), places.size(), grid.size());
            return List.of();
        }
        for (int i = 0; i < places.size(); i++) {
            List<String> place = places.get(i);
            if (!excepted(left, place)) {
                Model.Equation equation =
                        statement instanceof Assignment one
                                ? values.of(one, new Place(left.subscripts(), place), tables, role)
                                : values.number((Numbers) statement, i);
                equations.add(new ElementEquation(place, equation));
            }
        }
        return equations;
    }

    /** All combinations of the elements on the left, in order. */
    private List<List<String>> places(Left left) {
        List<List<String>> places = new ArrayList<>(List.of(List.of()));
        for (String subscript : left.subscripts()) {
            List<String> own = ranges.elements(subscript);
            if ((elements += (long) places.size() * own.size()) > 2L * Limits.SLOTS) {
                findings.error("too-many-elements", left.offset(), left.title(), Limits.SLOTS);
                return List.of();
            }
            List<List<String>> longer = new ArrayList<>();
            for (List<String> place : places) {
                for (String element : own) {
                    List<String> one = new ArrayList<>(place);
                    one.add(element);
                    longer.add(one);
                }
            }
            places = longer;
        }
        return places;
    }

    private boolean excepted(Left left, List<String> place) {
        if ((exceptions += left.exceptions().size()) > Limits.OPERATIONS) {
            findings.error("model-too-large", left.offset(), Limits.OPERATIONS);
            return true;
        }
        for (List<String> exception : left.exceptions()) {
            boolean all = exception.size() == place.size();
            for (int d = 0; d < place.size() && all; d++) {
                all = holds(exception.get(d), place.get(d));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String name, String element) {
        return ranges.range(name)
                .map(d -> ranges.holds(d, element))
                .orElse(name.equals(element) && ranges.isElement(name));
    }

    /** The lookups written inside an equation, as lookups of their own. */
    private List<String> tables(Assignment assignment) {
        List<String> names = new ArrayList<>();
        for (Points points : assignment.lookups()) {
            String name = free(assignment.name() + "_lookup");
            names.add(name);
            Model.Equation equation =
                    Values.table(points.table(Table.Kind.CONTINUOUS), assignment.offset());
            String title = assignment.left().title() + " lookup";
            declarations.add(
                    made(Sort.TABLE, name, title, List.of(), equation, List.of(), List.of()));
        }
        return names;
    }

    private void lookups(String name, List<Statement> all, Optional<Lowering.Kind> kind) {
        Left left = Part.left(all.getFirst());
        List<ElementEquation> elements = new ArrayList<>();
        Model.Equation equation = Values.none(left.offset());
        for (Statement statement : all) {
            if (!(statement instanceof Lookup(var own, Points points, _))) {
                findings.error("vensim-mixed", statement.offset(), left.title());
                return;
            }
            equation = Values.table(table(points, kind), own.offset());
            for (List<String> place : places(own)) {
                if (!excepted(own, place)) {
                    elements.add(new ElementEquation(place, equation));
                }
            }
        }
        List<String> shape = part.shape(left.name()).stream().map(Dimension::name).toList();
        boolean single = shape.isEmpty();
        Model.Equation whole = single ? equation : Values.none(left.offset());
        List<ElementEquation> own = single ? List.of() : elements;
        declarations.add(made(Sort.TABLE, name, left.title(), shape, whole, own, all));
    }

    private static Table table(Points points, Optional<Lowering.Kind> kind) {
        if (kind.isEmpty()) {
            return points.table(Table.Kind.CONTINUOUS);
        }
        return switch (kind.get()) {
            case EXTRAPOLATE -> points.table(Table.Kind.EXTRAPOLATE);
            case FORWARD -> points.forward();
            case BACKWARD -> points.table(Table.Kind.DISCRETE);
        };
    }

    private void derived(String name, Lowering.Derived derived) {
        List<Statement> all = part.variables().getOrDefault(derived.lookup(), List.of());
        if (!taken.add(name)) {
            findings.error("defined-twice", all.getFirst().offset(), name);
        }
        lookups(name, all, Optional.of(derived.kind()));
    }
}
