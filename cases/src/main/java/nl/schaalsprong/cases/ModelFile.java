package nl.schaalsprong.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.language.MinimumChain;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.Variable;
import nl.schaalsprong.language.format.ModelFormat;

/** The model of the case, and what the other files may say about its variables. */
final class ModelFile {
    private static final Pattern CONSTANT =
            Pattern.compile("\\s*[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?\\s*");

    private ModelFile() {}

    /**
     * The checked model of the case; its variables are known from here on. Every place of the case
     * must be an element of its dimension of places.
     */
    static Optional<Plan> read(Reading reading, Head head, List<Area> places) {
        Optional<Outcome<Plan>> outcome =
                reading.folder()
                        .bytes(head.model())
                        .map(b -> ModelFormat.plan(head.model(), b, Resources.NONE));
        outcome.ifPresent(o -> reading.findings().addAll(o.findings()));
        Optional<Plan> plan = outcome.flatMap(ModelFile::plan);
        plan.ifPresent(
                p -> {
                    p.variables().forEach(v -> reading.known().add(Sort.VARIABLE, v.name()));
                    checkPlaces(reading.findings(), head, p, places);
                });
        return plan;
    }

    private static Optional<Plan> plan(Outcome<Plan> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Plan> _ -> Optional.empty();
            case Outcome.Good<Plan>(Plan plan, _) -> Optional.of(plan);
        };
    }

    private static void checkPlaces(Findings findings, Head head, Plan plan, List<Area> places) {
        Set<String> elements =
                plan.variables().stream()
                        .filter(v -> v.dimensions().equals(List.of(head.placeDimension())))
                        .flatMap(v -> v.elements().stream())
                        .map(e -> e.substring(e.indexOf('[') + 1, e.length() - 1).strip())
                        .collect(Collectors.toCollection(TreeSet::new));
        Place where = Place.whole(PlacesFile.NAME);
        places.stream()
                .map(Area::code)
                .filter(code -> !elements.contains(code.toLowerCase(Locale.ROOT)))
                .forEach(
                        c -> findings.error("place-not-in-model", where, c, head.placeDimension()));
    }

    /**
     * A name that must be one number of the model that can be set: a scalar constant, or an element
     * of one. Given back as the model writes it, whatever the case of the letters.
     */
    static String constant(Reading reading, Optional<Plan> plan, Fields fields) {
        Optional<Cell> cell = fields.required("variable");
        return cell.flatMap(c -> plan.flatMap(p -> constant(reading, p, c)))
                .orElse(cell.map(Cell::text).orElse(""));
    }

    private static Optional<String> constant(Reading reading, Plan plan, Cell cell) {
        int bracket = cell.text().indexOf('[');
        String written = bracket < 0 ? cell.text() : cell.text().substring(0, bracket).strip();
        Cell name = new Cell(written.toLowerCase(Locale.ROOT), cell.place());
        reading.known().check(Sort.VARIABLE, name);
        Optional<String> element =
                plan.variable(name.text()).flatMap(v -> element(reading.findings(), v, cell));
        element.ifPresent(e -> reading.known().set(new Cell(e, cell.place())));
        return element;
    }

    /** How many arguments the chain of MIN of a variable has; absent where nobody can say. */
    static OptionalInt arguments(Optional<Plan> plan, String name) {
        return plan.map(p -> arguments(p, name)).orElse(OptionalInt.empty());
    }

    private static OptionalInt arguments(Plan plan, String name) {
        int slot = plan.variable(name).map(Variable::firstSlot).orElse(-1);
        return plan.program().step().stream()
                .filter(assignment -> assignment.slot() == slot)
                .mapToInt(assignment -> MinimumChain.of(assignment.formula()).size())
                .findFirst();
    }

    private static Optional<String> element(Findings findings, Variable variable, Cell cell) {
        Optional<String> element =
                variable.elements().stream()
                        .filter(e -> e.equalsIgnoreCase(cell.text()))
                        .findFirst();
        if (element.isEmpty()) {
            String some = variable.elements().getFirst();
            findings.error("not-one-number", cell.place(), cell.text(), some);
        } else if (!CONSTANT.matcher(variable.equation()).matches()) {
            findings.error("not-a-constant", cell.place(), variable.name(), variable.equation());
        }
        return element;
    }
}
