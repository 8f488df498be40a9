package nl.schaalsprong.web.why;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.why.Step.Cell;
import nl.schaalsprong.web.why.Step.Fact;
import nl.schaalsprong.web.why.Step.Row;
import nl.schaalsprong.web.why.Step.Table;

/** What the measures are, what they cost and who says so. */
final class Measures {
    private final Ground ground;

    Measures(Ground ground) {
        this.ground = ground;
    }

    /** One measure: what its slider sets in the model, and what stands behind it. */
    Step one(Measure measure) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("why.measure", ground.words().of(measure.title())));
        facts.add(
                fact(
                        "why.notch",
                        ground.numbers().plain(measure.notch(), 2)
                                + " "
                                + ground.words().of(measure.unit())));
        facts.add(
                Fact.of(
                        ground.words().of("why.sets"),
                        measure.variable(),
                        ground.links().variable(Reasons.variable(measure.variable()))));
        for (String user : ground.dependencies().usersOf(Reasons.variable(measure.variable()))) {
            facts.add(Fact.of(ground.words().of("why.feeds"), user, ground.links().variable(user)));
        }
        facts.add(
                fact(
                        "why.loosens",
                        LimitView.title(ground.subject(), measure.limit(), ground.words())));
        facts.add(fact("why.lead-time", years(measure)));
        facts.add(
                new Fact(
                        ground.words().of("why.source"),
                        ground.source(measure.source()),
                        false,
                        nl.schaalsprong.web.page.Phrase.plain(ground.words().of(measure.note()))));
        return new Step(
                "measure",
                ground.words().of("why.step.measure"),
                ground.words().of("why.step.measure-note"),
                facts,
                List.of());
    }

    /** Every measure that is on, with its cost and the source of that cost. */
    Step all() {
        List<Row> rows = new ArrayList<>();
        for (Measure measure : ground.subject().measures()) {
            rows.add(row(measure));
        }
        Table table =
                new Table(
                        ground.words().of("why.costs"),
                        List.of(
                                ground.words().of("why.head.measure"),
                                ground.words().of("why.head.setting"),
                                ground.words().of("why.head.notch"),
                                ground.words().of("why.head.cost-notch"),
                                ground.words().of("why.head.cost"),
                                ground.words().of("why.head.source")),
                        rows);
        return new Step(
                "costs",
                ground.words().of("why.step.costs"),
                ground.words().of("why.step.costs-note"),
                List.of(),
                List.of(table));
    }

    /** What all measures that are on cost together, where a cost is known. */
    String total() {
        double euro = 0;
        for (Measure measure : ground.subject().measures()) {
            euro += cost(measure);
        }
        return ground.numbers().euro(euro);
    }

    private Row row(Measure measure) {
        boolean on = notches(measure) != 0;
        return new Row(
                "measure-" + measure.id(),
                on,
                List.of(
                        Cell.of(ground.words().of(measure.title())),
                        Cell.number(ground.numbers().plain(setting(measure), 2)),
                        Cell.number(ground.numbers().plain(measure.notch(), 2)),
                        Cell.number(
                                measure.costPerNotch()
                                        .map(ground.numbers()::money)
                                        .orElse(ground.words().of("why.no-cost"))),
                        Cell.number(on ? ground.numbers().euro(cost(measure)) : "–"),
                        ground.sourceCell(measure.source())));
    }

    private double setting(Measure measure) {
        return ground.state().scenario().settings().getOrDefault(measure.id(), measure.baseline());
    }

    private double notches(Measure measure) {
        return (setting(measure) - measure.baseline()) / measure.notch();
    }

    private double cost(Measure measure) {
        return measure.costPerNotch().map(Money::eurocent).orElse(0L) / 100.0 * notches(measure);
    }

    private Fact fact(String label, String value) {
        return Fact.of(ground.words().of(label), value);
    }

    private String years(Measure measure) {
        return ground.words().of("why.years", ground.numbers().plain(measure.leadTimeYears(), 1));
    }
}
