package nl.schaalsprong.web.bottleneck;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Limit;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.web.bottleneck.LimitCard.Bar;
import nl.schaalsprong.web.bottleneck.LimitCard.Equation;
import nl.schaalsprong.web.bottleneck.LimitCard.Loosens;
import nl.schaalsprong.web.page.Binding;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Effects;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Titles;
import nl.schaalsprong.web.page.Words;

/** Makes a card for every limit, the one that binds the chosen reading most first. */
final class LimitCards {
    private static final int SHOWN = 4;

    private final Board board;
    private final Case subject;
    private final Optional<Reading> reading;
    private final Optional<Effects> effects;
    private final Words words;
    private final Numbers numbers;
    private final Links links;

    private LimitCards(
            Board board,
            Optional<Reading> reading,
            Optional<List<Help>> helps,
            Words words,
            Links links) {
        this.board = board;
        this.subject = board.subject();
        this.reading = reading;
        this.effects = reading.flatMap(r -> helps.map(h -> Effects.of(r, h)));
        this.words = words;
        this.numbers = new Numbers(words);
        this.links = links;
    }

    static List<LimitCard> of(
            Board board,
            Optional<Reading> reading,
            Optional<List<Help>> helps,
            Words words,
            Links links) {
        LimitCards cards = new LimitCards(board, reading, helps, words, links);
        return board.subject().limits().stream()
                .filter(l -> !l.id().equals(Limit.NONE))
                .map(cards::card)
                .sorted(Comparator.comparingDouble(c -> -c.limit().share()))
                .toList();
    }

    private LimitCard card(Limit limit) {
        LimitEquations model = new LimitEquations(subject);
        List<LimitEquations.Found> found = model.of(limit.id());
        Optional<Binding> whole =
                reading.map(r -> Binding.of(board.result(), r, board.placesFor(r)));
        return new LimitCard(
                LimitView.of(subject, new Share(limit.id(), share(whole, limit)), words),
                reading.map(r -> trail(links, r, limit.id())).orElse(""),
                words.of(limit.about()),
                whole.map(b -> when(b, limit)).orElse(""),
                reading.map(r -> where(r, limit)).orElse(List.of()),
                holds(limit),
                loosens(limit),
                found.stream().map(this::equation).toList(),
                model.parameters(found).stream().map(this::number).toList());
    }

    private static String trail(Links from, Reading reading, String limit) {
        return from.provenance("limit." + reading.variant().id() + "." + limit);
    }

    private static double share(Optional<Binding> whole, Limit limit) {
        return whole.filter(b -> b.limits().contains(limit.id()))
                .map(b -> b.mean(b.limits().indexOf(limit.id())))
                .orElse(0.0);
    }

    /** The quarter with the largest share. */
    private String when(Binding binding, Limit limit) {
        int at = binding.limits().indexOf(limit.id());
        if (at < 0) {
            return "";
        }
        double[] shares = binding.shares()[at];
        int most =
                IntStream.range(0, shares.length)
                        .boxed()
                        .max(Comparator.comparingDouble(q -> shares[q]))
                        .orElse(0);
        String quarter = binding.quarters().get(most);
        return words.of(
                "limit.page.when",
                numbers.share(shares[most]),
                quarter.substring(6),
                quarter.substring(0, 4));
    }

    private List<Bar> where(Reading chosen, Limit limit) {
        return chosen.variant().places().stream()
                .map(place -> bar(chosen, place, limit))
                .filter(b -> b.length() >= 0.5)
                .sorted(Comparator.comparingDouble(b -> -b.length()))
                .limit(SHOWN)
                .toList();
    }

    private Bar bar(Reading chosen, String place, Limit limit) {
        double share = share(Optional.of(LimitPage.there(board, chosen, place)), limit);
        return new Bar(
                LimitPage.name(subject, place, words),
                links.place(place),
                numbers.share(share),
                share * 100,
                trail(links.at(place), chosen, limit.id()));
    }

    private List<Bar> holds(Limit limit) {
        return board.readings().stream()
                .flatMap(
                        r ->
                                r.score().limits().stream()
                                        .filter(s -> s.limit().equals(limit.id()))
                                        .map(s -> bar(r, s)))
                .filter(b -> b.length() >= 0.5)
                .sorted(Comparator.comparingDouble(b -> -b.length()))
                .limit(SHOWN)
                .toList();
    }

    private Bar bar(Reading held, Share share) {
        return new Bar(
                Titles.head(words.of(held.promise().title())),
                links.promise(held.promise().id()),
                numbers.share(share.share()),
                share.share() * 100,
                trail(links.at(""), held, share.limit()));
    }

    private List<Loosens> loosens(Limit limit) {
        return subject.measures().stream()
                .filter(m -> !m.isShock() && m.limit().equals(limit.id()))
                .map(this::loosens)
                .toList();
    }

    private Loosens loosens(Measure measure) {
        return new Loosens(
                words.of(measure.title()),
                effects.flatMap(e -> e.of(measure.id()).map(h -> e.text(h, words))).orElse(""),
                measure.costPerNotch()
                        .map(m -> words.of("measures.cost", numbers.money(m)))
                        .orElse(words.of("measures.cost-unknown")),
                numbers.years(measure.leadTimeYears()),
                words.of(measure.owner()),
                reading.map(r -> links.provenance("help." + r.variant().id() + "." + measure.id()))
                        .orElse(""));
    }

    private Equation equation(LimitEquations.Found found) {
        return new Equation(
                words.of(found.probe().title()),
                found.variable().name(),
                links.variable(found.variable().name()),
                found.variable().equation(),
                found.variable().documentation());
    }

    private LimitCard.Number number(Parameter parameter) {
        Optional<Source> source = subject.register().source(parameter.source());
        return new LimitCard.Number(
                words.of(parameter.title()),
                numbers.range(parameter.low(), parameter.central(), parameter.high()),
                source.map(Source::title).orElse(words.of("footing.assumption")),
                source.map(Source::link).filter(l -> l.startsWith("http")).orElse(""),
                parameter.source().equals(Parameter.ASSUMPTION),
                links.parameter(parameter.id()));
    }
}
