package nl.schaalsprong.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Variable;
import nl.schaalsprong.language.Xmile;

/** The model of the case, and what the other files may say about its variables. */
final class ModelFile {
    private static final Pattern CONSTANT =
            Pattern.compile("\\s*[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?\\s*");

    private ModelFile() {}

    /** The checked model of the case; its variables are known from here on. */
    static Optional<Plan> read(Reading reading, Head head) {
        return reading.folder()
                .bytes(head.model())
                .flatMap(bytes -> plan(reading, Xmile.plan(head.model(), bytes)));
    }

    private static Optional<Plan> plan(Reading reading, Outcome<Plan> outcome) {
        reading.findings().addAll(outcome.findings());
        return switch (outcome) {
            case Outcome.Refused<Plan> _ -> Optional.empty();
            case Outcome.Good<Plan>(Plan plan, _) -> {
                plan.variables().forEach(v -> reading.known().add(Sort.VARIABLE, v.name()));
                yield Optional.of(plan);
            }
        };
    }

    /** Every place of the case must be an element of the model's dimension of places. */
    static void checkPlaces(Reading reading, Head head, Plan plan, List<Area> places) {
        Set<String> elements =
                plan.variables().stream()
                        .filter(v -> v.dimensions().equals(List.of(head.placeDimension())))
                        .flatMap(v -> v.elements().stream())
                        .map(e -> e.substring(e.indexOf('[') + 1, e.length() - 1).strip())
                        .collect(Collectors.toCollection(TreeSet::new));
        for (Area place : places) {
            String code = place.code().toLowerCase(Locale.ROOT);
            if (!elements.isEmpty() && !elements.contains(code)) {
                Place where = Place.whole(PlacesFile.NAME);
                reading.findings()
                        .error("place-not-in-model", where, place.code(), head.placeDimension());
            }
        }
    }

    /**
     * A name that must be one number of the model that can be set: a scalar constant, or an element
     * of one. Given back as the model writes it, whatever the case of the letters.
     */
    static String constant(Reading reading, Optional<Plan> plan, Fields fields) {
        Optional<Cell> cell = fields.required("variable");
        return cell.flatMap(c -> plan.flatMap(p -> element(reading, p, c)))
                .orElse(cell.map(Cell::text).orElse(""));
    }

    private static Optional<String> element(Reading reading, Plan plan, Cell cell) {
        int bracket = cell.text().indexOf('[');
        String written = bracket < 0 ? cell.text() : cell.text().substring(0, bracket).strip();
        String name = written.toLowerCase(Locale.ROOT);
        Optional<Variable> variable = plan.variable(name);
        if (variable.isEmpty()) {
            reading.known().check(Sort.VARIABLE, new Cell(name, cell.place()));
            return Optional.empty();
        }
        Optional<String> element =
                variable.get().elements().stream()
                        .filter(e -> e.equalsIgnoreCase(cell.text()))
                        .findFirst();
        if (element.isEmpty()) {
            String some = variable.get().elements().getFirst();
            reading.findings().error("not-one-number", cell.place(), cell.text(), some);
        } else if (!CONSTANT.matcher(variable.get().equation()).matches()) {
            reading.findings()
                    .error("not-a-constant", cell.place(), name, variable.get().equation());
        }
        return element;
    }
}
