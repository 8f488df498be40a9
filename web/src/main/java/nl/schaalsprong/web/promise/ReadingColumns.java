package nl.schaalsprong.web.promise;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.chart.FanDrawing;
import nl.schaalsprong.chart.FanLayout;
import nl.schaalsprong.futures.VariantResult;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Card;
import nl.schaalsprong.web.page.FanView;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Scale;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.promise.ReadingColumn.Fact;
import nl.schaalsprong.web.promise.ReadingColumn.Part;

/** Makes the columns of a promise: every reading, scored or not, on one scale. */
final class ReadingColumns {
    private static final double DAYS_A_YEAR = 365.25;
    private static final double WIDE = 14;

    private final Board board;
    private final Promise promise;
    private final Words words;
    private final Numbers numbers;
    private final List<Reading> scored;

    private ReadingColumns(Board board, Promise promise, Words words) {
        this.board = board;
        this.promise = promise;
        this.words = words;
        this.numbers = new Numbers(words);
        this.scored = Board.readings(promise, board.result(), board.baseline());
    }

    static List<ReadingColumn> of(Board board, Promise promise, Words words) {
        ReadingColumns columns = new ReadingColumns(board, promise, words);
        List<ReadingColumn> all = new ArrayList<>();
        for (Variant variant : promise.variants()) {
            all.add(columns.column(variant, all.size() + 1));
        }
        return Differences.marked(all);
    }

    private ReadingColumn column(Variant variant, int number) {
        Optional<Reading> reading =
                scored.stream().filter(r -> r.variant().equals(variant)).findFirst();
        return new ReadingColumn(
                variant.id(),
                number,
                words.of(variant.title()),
                reading.isPresent() && board.readings().contains(reading.get()),
                reading.map(r -> r.score().chance()).orElse(0.0),
                reading.map(r -> numbers.chance(r.score().chance())).orElse(""),
                reading.map(r -> Scale.word(r.score().chance(), words)).orElse(""),
                reading.map(this::margin).orElse(""),
                reading.map(r -> fan(r, FanLayout.READING)),
                reading.map(r -> fan(r, FanLayout.PHONE)),
                reading.isPresent() ? "" : words.of(why(variant)),
                facts(variant, reading),
                reading.map(this::limits).orElse(List.of()));
    }

    private String margin(Reading reading) {
        String margin = words.of("card.margin", numbers.margin(reading.score().error()));
        return board.changed()
                ? margin
                        + " · "
                        + words.of("promise.baseline", numbers.chance(reading.baseline().chance()))
                : margin;
    }

    private FanView fan(Reading reading, FanLayout layout) {
        FanView.Span span = FanView.Span.of(scored, board.subject().reference().getYear());
        FanDrawing.Range range =
                scored.stream()
                        .filter(r -> r.aim().unit().equals(reading.aim().unit()))
                        .map(r -> FanView.range(board, r, span))
                        .reduce(FanDrawing.Range::with)
                        .orElseThrow();
        return FanView.of(board, reading, layout, span, range, words);
    }

    private Text why(Variant variant) {
        return switch (variant.aim()) {
            case Aim.Unmeasured(Text why, _) -> why;
            case Aim.Level _ ->
                    board.result()
                            .variant(variant.id())
                            .map(VariantResult::score)
                            .map(
                                    s ->
                                            switch (s) {
                                                case VariantResult.Score.Unmeasured(Text w) -> w;
                                                case VariantResult.Score.Measured _ ->
                                                        new Text("", "");
                                            })
                            .orElse(new Text("niet doorgerekend", "not computed"));
        };
    }

    private List<Fact> facts(Variant variant, Optional<Reading> reading) {
        return List.of(
                amount(variant),
                field("places", "promise.where", variant, words.of(variant.area())),
                field("countingRule", "promise.counts", variant, words.of(variant.countingRule())),
                field("until", "promise.from-to", variant, fromTo(variant)),
                stated(variant),
                traced("card.now", now(reading), trail("now", reading)),
                traced(
                        "promise.pace",
                        reading.map(this::pace).orElse(List.of()),
                        trail("now", reading)),
                traced(
                        "card.needed",
                        reading.map(r -> Card.needed(r, words)).orElse(List.of()),
                        trail("needed", reading)),
                traced("card.binds", binds(reading), binding(reading)),
                fact("promise.condition", text(variant.condition())),
                fact("promise.tested", text(variant.history())));
    }

