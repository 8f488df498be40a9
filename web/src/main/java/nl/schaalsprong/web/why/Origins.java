package nl.schaalsprong.web.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.language.Variable;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Anchor;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.why.Step.Cell;
import nl.schaalsprong.web.why.Step.Fact;
import nl.schaalsprong.web.why.Step.Row;
import nl.schaalsprong.web.why.Step.Table;

/** The links of the chain that say where a number comes from. */
final class Origins {
    private static final int HASH = 12;

    private final Ground ground;

    Origins(Ground ground) {
        this.ground = ground;
    }

    /** The run that gave the number: sample, seed and what went in. */
    Step result() {
        Receipt receipt = ground.result().receipt();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                fact(
                        "why.sample",
                        ground.words()
                                .of(
                                        "why.sample-value",
                                        ground.numbers().plain(receipt.size(), 0),
                                        receipt.seed())));
        facts.add(fact("why.reference", ground.numbers().longDate(ground.result().reference())));
        facts.add(fact("why.software", receipt.software()));
        facts.add(hash("why.receipt", receipt.hash()));
        facts.add(hash("why.hash-model", receipt.model()));
        facts.add(hash("why.hash-parameters", receipt.parameters()));
        facts.add(hash("why.hash-data", receipt.data()));
        facts.add(hash("why.hash-promises", receipt.promises()));
        facts.add(hash("why.hash-measures", receipt.measures()));
        facts.add(hash("why.hash-scenario", receipt.scenario()));
        return step("result", facts, List.of());
    }

    /** The exact reading, each field with where it was read. */
    Step reading(Variant variant) {
        List<Fact> facts = new ArrayList<>();
        ground.promise(variant.id()).ifPresent(p -> facts.addAll(promise(p)));
        facts.add(field(variant, "amount", "why.amount", amount(variant)));
        facts.add(field(variant, "places", "why.places", ground.words().of(variant.area())));
        facts.add(
                field(
                        variant,
                        "countingRule",
                        "why.counts",
                        ground.words().of(variant.countingRule())));
        facts.add(field(variant, "from", "why.from", ground.numbers().date(variant.from())));
        facts.add(field(variant, "until", "why.until", ground.numbers().date(variant.until())));
        return step("reading", facts, List.of());
    }

    private List<Fact> promise(Promise promise) {
        return List.of(
                Fact.of(
                        ground.words().of("why.promise"),
                        ground.words().of(promise.title()),
                        ground.links().promise(promise.id())),
                Fact.of(
                        ground.words().of("why.said"),
                        ground.words().of(promise.kind().title()),
                        basis(promise.provenance())));
    }

    private String amount(Variant variant) {
        return switch (variant.aim()) {
            case Aim.Level aim ->
                    (ground.words()
                                            .of(
                                                    "why.hedge."
                                                            + aim.hedge()
                                                                    .name()
                                                                    .toLowerCase(
                                                                            java.util.Locale.ROOT))
                                    + " "
                                    + ground.numbers().stated(aim.amount(), aim.unit())
                                    + " "
                                    + ground.numbers().unit(aim.unit()))
                            .strip();
            case Aim.Unmeasured(var why, _) -> ground.words().of(why);
        };
    }

    private Fact field(Variant variant, String name, String label, String value) {
        Provenance provenance = variant.fields().get(name);
        return Fact.of(
                ground.words().of(label),
                value,
                provenance == null ? Phrase.plain("") : basis(provenance));
    }

    /** Stated or inferred, the source, the passage and what a reader should know. */
    private Phrase basis(Provenance provenance) {
        String note = ground.words().of(provenance.note());
        String passage = provenance.anchor().map(this::passage).orElse("");
        return Ground.joined(
                Phrase.plain(ground.words().of(provenance.basis().title()) + ": "),
                ground.source(provenance.source()),
                Phrase.plain(passage + (note.isEmpty() ? "" : ". " + note)));
    }

    private String passage(Anchor anchor) {
        return " ("
                + ground.words()
                        .of(
                                "why.passage",
                                anchor.start(),
                                anchor.end(),
                                anchor.textSha256().substring(0, HASH))
                + ")";
    }

    /** The model variable that is scored. */
    Step model(Aim.Level aim) {
        List<Fact> facts = new ArrayList<>();
        ground.subject().plan().variable(aim.variable()).ifPresent(v -> facts.addAll(variable(v)));
        for (String probe : aim.probes()) {
            facts.add(
                    Fact.of(ground.words().of("why.probe"), probe, ground.links().variable(probe)));
        }
        return step("model", facts, List.of());
    }

    /** A variable of the model: name, equation, documentation and where it stands. */
    List<Fact> variable(Variable variable) {
        List<Fact> facts = new ArrayList<>();
        String name = variable.name();
        facts.add(Fact.of(ground.words().of("why.variable"), name, ground.links().variable(name)));
        Phrase equation = Written.equation(ground.subject(), variable.equation(), ground.links());
        facts.add(fact("why.equation", equation, true));
        Phrase documentation =
                Written.documentation(ground.subject(), variable.documentation(), ground.links());
        facts.add(fact("why.documentation", documentation, false));
        ground.subject()
                .plan()
                .section(variable)
                .ifPresent(s -> facts.add(fact("why.section", s.title())));
        return facts;
    }

    private Fact fact(String label, Phrase value, boolean code) {
        return new Fact(ground.words().of(label), value, code, Phrase.plain(""));
    }

    /** The rows of official figures behind where a reading stands. */
    Step observations(Variant variant) {
        List<Row> rows = new ArrayList<>();
        String indicator = variant.aim() instanceof Aim.Level aim ? aim.indicator().orElse("") : "";
        for (String place : variant.places()) {
            Optional<Series> series = ground.subject().series(indicator, place);
            series.ifPresent(s -> rows.addAll(used(s, variant)));
        }
        Table table =
                new Table(
                        ground.words().of("why.rows"),
                        head("place", "day", "value", "status", "table", "vintage", "source"),
                        rows);
        return step("observations", List.of(), rows.isEmpty() ? List.of() : List.of(table));
    }

    /** The observation on or before the first day, and the last one up to the reference day. */
    private List<Row> used(Series series, Variant variant) {
        List<Observation> used = new ArrayList<>();
        series.lastUpTo(variant.from()).ifPresent(used::add);
        series.lastUpTo(ground.subject().reference())
                .filter(o -> !used.contains(o))
                .ifPresent(used::add);
        return used.stream().map(o -> row(series, o)).toList();
    }

    private Row row(Series series, Observation o) {
        return new Row(
                "row-" + series.indicator() + "-" + series.area() + "-" + o.at(),
                false,
                List.of(
                        Cell.of(ground.place(series.area()), ground.links().place(series.area())),
                        Cell.of(ground.numbers().date(o.at())),
                        Cell.number(ground.numbers().stated(o.value(), series.unit())),
                        Cell.of(
                                ground.words()
                                        .of(
                                                "status."
                                                        + o.status()
                                                                .name()
                                                                .toLowerCase(
                                                                        java.util.Locale.ROOT))),
                        Cell.of(o.table()),
                        Cell.of(o.vintage()),
                        ground.sourceCell(o.source())));
    }

    /** Every row of official figures of an indicator in a place. */
    Step series(String indicator, String place) {
        List<Row> rows =
                ground.subject().series(indicator, place).stream()
                        .flatMap(s -> s.observations().stream().map(o -> row(s, o)))
                        .toList();
        Table table =
                new Table(
                        ground.words().of("why.rows"),
                        head("place", "day", "value", "status", "table", "vintage", "source"),
                        rows);
        return step("series", List.of(), List.of(table));
    }

    private List<String> head(String... names) {
        return java.util.Arrays.stream(names).map(n -> ground.words().of("why.head." + n)).toList();
    }

    private Fact fact(String label, String value) {
        return Fact.of(ground.words().of(label), value);
    }

    private Fact hash(String label, String hash) {
        String brief = hash.substring(0, Math.min(HASH, hash.length()));
        return new Fact(ground.words().of(label), Phrase.plain(brief), true, Phrase.plain(""));
    }

    private Step step(String id, List<Fact> facts, List<Table> tables) {
        return new Step(
                id,
                ground.words().of("why.step." + id),
                ground.words().of("why.step." + id + "-note"),
                facts,
                tables);
    }
}
