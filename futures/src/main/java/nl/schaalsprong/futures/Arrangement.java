package nl.schaalsprong.futures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.cases.Probe;
import nl.schaalsprong.engine.Question;
import nl.schaalsprong.language.Variable;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/**
 * A case turned into one question for the engine: parameters and measures are its inputs, what the
 * readings are scored on its outputs, the named limits its probes.
 *
 * @param probed per probe of the question the case's probe and the place
 * @param readings the scored readings, in the order of the register
 */
record Arrangement(Case subject, Question question, List<Probed> probed, List<Reading> readings) {
    /** One element of a probe. */
    record Probed(Probe probe, String place) {}

    /** Lays a case out, or says which names the model does not have. */
    static Outcome<Arrangement> of(Case subject) {
        return of(subject, LocalDate.MAX);
    }

    /** Lays out only the readings that end by a day; time beyond their last day is not run. */
    static Outcome<Arrangement> of(Case subject, LocalDate last) {
        return new Layout(subject, last).arrange();
    }

    private static final class Layout {
        private final Case subject;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, Integer> outputs = new LinkedHashMap<>();
        private final List<Reading> readings = new ArrayList<>();
        private final double start;
        private final LocalDate last;

        Layout(Case subject, LocalDate last) {
            this.subject = subject;
            this.last = last;
            this.start = Quarters.startOf(subject.reference());
        }

        Outcome<Arrangement> arrange() {
            for (Promise promise : subject.register().promises()) {
                for (Variant variant : promise.variants()) {
                    if (variant.aim() instanceof Aim.Level aim
                            && !variant.until().isAfter(last)
                            && Realised.missing(subject, variant, aim).isEmpty()) {
                        find(aim.variable(), variant.id())
                                .ifPresent(found -> read(promise, variant, aim, found));
                    }
                }
            }
            List<Probed> probed = new ArrayList<>();
            List<String> probes = new ArrayList<>();
            for (Probe probe : subject.probes()) {
                find(probe.variable(), "limits").ifPresent(v -> probe(probe, v, probed, probes));
            }
            return Outcome.of(
                    new Arrangement(subject, question(probes), probed, readings), findings);
        }

        private Question question(List<String> probes) {
            int moments = readings.stream().mapToInt(Reading::last).max().orElse(0);
            double stop = start + moments * saved();
            List<String> named = List.copyOf(outputs.keySet());
            return new Question(inputs(), named, probes, start, stop, subject.plan().dt());
        }

        private List<String> inputs() {
            List<String> names = new ArrayList<>();
            subject.parameters().stream().map(Parameter::variable).forEach(names::add);
            subject.measures().stream().map(Measure::variable).forEach(names::add);
            return names;
        }

        private void read(Promise promise, Variant variant, Aim.Level aim, Variable variable) {
            boolean regional = variable.dimensions().isEmpty();
            List<String> places = regional ? List.of() : variant.places();
            List<Integer> indices =
                    regional
                            ? List.of(output(variable.name()))
                            : places.stream().map(p -> output(element(variable, p))).toList();
            double steps = (Quarters.endOf(variant.until()) - start) / saved();
            readings.add(
                    new Reading(
                            promise,
                            variant,
                            aim,
                            indices,
                            places,
                            Realised.before(subject, variant, aim, places),
                            Realised.today(subject, variant),
                            Math.max(0, (int) Math.round(steps))));
        }

        /** The index of an output, which is added when no reading asked for it before. */
        private int output(String element) {
            return outputs.computeIfAbsent(element, _ -> outputs.size());
        }

        private void probe(Probe probe, Variable variable, List<Probed> to, List<String> names) {
            if (variable.dimensions().isEmpty()) {
                names.add(variable.name());
                to.add(new Probed(probe, ""));
                return;
            }
            for (Area area : subject.places()) {
                names.add(element(variable, area.code()));
                to.add(new Probed(probe, area.code()));
            }
        }

        private double saved() {
            return subject.plan().dt() * subject.plan().saveEvery();
        }

        private Optional<Variable> find(String name, String asker) {
            Optional<Variable> variable = subject.plan().variable(name);
            if (variable.isEmpty()) {
                Place where = Place.whole(subject.id());
                findings.add(Finding.error("futures.unknown-variable", where, name, asker));
            }
            return variable;
        }

        private static String element(Variable variable, String code) {
            return Elements.of(variable.name(), code);
        }
    }
}
