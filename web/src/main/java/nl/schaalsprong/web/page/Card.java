package nl.schaalsprong.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.chart.FanLayout;
import nl.schaalsprong.futures.Scenario;

/**
 * A promise on the overview.
 *
 * @param full whether it is shown as a card; otherwise as a row of the list
 * @param figure the chance without its sign
 * @param margin half-width of the chance in percentage points
 * @param change in words; empty when no measure is on
 * @param direction of the change: up, down or same
 * @param now where it stands
 * @param helper the measure that helps most; empty when none does or it is not known yet
 * @param different link to why the chance is another than without choices; empty when it is not
 * @param needed how much more, for even odds and for near certainty
 */
public record Card(
        String promise,
        String variant,
        boolean selected,
        boolean full,
        String kind,
        String title,
        String readingTitle,
        String figure,
        String word,
        String margin,
        String change,
        String direction,
        double baselineChance,
        List<Choice> choices,
        Optional<Phrase> now,
        List<Phrase> needed,
        Optional<LimitView> limit,
        Optional<Phrase> help,
        String helper,
        String different,
        FanView fan,
        FanView phone,
        FanTable table,
        String unit,
        String unitWord,
        String page,
        String select) {
    /** A reading one can pick. */
    public record Choice(String variant, String label, boolean chosen) {}

    /** The numbers of a fan as a table. */
    public record FanTable(List<String> head, List<List<String>> rows) {}

    /** The chance with its sign. */
    public String chance() {
        return figure + "%";
    }

    static Card of(Cards cards, Reading reading, boolean full) {
        Board board = cards.board();
        Words words = cards.words();
        Numbers numbers = new Numbers(words);
        var score = reading.score();
        boolean selected = board.selected().equals(Optional.of(reading));
        return new Card(
                reading.promise().id(),
                reading.variant().id(),
                selected,
                full,
                words.of(reading.promise().kind().title()),
                words.of(reading.promise().title()),
                words.of(reading.variant().title()),
                numbers.chanceFigure(score.chance()),
                Scale.word(score.chance(), words),
                words.of("card.margin", numbers.margin(score.error())),
                change(board, reading, words),
                direction(board, reading),
                reading.baseline().chance(),
                choices(cards, reading),
                now(reading, board.subject().reference(), words),
                needed(reading, words),
                LimitView.binding(board.subject(), score.limits(), words).stream().findFirst(),
                cards.help(reading),
                cards.best(reading).map(h -> h.measure()).orElse(""),
                different(cards),
                FanView.of(
                        board, reading, full ? FanLayout.CARD : FanLayout.ROW, cards.span(), words),
                FanView.of(board, reading, FanLayout.PHONE, cards.span(), words),
                table(board, reading, words),
                reading.aim().unit(),
                numbers.unit(reading.aim().unit()),
                cards.links().promise(reading.promise().id()),
                cards.links().overview(board.state().select(reading.promise().id())));
    }

    private static String change(Board board, Reading reading, Words words) {
        if (!board.changed()) {
            return "";
        }
        Numbers numbers = new Numbers(words);
        String base = numbers.chance(reading.baseline().chance());
        if (!reading.changed()) {
            return words.of("card.same", base);
        }
        String size = numbers.plain(Math.abs(reading.change()) * 100, 0);
        return words.of(
                reading.change() > 0 ? "card.up" : "card.down",
                size.equals("0") ? "<1" : size,
                base);
    }

    private static String different(Cards cards) {
        Scenario scenario = cards.board().state().scenario();
        return scenario.isBaseline()
                ? ""
                : cards.links().change(Scenario.BASELINE.canonical(), scenario.canonical());
    }

    private static String direction(Board board, Reading reading) {
        if (!board.changed() || !reading.changed()) {
            return "same";
        }
        return reading.change() > 0 ? "up" : "down";
    }

    private static List<Choice> choices(Cards cards, Reading reading) {
        Board board = cards.board();
        return Board.readings(reading.promise(), board.result(), board.baseline()).stream()
                .map(
                        r ->
                                new Choice(
                                        r.variant().id(),
                                        cards.words()
                                                .of(
                                                        "card.reading",
                                                        r.number(),
                                                        r.of(),
                                                        cards.words().of(r.variant().title())),
                                        r.variant().id().equals(reading.variant().id())))
                .toList();
    }

    /** Where a reading stands, with its day; absent where nothing is observed. */
    public static Optional<Phrase> now(Reading reading, LocalDate reference, Words words) {
        Numbers numbers = new Numbers(words);
        return reading.observed()
                .map(
                        o ->
                                words.phrase(
                                        switch (reading.aim().counts()) {
                                            case LEVEL -> "card.now-level";
                                            case INCREASE, SUM ->
                                                    o.at().equals(reference)
                                                            ? "card.now-since-today"
                                                            : "card.now-since";
                                        },
                                        "",
                                        numbers.amount(o.value(), reading.aim().unit()),
                                        numbers.unit(reading.aim().unit()),
                                        numbers.date(reading.variant().from()),
                                        numbers.date(o.at())));
    }

    /** How much more is needed, in two lines. */
    public static List<Phrase> needed(Reading reading, Words words) {
        var score = reading.score();
        return List.of(
                needed("card.needed-50", score.needed50(), reading, words),
                needed("card.needed-95", score.needed95(), reading, words));
    }

    private static Phrase needed(String key, double amount, Reading reading, Words words) {
        Numbers numbers = new Numbers(words);
        String unit = reading.aim().unit();
        return amount <= 0
                ? words.phrase(key + "-reached", "")
                : words.phrase(key, "", numbers.amount(amount, unit), numbers.unit(unit));
    }

    private static FanTable table(Board board, Reading reading, Words words) {
        Numbers numbers = new Numbers(words);
        String unit = reading.aim().unit();
        var moments = FanView.moments(board.result().moments(), reading);
        var quantiles = FanView.quantiles(reading.score(), moments);
        List<List<String>> rows = new java.util.ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            boolean yearly = moments.get(i).getDayOfYear() == 1 || i == moments.size() - 1;
            if (yearly && i < quantiles.size()) {
                var q = quantiles.get(i);
                rows.add(
                        List.of(
                                numbers.date(moments.get(i)),
                                numbers.amount(q.p05(), unit),
                                numbers.amount(q.p25(), unit),
                                numbers.amount(q.p50(), unit),
                                numbers.amount(q.p75(), unit),
                                numbers.amount(q.p95(), unit)));
            }
        }
        return new FanTable(List.of(words.of("table.day"), "5%", "25%", "50%", "75%", "95%"), rows);
    }
}
