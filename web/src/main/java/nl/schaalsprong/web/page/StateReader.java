package nl.schaalsprong.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Assumptions;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.web.limit.Limits;

/** Reads a {@link State} from a query string; every value is checked against the case. */
public final class StateReader {
    private static final Place ADDRESS = Place.whole("URL");
    private static final int ISO_DAY = 10;

    private final Case subject;
    private final List<Finding> findings = new ArrayList<>();
    private Scenario scenario = Scenario.BASELINE;
    private final Map<String, String> variantOf = new LinkedHashMap<>();
    private final Map<String, String> ranges = new TreeMap<>();
    private final Map<String, String> reasons = new TreeMap<>();
    private final Map<String, String> single = new LinkedHashMap<>();

    private StateReader(Case subject) {
        this.subject = subject;
    }

    /**
     * The state that the parameters of a request describe.
     *
     * @param parameters name to values, as a servlet gives them
     */
    public static Outcome<State> read(Case subject, Map<String, List<String>> parameters) {
        StateReader reader = new StateReader(subject);
        int values = parameters.values().stream().mapToInt(List::size).sum();
        if (values > Limits.PARAMETERS) {
            return new Outcome.Refused<>(
                    List.of(
                            Finding.error(
                                    "web.too-many-parameters",
                                    ADDRESS,
                                    values,
                                    Limits.PARAMETERS)));
        }
        parameters.forEach((name, all) -> all.forEach(value -> reader.parameter(name, value)));
        reader.assume();
        return Outcome.of(reader.state(), reader.findings);
    }

    /** The days one looks back to; what is not a day is as if it were not there. */
    public static Past past(Map<String, List<String>> parameters) {
        return new Past(day(parameters, "day"), day(parameters, "valid"));
    }

    private static Optional<LocalDate> day(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(StateReader::isDay)
                .findFirst()
                .map(LocalDate::parse);
    }

    private State state() {
        return new State(
                scenario,
                variantOf.values().stream().filter(v -> !first(v)).toList(),
                Optional.ofNullable(single.get("promise")),
                Optional.ofNullable(single.get("place")),
                Optional.ofNullable(single.get("receipt")),
                new Past(day("day"), day("valid")));
    }

    private Optional<LocalDate> day(String name) {
        return Optional.ofNullable(single.get(name)).map(LocalDate::parse);
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == ISO_DAY && !LocalDate.parse(text).isBefore(Change.ALWAYS);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void parameter(String name, String value) {
        if (name.length() > Limits.PARAMETER_LENGTH || value.length() > Limits.PARAMETER_LENGTH) {
            refuse("too-long-parameter", Limits.PARAMETER_LENGTH);
        } else if (name.startsWith("m.")) {
            setting(name.substring(2), value);
        } else if (name.startsWith("p.")) {
            keep(ranges, name, value);
        } else if (name.startsWith("r.")) {
            keep(reasons, name, value);
        } else {
            choice(name, value);
        }
    }

    private void choice(String name, String value) {
        switch (name) {
            case "variant" -> variant(value);
            case "promise" -> one(name, value, subject.register().promise(value).isPresent());
            case "place" -> {
                if (!value.isEmpty()) {
                    one(name, value, subject.place(value).isPresent());
                }
            }
            case "receipt" -> one(name, value, value.matches("[0-9a-f]{12,64}"));
            case "day", "valid" -> {
                if (!value.isEmpty()) {
                    one(name, value, isDay(value));
                }
            }
            default -> refuse("unknown-parameter", name);
        }
    }

    private void setting(String id, String value) {
        Optional<Measure> measure = subject.measure(id);
        if (measure.isEmpty()) {
            refuse("unknown-measure", id);
            return;
        }
        Measure m = measure.get();
        Optional<Double> number = decimal(value);
        if (number.isEmpty()) {
            refuse("not-a-number", id, value);
        } else if (number.get() < m.low() || number.get() > m.high()) {
            refuse("out-of-range", id, value, State.number(m.low()), State.number(m.high()));
        } else if (scenario.settings().containsKey(id)) {
            refuse("repeated", "m." + id);
        } else if (number.get() != m.baseline()) {
            scenario = scenario.with(id, number.get());
        }
    }

    private void keep(Map<String, String> to, String name, String value) {
        if (to.putIfAbsent(name.substring(2), value) != null) {
            refuse("repeated", name);
        }
    }

    /**
     * Own variants of parameters, each with its reason; a reason without a variant says nothing.
     */
    private void assume() {
        ranges.forEach(
                (id, range) -> {
                    String reason = reasons.getOrDefault(id, "");
                    switch (Assumptions.add(scenario, subject, id, range, reason, "URL")) {
                        case Outcome.Good<Scenario>(Scenario with, _) -> scenario = with;
                        case Outcome.Refused<Scenario>(var why) -> findings.addAll(why);
                    }
                });
    }

    private void variant(String id) {
        for (Promise promise : subject.register().promises()) {
            for (Variant variant : promise.variants()) {
                if (variant.id().equals(id)) {
                    reading(promise, id);
                    return;
                }
            }
        }
        refuse("unknown-choice", "variant", id);
    }

    private void reading(Promise promise, String id) {
        if (variantOf.putIfAbsent(promise.id(), id) != null) {
            refuse("repeated", "variant");
        }
    }

    /** The reading that is shown when none is chosen; it need not be in the link. */
    private boolean first(String id) {
        return subject.register().promises().stream()
                .flatMap(
                        p ->
                                p.variants().stream()
                                        .filter(v -> v.aim() instanceof Aim.Level)
                                        .limit(1))
                .anyMatch(v -> v.id().equals(id));
    }

    private void one(String name, String value, boolean known) {
        if (!known) {
            refuse("unknown-choice", name, value);
        } else if (single.putIfAbsent(name, value) != null) {
            refuse("repeated", name);
        }
    }

    private void refuse(String code, Object... values) {
        findings.add(Finding.error("web." + code, ADDRESS, values));
    }

    /** Digits with at most one point and a sign; no exponents, no infinities. */
    private static Optional<Double> decimal(String text) {
        return text.matches("-?\\d{1,12}(\\.\\d{1,12})?")
                ? Optional.of(Double.parseDouble(text))
                : Optional.empty();
    }
}
