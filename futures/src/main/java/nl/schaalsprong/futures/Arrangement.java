package nl.schaalsprong.futures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        return new Layout(subject).arrange();
    }

    private static final class Layout {
        private final Case subject;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, Integer> outputs = new LinkedHashMap<>();
        private final List<Reading> readings = new ArrayList<>();
        private final double start;

        Layout(Case subject) {
            this.subject = subject;
            this.start = Quarters.startOf(subject.reference());
        }

        Outcome<Arrangement> arrange() {
            for (Promise promise : subject.register().promises()) {
                for (Variant variant : promise.variants()) {
                    if (variant.aim() instanceof Aim.Level aim
                            && Realised.missing(subject, variant, aim).isEmpty()) {
                        place(promise, variant, aim);
                    }
                }
            }
            List<Probed> probed = new ArrayList<>();
            List<String> probeNames = new ArrayList<>();
            probes(probed, probeNames);
            double stop =
                    readings.stream()
                            .mapToDouble(r -> Quarters.endOf(r.variant().until()))
                            .max()
                            .orElse(start);
            Question question =
                    new Question(
                            inputs(),
                            List.copyOf(outputs.keySet()),
                            probeNames,
                            start,
                            stop,
                            subject.plan().dt());
            return Outcome.of(new Arrangement(subject, question, probed, readings), findings);
        }

        private List<String> inputs() {
            List<String> names = new ArrayList<>();
            subject.parameters().stream().map(Parameter::variable).forEach(names::add);
            subject.measures().stream().map(Measure::variable).forEach(names::add);
            return names;
        }

        private void place(Promise promise, Variant variant, Aim.Level aim) {
            List<String> elements = new ArrayList<>();
            List<String> places = new ArrayList<>();
            Variable variable = find(aim.variable(), variant.id());
            if (variable == null) {
                return;
            }
            if (variable.dimensions().isEmpty()) {
                elements.add(variable.name());
            } else {
                for (String code : variant.places()) {
                    elements.add(element(variable, code));
                    places.add(code);
                }
            }
            List<Integer> indices = new ArrayList<>();
            for (String element : elements) {
                outputs.putIfAbsent(element, outputs.size());
                indices.add(java.util.Objects.requireNonNull(outputs.get(element)));
            }
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

        private void probes(List<Probed> probed, List<String> names) {
            for (Probe probe : subject.probes()) {
                Variable variable = find(probe.variable(), "limits");
                if (variable == null) {
                    continue;
                }
                if (variable.dimensions().isEmpty()) {
                    names.add(variable.name());
                    probed.add(new Probed(probe, ""));
                    continue;
                }
                for (Area area : subject.places()) {
                    names.add(element(variable, area.code()));
                    probed.add(new Probed(probe, area.code()));
                }
            }
        }

        private double saved() {
            return subject.plan().dt() * subject.plan().saveEvery();
        }

        private @org.jspecify.annotations.Nullable Variable find(String name, String asker) {
            Variable variable = subject.plan().variable(name).orElse(null);
            if (variable == null) {
                findings.add(
                        Finding.error(
                                "futures.unknown-variable",
                                Place.whole(subject.id()),
                                name,
                                asker));
            }
            return variable;
        }

        private static String element(Variable variable, String code) {
            return variable.name() + "[" + code.toLowerCase(Locale.ROOT) + "]";
        }
    }
}