    private String fromTo(Variant variant) {
        return words.of(
                "promise.from-to-value",
                numbers.date(variant.from()),
                numbers.date(variant.until()));
    }

    private List<Phrase> now(Optional<Reading> reading) {
        return List.of(
                reading.flatMap(r -> Card.now(r, board.subject().reference(), words))
                        .orElse(Phrase.plain(words.of("card.now-unknown"))));
    }

    private Fact amount(Variant variant) {
        String amount =
                switch (variant.aim()) {
                    case Aim.Level level ->
                            (numbers.stated(level.amount(), level.unit())
                                            + " "
                                            + numbers.unit(level.unit()))
                                    .strip();
                    case Aim.Unmeasured(_, var stated) ->
                            stated.map(s -> numbers.said(s)).orElse("");
                };
        return field("amount", "promise.amount", variant, amount);
    }

    private Fact field(String name, String label, Variant variant, String value) {
        Optional<Provenance> provenance = Optional.ofNullable(variant.fields().get(name));
        return new Fact(
                words.of(label),
                value.isEmpty() ? List.of() : List.of(Phrase.plain(value)),
                provenance.map(p -> words.of(p.basis().title())).orElse(""),
                provenance.map(p -> words.of(p.note())).orElse(""),
                provenance.map(Provenance::source).orElse(""),
                "");
    }

    /** The document the amount stands in, and when it appeared. */
    private Fact stated(Variant variant) {
        String id =
                Optional.ofNullable(variant.fields().get("amount"))
                        .map(Provenance::source)
                        .orElse(promise.provenance().source());
        String said =
                board.subject()
                        .register()
                        .source(id)
                        .map(
                                s ->
                                        s.date().isEmpty()
                                                ? s.title()
                                                : s.title() + ", " + numbers.published(s.date()))
                        .orElse(id);
        return new Fact(words.of("promise.stated-in"), List.of(Phrase.plain(said)), "", "", id, "");
    }

    private List<Phrase> binds(Optional<Reading> reading) {
        return reading.stream()
                .flatMap(
                        r ->
                                LimitView.binding(board.subject(), r.score().limits(), words)
                                        .stream()
                                        .limit(1))
                .map(l -> words.phrase("promise.binds", "", l.title(), l.figure()))
                .toList();
    }

    private Fact fact(String label, List<Phrase> lines) {
        return traced(label, lines, "");
    }

    private Fact traced(String label, List<Phrase> lines, String figure) {
        return new Fact(words.of(label), lines, "", "", "", figure);
    }

    private static String trail(String kind, Optional<Reading> reading) {
        return reading.map(r -> kind + "." + r.variant().id()).orElse("");
    }

    private String binding(Optional<Reading> reading) {
        return reading.stream()
                .flatMap(
                        r ->
                                LimitView.binding(board.subject(), r.score().limits(), words)
                                        .stream()
                                        .limit(1)
                                        .map(l -> "limit." + r.variant().id() + "." + l.id()))
                .findFirst()
                .orElse("");
    }

    private List<Phrase> text(Text text) {
        String said = words.of(text);
        return said.isEmpty() ? List.of() : List.of(Phrase.plain(said));
    }

    /** What is needed a year from now on, beside what was reached a year so far. */
    private List<Phrase> pace(Reading reading) {
        return switch (reading.aim().counts()) {
            case LEVEL -> List.of();
            case INCREASE, SUM -> reading.observed().map(o -> pace(reading, o)).orElse(List.of());
        };
    }

    private List<Phrase> pace(Reading reading, Observation observed) {
        double past = years(reading.variant().from(), observed.at());
        double left = years(observed.at(), reading.variant().until());
        if (past <= 0 || left <= 0) {
            return List.of();
        }
        String unit = reading.aim().unit();
        double missing = Math.max(0, reading.aim().amount() - observed.value());
        return List.of(
                words.phrase(
                        "promise.pace-value",
                        "",
                        numbers.amount(missing / left, unit),
                        numbers.unit(unit),
                        numbers.amount(observed.value() / past, unit)));
    }

    private static double years(java.time.LocalDate from, java.time.LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_A_YEAR;
    }

    private List<Part> limits(Reading reading) {
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (LimitView limit :
                LimitView.binding(board.subject(), reading.score().limits(), words)) {
            double length = limit.share() * 100;
            parts.add(new Part(limit, from, length, length >= WIDE));
            from += length;
        }
        return parts;
    }
}
