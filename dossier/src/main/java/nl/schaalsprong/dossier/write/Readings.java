package nl.schaalsprong.dossier.write;

import static nl.schaalsprong.dossier.content.Vocabulary.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.chart.FanData;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content.Note;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.Drawing;
import nl.schaalsprong.dossier.content.Phrase;
import nl.schaalsprong.dossier.content.Spelling;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.VariantResult.Quantiles;
import nl.schaalsprong.register.Course;

/** One reading of a promise: its chance, where it stands, what is needed, binds and helps. */
record Readings(Scored scored, State state) {
    private static final List<String> COMPUTED = List.of(Note.RECEIPT);
    private static final int LIMITS = 3;

    static Section section(Scored scored, State state) {
        Readings reading = new Readings(scored, state);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(reading.chance(), true));
        List<Phrase> points = new ArrayList<>();
        points.add(reading.rule());
        points.add(reading.now());
        points.add(reading.needed());
        reading.limits().ifPresent(points::add);
        reading.helps().ifPresent(points::add);
        points.add(reading.history());
        blocks.add(new Block.Listing(points));
        blocks.add(reading.figure());
        return new Section(
                "reading-" + scored.variant().id(), scored.variant().title(), blocks, List.of());
    }

    private Phrase chance() {
        return phrase(
                        "reading.chance",
                        new Value.Chance(scored.score().chance()),
                        new Value.Margin(scored.score().error()),
                        new Value.Words(Vocabulary.text(scored.word())))
                .from(COMPUTED);
    }

    private Phrase rule() {
        List<String> sources = new ArrayList<>(Names.source(scored.variant(), "amount"));
        Names.source(scored.variant(), "until").stream()
                .filter(s -> !sources.contains(s))
                .forEach(sources::add);
        return phrase(
                        "reading.rule",
                        new Value.Stated(scored.aim().amount(), scored.aim().unit()),
                        new Value.Words(scored.variant().countingRule()),
                        new Value.Words(scored.variant().area()),
                        new Value.Day(scored.variant().from()),
                        new Value.Day(scored.variant().until()))
                .from(sources);
    }

    private Phrase now() {
        return scored.observed()
                .map(
                        o ->
                                phrase(
                                                "reading.now",
                                                new Value.Amount(o.value(), scored.aim().unit()),
                                                new Value.Day(o.at()))
                                        .from(List.of(Names.note(o.source()))))
                .orElseGet(() -> phrase("reading.now-unknown"));
    }

    private Phrase needed() {
        String unit = scored.aim().unit();
        double half = scored.score().needed50();
        double sure = scored.score().needed95();
        Phrase says =
                sure <= 0
                        ? phrase("reading.needed-none")
                        : half <= 0
                                ? phrase("reading.needed-95", new Value.Amount(sure, unit))
                                : phrase(
                                        "reading.needed",
                                        new Value.Amount(half, unit),
                                        new Value.Amount(sure, unit));
        return says.from(COMPUTED);
    }

    private Optional<Phrase> limits() {
        if (scored.score().limits().isEmpty()) {
            return Optional.empty();
        }
        Text words = new Text(limits(Language.DUTCH), limits(Language.ENGLISH));
        return Optional.of(phrase("reading.limits", new Value.Words(words)).from(COMPUTED));
    }

    private String limits(Language language) {
        Spelling spelling = new Spelling(language);
        Names names = new Names(state);
        return String.join(
                ", ",
                scored.score().limits().stream()
                        .limit(LIMITS)
                        .map(
                                l ->
                                        names.limit(l.limit()).in(language)
                                                + " ("
                                                + spelling.cell(new Value.Share(l.share()))
                                                + ")")
                        .toList());
    }

    private Optional<Phrase> helps() {
        if (state.helps().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                scored.best(state.helps())
                        .map(this::help)
                        .orElse(phrase("reading.helps-nothing"))
                        .from(COMPUTED));
    }

    private Phrase help(Help help) {
        Value measure = new Value.Words(new Names(state).measure(help.measure()));
        Value effect =
                Scored.movesChance(help)
                        ? new Value.Points(help.points(), help.error())
                        : new Value.Gain(help.gain(), scored.aim().unit());
        return help.cost()
                .map(
                        c ->
                                phrase(
                                        "reading.helps-cost",
                                        measure,
                                        effect,
                                        new Value.Euro(c.eurocent(), c.priceYear())))
                .orElse(phrase("reading.helps", measure, effect));
    }

    private Phrase history() {
        return phrase("reading.history", new Value.Words(scored.variant().history()));
    }

    private Block figure() {
        return new Block.Figure(
                "fan-" + scored.variant().id(),
                phraseOf("fan.caption", scored.variant().title()),
                new Text(alt(Language.DUTCH), alt(Language.ENGLISH)),
                new Drawing.Fan(fan(), scored.aim().unit(), Names.aim(scored.promise().kind())));
    }

    private static Text phraseOf(String key, Text title) {
        Text words = Vocabulary.text(key);
        return new Text(
                words.nl().replace("{0}", title.nl()), words.en().replace("{0}", title.en()));
    }

    private String alt(Language language) {
        Quantiles last = scored.score().last();
        String unit = scored.aim().unit();
        return new Spelling(language)
                .phrase(
                        phrase(
                                "fan.alt",
                                new Value.Amount(last.p50(), unit),
                                new Value.Day(scored.variant().until()),
                                new Value.Amount(last.p05(), unit),
                                new Value.Amount(last.p95(), unit),
                                new Value.Words(Names.aim(scored.promise().kind())),
                                new Value.Stated(scored.aim().amount(), unit)));
    }

    private FanData fan() {
        List<LocalDate> moments = new ArrayList<>();
        List<Quantiles> quantiles = new ArrayList<>();
        for (int i = 0; i < scored.score().fan().size(); i++) {
            LocalDate moment = state.result().moments().get(i);
            if (moment.isBefore(scored.variant().until())) {
                moments.add(moment);
                quantiles.add(scored.score().fan().get(i));
            }
        }
        moments.add(scored.variant().until());
        quantiles.add(scored.score().last());
        return new FanData(
                past(),
                moments,
                quantiles,
                List.of(),
                state.result().reference(),
                scored.variant().from(),
                scored.variant().until(),
                scored.score().last(),
                scored.aim().amount());
    }

    private List<FanData.Past> past() {
        return Course.of(
                        scored.variant(),
                        scored.aim(),
                        scored.variant().places(),
                        state.subject()::series,
                        state.result().reference())
                .stream()
                .map(p -> new FanData.Past(p.at(), p.value(), p.firm()))
                .toList();
    }
}
