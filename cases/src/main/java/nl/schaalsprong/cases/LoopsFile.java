package nl.schaalsprong.cases;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.language.Plan;

/** {@code loops.yaml}: feedback loops that have a name; a case may do without. */
final class LoopsFile {
    static final String NAME = "loops.yaml";

    private LoopsFile() {}

    static List<Loop> read(Reading reading, Optional<Plan> plan) {
        if (!reading.folder().has(NAME)) {
            return List.of();
        }
        return reading.list(NAME).stream()
                .map(f -> f.only("id", "title", "sort", "chain", "story", "source"))
                .map(f -> loop(reading, plan, f))
                .toList();
    }

    private static Loop loop(Reading reading, Optional<Plan> plan, Fields f) {
        List<Cell> chain = f.cells("chain");
        plan.ifPresent(p -> chain.forEach(cell -> check(reading, p, cell)));
        return new Loop(
                reading.define(Sort.LOOP, f, "id"),
                f.words("title"),
                f.choice("sort", Loop.Sort.class),
                chain.stream().map(Cell::text).toList(),
                f.words("story"),
                reading.sourceOrAssumption(f));
    }

    /** A finding where the model has no such element. */
    private static void check(Reading reading, Plan plan, Cell cell) {
        boolean known =
                plan.variable(cell.text().replaceAll("\\[.*", ""))
                        .filter(variable -> variable.elements().contains(cell.text()))
                        .isPresent();
        if (!known) {
            reading.known().check(Sort.VARIABLE, cell);
        }
    }
}
