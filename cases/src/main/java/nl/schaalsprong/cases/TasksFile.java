package nl.schaalsprong.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Provenance.Basis;
import nl.schaalsprong.register.Variant.Task;

/** {@code tasks.csv}: which part of an amount each place is to deliver. */
final class TasksFile {
    static final String NAME = "tasks.csv";

    private TasksFile() {}

    /** Tasks by the id of their reading. */
    static Map<String, List<Task>> read(Reading reading) {
        Map<String, List<Task>> tasks = new LinkedHashMap<>();
        for (Fields f : reading.table(NAME, "variant,place,amount,basis,source")) {
            String variant = reading.reference(Sort.VARIANT, f, "variant");
            Cell task = new Cell(variant + ", " + f.textOrEmpty("place"), f.entry().place());
            reading.known().define(Sort.TASK, task);
            tasks.computeIfAbsent(variant, v -> new ArrayList<>()).add(task(reading, f));
        }
        return tasks;
    }

    private static Task task(Reading reading, Fields f) {
        return new Task(
                reading.reference(Sort.PLACE, f, "place"),
                f.number("amount"),
                f.choice("basis", Basis.class),
                reading.sourceOrAssumption(f));
    }
}
