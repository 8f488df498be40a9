package nl.schaalsprong.web.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.cases.Probe;
import nl.schaalsprong.chart.Axis;
import nl.schaalsprong.futures.Assumption;
import nl.schaalsprong.futures.Central;
import nl.schaalsprong.futures.Central.Candidate;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.register.Variant.Task;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.why.Step.Cell;
import nl.schaalsprong.web.why.Step.Fact;
import nl.schaalsprong.web.why.Step.Row;
import nl.schaalsprong.web.why.Step.Table;

/** The links of the chain that say why a number is what it is: limits, and what they rest on. */
final class Reasons {
    /** Steps through the model from a limit to the parameters that are told with it. */
    private static final int FAR = 8;

    private static final int MOST = 20;

    private final Ground ground;
    private final Reading reading;
    private final String place;

    /** Reasons for a reading, told in one of its places. */
    Reasons(Ground ground, Reading reading) {
        this.ground = ground;
        this.reading = reading;
        this.place = place(ground, reading);
    }

    /** The place chosen, or the one with the largest task, or the first. */
    static String place(Ground ground, Reading reading) {
        List<String> places = reading.variant().places();
        return ground.state()
                .place()
                .filter(places::contains)
                .or(
                        () ->
                                reading.variant().tasks().stream()
                                        .max(Comparator.comparingDouble(Task::amount))
                                        .map(Task::place))
                .or(() -> places.stream().findFirst())
                .orElse("");
    }

    /** The limits that hold the reading back, and each candidate of the chain with its level. */
    Step limits() {
        List<Table> tables = new ArrayList<>();
        tables.add(shares());
        for (String name : reading.aim().probes()) {
            ground.subject().probe(name).ifPresent(probe -> tables.add(chain(probe)));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(ground.words().of("why.told-in"), ground.place(place)));
        for (String name : reading.aim().probes()) {
            facts.add(Fact.of(ground.words().of("why.probe"), name, ground.links().variable(name)));
        }
        return new Step(
                "limits",
                ground.words().of("why.step.limits"),
                ground.words().of("why.step.limits-note"),
                facts,
                tables);
    }

    /** How often each limit binds, in the chosen place where the reading has a part there. */
    static List<Share> shares(Ground ground, Reading reading) {
        return reading.score().places().stream()
                .filter(p -> ground.state().place().equals(Optional.of(p.place())))
                .map(PlaceResult::limits)
                .filter(limits -> !limits.isEmpty())
                .findFirst()
                .orElse(reading.score().limits());
    }

    private Table shares() {
        List<Row> rows = new ArrayList<>();
        for (Share share : shares(ground, reading)) {
            String title = LimitView.title(ground.subject(), share.limit(), ground.words());
            String figure = "limit." + reading.variant().id() + "." + share.limit();
            rows.add(
                    new Row(
                            "",
                            rows.isEmpty(),
                            List.of(
                                    Cell.of(title, ground.links().provenance(figure)),
                                    Cell.number(ground.numbers().share(share.share())))));
        }
        return new Table(
                ground.words().of("why.shares"),
                List.of(ground.words().of("why.head.limit"), ground.words().of("why.head.share")),
                rows);
    }

