package nl.schaalsprong.language.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.Model.Macro;
import nl.schaalsprong.language.Model.Passing;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.Model.Works;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.unit.Variables.Curve;
import nl.schaalsprong.language.unit.Variables.Entry;

/**
 * Holds the units of a model against its equations (XMILE 1.1 section 3.3.6). Units that are not
 * written are inferred where they follow. Findings are warnings: no number depends on a unit.
 */
public final class UnitCheck {
    /** How many names a finding lists. */
    private static final int NAMED = 5;

    private final Model model;
    private final Findings findings;
    private final Variables variables;
    private final Demands demands;
    private final Weigher weigher;
    private final Measure time;

    private UnitCheck(Model model) {
        this.model = model;
        this.findings = new Findings(model.source());
        UnitNames names = new UnitNames(model.units(), findings);
        this.variables = new Variables(model, names);
        this.demands = new Demands(names, findings);
        String unit = model.specification().timeUnit();
        this.time =
                Measure.of(names.read(unit.isBlank() ? "time" : unit, "", 0).orElse(Powers.NONE));
        Set<String> macros =
                model.macros().stream().map(Macro::name).collect(Collectors.toUnmodifiableSet());
        this.weigher = new Weigher(variables, demands, time, macros);
    }

    /** What the units of a model that can be computed say. */
    public static UnitReport of(Model model) {
        return new UnitCheck(model).report();
    }

    private UnitReport report() {
        List<Entry> all = variables.all();
        if (all.stream().noneMatch(Entry::written)) {
            findings.note("units-absent", -1);
            return new UnitReport(findings.list(), new TreeMap<>(), 0, names(all));
        }
        all.forEach(this::check);
        demands.tell();
        all.forEach(this::check);
        List<Entry> open = all.stream().filter(this::isOpen).toList();
        sayOpen(names(open));
        SortedMap<String, String> units = new TreeMap<>();
        all.stream()
                .filter(e -> !isOpen(e))
                .forEach(e -> units.put(e.flat().name(), demands.show(e.measure())));
        if (demands.exhausted()) {
            findings.warning("units-too-large", -1, all.size());
        }
        int written = (int) all.stream().filter(Entry::written).count();
        return new UnitReport(findings.list(), units, written, names(open));
    }

    private boolean isOpen(Entry entry) {
        return !demands.reduced(entry.measure()).open().isEmpty();
    }

    private void sayOpen(List<String> names) {
        if (!names.isEmpty()) {
            String some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
            String more = names.size() > NAMED ? ", …" : "";
            findings.note("units-open", -1, names.size(), some + more);
        }
    }

    private static List<String> names(List<Entry> entries) {
        return entries.stream().map(e -> e.flat().name()).toList();
    }

    private void check(Entry entry) {
        Declaration declaration = entry.flat().declaration();
        Optional<Entry> source = entry.flat().source().flatMap(s -> variables.find("", s));
        if (source.isPresent()) {
            gives(entry, Reading.of(source.get().measure()), declaration.offset());
            return;
        }
        Optional<Curve> curve = curve(entry);
        boolean fraction =
                declaration.passing().filter(p -> p.leaks() && p.fraction().isEmpty()).isPresent();
        for (Equation equation : Variables.equations(declaration)) {
            if (curve.isPresent() && declaration.sort() != Sort.STOCK) {
                equation.value().ifPresent(x -> looked(entry, curve.get(), x));
            } else if (!fraction) {
                equation.value().ifPresent(value -> gives(entry, value));
            }
            equation.initial().ifPresent(value -> gives(entry, value));
        }
        if (declaration.sort() == Sort.STOCK) {
            flows(entry);
            declaration.works().ifPresent(w -> device(entry, w));
        }
    }

    private Optional<Curve> curve(Entry entry) {
        Declaration declaration = entry.flat().declaration();
        return variables
                .curve("", entry.flat().name())
                .or(
                        () ->
                                declaration
                                        .equation()
                                        .tableName()
                                        .flatMap(n -> variables.curve(entry.flat().prefix(), n)));
    }

    private void looked(Entry entry, Curve curve, Expression x) {
        Reading reading = weigher.weigh(x, entry);
        String title = entry.flat().declaration().title();
        demands.equal("unit-wanted", x.span().start(), reading, curve.x(), title, title);
        gives(entry, Reading.of(curve.y()), x.span().start());
    }

    private void gives(Entry entry, Expression value) {
        gives(entry, weigher.weigh(value, entry), value.span().start());
    }

    private void gives(Entry entry, Reading reading, int offset) {
        String title = entry.flat().declaration().title();
        demands.equal("unit-equation", offset, reading, entry.measure(), title);
    }

    /** A flow has the unit of its stock over that of time (section 4.3). */
    private void flows(Entry stock) {
        Declaration declaration = stock.flat().declaration();
        Measure wanted = stock.measure().over(time);
        for (String name : declaration.inflows()) {
            variables
                    .find(stock.flat().prefix(), name)
                    .ifPresent(f -> flow(stock, f, entering(f), wanted));
        }
        for (String name : declaration.outflows()) {
            variables
                    .find(stock.flat().prefix(), name)
                    .ifPresent(f -> flow(stock, f, Reading.of(f.measure()), wanted));
        }
    }

    private void flow(Entry stock, Entry flow, Reading reading, Measure wanted) {
        demands.equal(
                "unit-flow",
                flow.flat().declaration().offset(),
                reading,
                wanted,
                flow.flat().declaration().title(),
                stock.flat().declaration().title());
    }

    /** What reaches the next stock, by its multiplier. */
    private Reading entering(Entry flow) {
        Reading own = Reading.of(flow.measure());
        return flow.flat()
                .declaration()
                .passing()
                .flatMap(Passing::multiplier)
                .flatMap(Equation::value)
                .map(by -> weigher.times(own, by, flow))
                .orElse(own);
    }

    private void device(Entry stock, Works works) {
        Measure rate = stock.measure().over(time);
        List<Optional<Equation>> times = new ArrayList<>();
        switch (works) {
            case Works.Conveyor conveyor -> {
                times.add(Optional.of(conveyor.length()));
                part(stock, conveyor.capacity(), stock.measure(), "capacity");
                part(stock, conveyor.inflowLimit(), rate, "in_limit");
                leaks(stock, conveyor.exponential());
            }
            case Works.Oven oven -> {
                times.add(Optional.of(oven.length()));
                times.add(oven.fillTime());
                times.add(oven.cleanTime());
                part(stock, oven.capacity(), stock.measure(), "capacity");
            }
            case Works.Queue _ -> {}
        }
        times.forEach(t -> part(stock, t, time, "len"));
    }

    /** A part of what came on leaks away, or, exponentially, a part in each unit of time. */
    private void leaks(Entry stock, boolean exponential) {
        Measure wanted = exponential ? Measure.NONE.over(time) : Measure.NONE;
        for (String name : stock.flat().declaration().outflows()) {
            variables
                    .find(stock.flat().prefix(), name)
                    .flatMap(f -> f.flat().declaration().passing())
                    .filter(Passing::leaks)
                    .ifPresent(p -> part(stock, p.fraction(), wanted, "leak"));
        }
    }

    private void part(Entry stock, Optional<Equation> part, Measure wanted, String what) {
        Optional<Expression> value = part.flatMap(Equation::value);
        if (value.isPresent()) {
            demands.equal(
                    "unit-wanted",
                    value.get().span().start(),
                    weigher.weigh(value.get(), stock),
                    wanted,
                    stock.flat().declaration().title(),
                    what);
        }
    }
}
