package nl.schaalsprong.web.scenario;

import java.util.List;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.chart.FanLayout;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/**
 * Two scenarios side by side.
 *
 * @param lead what differs, in one sentence
 * @param charts per chosen reading its chart for a wide and for a narrow page
 * @param why where the difference is split over what differs
 * @param mapped title of the promise on the map, and {@code mappedVariant} the id of its reading
 */
public record ComparePage(
        Frame frame,
        Picker picker,
        Phrase lead,
        List<SettingRow> settings,
        List<AssumptionRow> assumptions,
        Costs costs,
        List<ReadingRow> rows,
        List<Chart> charts,
        String mapped,
        String mappedVariant,
        Scenario scenarioB,
        String why,
        List<TileRow> tiles,
        Footing footing) {
    private static final int CHARTS = 4;

    /** The form that chooses A and B. */
    public record Picker(
            String action,
            List<Option> a,
            List<Option> b,
            List<Fields.Field> kept,
            String swap,
            String table) {}

    /** A scenario that can be chosen. */
    public record Option(String value, String name, boolean chosen) {}

    /** What both ask of who pays, and what of it nobody knows. */
    public record Costs(List<CostRow> rows, List<String> unpriced) {}

    /** One reading drawn twice. */
    public record Chart(String promise, String reading, PairView wide, PairView narrow) {}

    /** How far to trust it. */
    public record Footing(String size, String seed, String receiptA, String receiptB) {}

    static ComparePage of(Frame frame, Comparison comparison, List<Side> offered, String action) {
        Words words = frame.words();
        Links links = frame.links();
        Case subject = comparison.subject();
        Scenario a = comparison.a().scenario();
        Scenario b = comparison.b().scenario();
        List<ReadingRow> rows = ReadingRow.of(comparison, words, links);
        List<Reading> telling = comparison.telling();
        var mapped = telling.stream().filter(r -> !r.score().places().isEmpty()).findFirst();
        return new ComparePage(
                frame,
                picker(comparison, offered, action),
                Lead.of(comparison, rows, words),
                SettingRow.of(subject, a, b, words),
                AssumptionRow.of(subject, a, b, words),
                new Costs(CostRow.of(subject, a, b, words), CostRow.unpriced(subject, a, b, words)),
                rows,
                charts(comparison, telling, words),
                mapped.map(r -> words.of(r.promise().title())).orElse(""),
                mapped.map(r -> r.variant().id()).orElse(""),
                b,
                links.change(a.canonical(), b.canonical()),
                mapped.map(r -> TileRow.of(comparison, r, words, links)).orElse(List.of()),
                footing(comparison, words));
    }

    private static List<Chart> charts(Comparison comparison, List<Reading> telling, Words words) {
        PairView.Sheet sheet = PairView.Sheet.of(comparison, telling);
        return telling.stream()
                .limit(CHARTS)
                .map(
                        r ->
                                new Chart(
                                        words.of(r.promise().title()),
                                        words.of(r.variant().title()),
                                        PairView.of(sheet, r, FanLayout.CARD, words),
                                        PairView.of(sheet, r, FanLayout.PHONE, words)))
                .toList();
    }

    private static Picker picker(Comparison comparison, List<Side> offered, String action) {
        State state = comparison.state();
        String a = comparison.a().choice();
        String b = comparison.b().choice();
        return new Picker(
                action,
                options(offered, comparison.a()),
                options(offered, comparison.b()),
                Fields.of(state),
                action + Choices.query(state, b, a),
                "/compare.csv" + Choices.query(state, a, b));
    }

    private static List<Option> options(List<Side> offered, Side chosen) {
        boolean known = offered.stream().anyMatch(s -> s.choice().equals(chosen.choice()));
        List<Side> all =
                known
                        ? offered
                        : java.util.stream.Stream.concat(
                                        offered.stream(), java.util.stream.Stream.of(chosen))
                                .toList();
        return all.stream()
                .map(s -> new Option(s.choice(), s.name(), s.choice().equals(chosen.choice())))
                .toList();
    }

    private static Footing footing(Comparison comparison, Words words) {
        var receipt = comparison.resultA().receipt();
        return new Footing(
                new Numbers(words).plain(receipt.size(), 0),
                Long.toString(receipt.seed()),
                hash(comparison.resultA()),
                hash(comparison.resultB()));
    }

    private static String hash(FuturesResult result) {
        return result.receipt().hash().substring(0, 12);
    }

    /** Name of A as the reader calls it. */
    public String nameA() {
        return name(picker.a());
    }

    /** Name of B as the reader calls it. */
    public String nameB() {
        return name(picker.b());
    }

    private static String name(List<Option> options) {
        return options.stream().filter(Option::chosen).findFirst().map(Option::name).orElse("");
    }
}