    /** The arguments of a chain of MIN: the smallest is the one that binds. */
    private Table chain(Probe probe) {
        List<Candidate> candidates = Central.candidates(ground.subject(), probe, place);
        int now = smallest(candidates, 0);
        int then = smallest(candidates, last());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            rows.add(row(candidates.get(i), i == now, i == then));
        }
        return new Table(
                ground.words().of("why.chain", ground.words().of(probe.title())),
                List.of(
                        ground.words().of("why.head.limit"),
                        ground.words().of("why.head.variable"),
                        ground.words().of("why.head.now"),
                        ground.words()
                                .of(
                                        "why.head.then",
                                        ground.numbers().date(reading.variant().until()))),
                rows);
    }

    private Row row(Candidate candidate, boolean now, boolean then) {
        String element = candidate.element().orElse("");
        String variable = variable(element);
        return new Row(
                "",
                now || then,
                List.of(
                        Cell.of(
                                LimitView.title(
                                        ground.subject(), candidate.limit(), ground.words())),
                        Cell.of(
                                variable,
                                variable.isEmpty() ? "" : ground.links().variable(variable)),
                        Cell.number(level(element, 0, now)),
                        Cell.number(level(element, last(), then))));
    }

    private String level(String element, int time, boolean binds) {
        String level = element.isEmpty() ? "–" : ground.level(ground.central().of(element)[time]);
        return binds ? ground.words().of("why.binds", level) : level;
    }

    private int smallest(List<Candidate> candidates, int time) {
        int smallest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < candidates.size(); i++) {
            Optional<String> element = candidates.get(i).element();
            double level =
                    element.map(e -> ground.central().of(e)[time]).orElse(Double.POSITIVE_INFINITY);
            if (level < least) {
                least = level;
                smallest = i;
            }
        }
        return smallest;
    }

    /** The saved moment nearest to the last day. */
    private int last() {
        double end = Axis.year(reading.variant().until());
        List<Double> times = ground.central().times();
        int nearest = 0;
        for (int t = 1; t < times.size(); t++) {
            if (Math.abs(times.get(t) - end) < Math.abs(times.get(nearest) - end)) {
                nearest = t;
            }
        }
        return nearest;
    }

    /** The limit's own equation and the parameters it rests on, nearest first. */
    Step behind(String limit) {
        List<Fact> facts = new ArrayList<>();
        List<String> from = variables(limit);
        from.forEach(name -> facts.addAll(equation(name)));
        String title = LimitView.title(ground.subject(), limit, ground.words());
        return new Step(
                "behind",
                ground.words().of("why.step.behind", title),
                ground.words().of("why.step.behind-note"),
                facts,
                List.of(parameters(from)));
    }

    /** The variables that give the level of a limit; what is scored where there is none. */
    private List<String> variables(String limit) {
        List<String> found = new ArrayList<>();
        for (String name : reading.aim().probes()) {
            for (Candidate candidate : candidates(name)) {
                if (candidate.limit().equals(limit)) {
                    candidate.element().map(Reasons::variable).ifPresent(found::add);
                }
            }
        }
        return found.isEmpty() ? List.of(reading.aim().variable()) : found;
    }

    private List<Candidate> candidates(String probe) {
        return ground.subject()
                .probe(probe)
                .map(p -> Central.candidates(ground.subject(), p, place))
                .orElse(List.of());
    }

    private List<Fact> equation(String name) {
        return ground.subject()
                .plan()
                .variable(name)
                .map(new Origins(ground)::variable)
                .orElse(List.of());
    }

    private Table parameters(List<String> from) {
        Map<String, Integer> steps = steps(from);
        List<Parameter> near =
                ground.subject().parameters().stream()
                        .filter(p -> steps.containsKey(variable(p.variable())) && here(p))
                        .sorted(
                                Comparator.comparing(
                                        p -> steps.getOrDefault(variable(p.variable()), FAR)))
                        .toList();
        return new Table(
                ground.words().of("why.parameters", Math.min(MOST, near.size()), near.size()),
                List.of(
                        ground.words().of("why.head.parameter"),
                        ground.words().of("why.head.range"),
                        ground.words().of("why.head.steps"),
                        ground.words().of("why.head.source")),
                near.stream()
                        .limit(MOST)
                        .map(p -> row(p, steps.getOrDefault(variable(p.variable()), FAR)))
                        .toList());
    }

    /** What these variables rest on, with the fewest steps to it. */
    private Map<String, Integer> steps(List<String> from) {
        Map<String, Integer> steps = new TreeMap<>();
        for (String name : from) {
            ground.dependencies()
                    .upstream(name, FAR)
                    .forEach((used, far) -> steps.merge(used, far, Math::min));
        }
        return steps;
    }

    /** A parameter of one place is told only in that place. */
    private boolean here(Parameter parameter) {
        return !parameter.variable().contains("[")
                || place.isEmpty()
                || parameter
                        .variable()
                        .equalsIgnoreCase(variable(parameter.variable()) + "[" + place + "]");
    }

    private Row row(Parameter parameter, int steps) {
        Assumption own = ground.state().scenario().assumptions().get(parameter.id());
        Parameter used = own == null ? parameter : own.applied(parameter);
        String range =
                ground.words()
                        .of(
                                "why.range",
                                ground.level(used.low()),
                                ground.level(used.high()),
                                ground.level(used.central()));
        return new Row(
                "parameter-" + parameter.id(),
                false,
                List.of(
                        Cell.of(
                                ground.words().of(parameter.title()),
                                ground.links().parameter(parameter.id())),
                        Cell.of(own == null ? range : range + " " + ground.words().of("why.own")),
                        Cell.number(Integer.toString(steps)),
                        ground.sourceCell(parameter.source())));
    }

    /** The variable an element belongs to. */
    static String variable(String element) {
        int bracket = element.indexOf('[');
        return bracket < 0 ? element : element.substring(0, bracket);
    }
}
