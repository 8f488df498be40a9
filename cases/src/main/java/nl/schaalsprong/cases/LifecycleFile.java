package nl.schaalsprong.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Lifecycle;

/** {@code lifecycle.csv}: how far each promise has come; one that is not there is confirmed. */
final class LifecycleFile {
    private static final String HEADER =
            "promise,state,answered_at,answered_nl,answered_en,answered_source,"
                    + "achieved_at,achieved_nl,achieved_en,achieved_source,successor";

    private LifecycleFile() {}

    /** Lifecycles by the id of their promise. */
    static Map<String, Lifecycle> read(Reading reading) {
        Map<String, Lifecycle> all = new LinkedHashMap<>();
        for (Fields f : reading.tableIfAny("lifecycle.csv", HEADER)) {
            reading.reference(Sort.PROMISE, f, "promise");
            all.put(reading.define(Sort.LIFECYCLE, f, "promise"), lifecycle(reading, f));
        }
        return all;
    }

    private static Lifecycle lifecycle(Reading reading, Fields f) {
        return new Lifecycle(
                f.choice("state", Lifecycle.State.class),
                event(reading, f, "answered"),
                event(reading, f, "achieved"),
                reading.referenceIfAny(Sort.PROMISE, f, "successor"));
    }

    private static Optional<Lifecycle.Event> event(Reading reading, Fields f, String name) {
        return f.dayIfAny(name + "_at")
                .map(
                        at ->
                                new Lifecycle.Event(
                                        at,
                                        f.words(name),
                                        reading.reference(Sort.SOURCE, f, name + "_source")));
    }
}
