package nl.schaalsprong.web.why;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Tranche;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.money.Sums;
import nl.schaalsprong.web.page.Binding;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Reading;

/** The value of a number, as it stands on its page. */
final class Values {
    private final Ground ground;
    private final Figure figure;
    private final Optional<List<Help>> helps;
    private final Numbers numbers;

    Values(Ground ground, Figure figure, Optional<List<Help>> helps) {
        this.ground = ground;
        this.figure = figure;
        this.helps = helps;
        this.numbers = ground.numbers();
    }

    /** The value in words; empty when there is no such number. */
    Optional<String> of(Optional<Variant> variant, Optional<Reading> reading) {
        return switch (figure.kind()) {
            case CHANCE -> variant.map(_ -> reading.map(this::chance).orElse(unmeasured()));
            case NOW -> variant.map(_ -> reading.flatMap(this::now).orElse(unknown()));
            case NEEDED -> reading.map(this::needed);
            case LIMIT -> reading.flatMap(this::limit);
            case HELP -> reading.flatMap(this::help);
            case PLACE -> reading.flatMap(this::place);
            case MONEY -> Optional.of(new Measures(ground).total());
            case RECEIPT -> Optional.of(ground.result().receipt().hash().substring(0, 12));
            case BOARD -> Optional.of(count("promises", promises()));
            case PLACES -> reading.map(r -> count("places", r.score().places().size()));
            case BINDS -> reading.map(this::binds);
            case HELPS -> reading.map(_ -> count("measures", ground.subject().measures().size()));
            case MEASURE -> ground.subject().measure(figure.variant()).map(this::cost);
            case AMOUNTS -> Optional.of(count("amounts", amounts((_, _) -> true)));
            case INSTRUMENT -> counted(amounts((i, _) -> i.id().equals(figure.variant())));
            case SUM -> sum();
            case SEEN -> seen();
        };
    }

    private String count(String of, long count) {
        return ground.words().of("why.value-" + of, count);
    }

    private Optional<String> counted(long amounts) {
        return amounts == 0 ? Optional.empty() : Optional.of(count("amounts", amounts));
    }

    private long amounts(BiPredicate<Instrument, Tranche> wanted) {
        return ground.subject().register().instruments().stream()
                .flatMap(
                        i ->
                                i.tranches().stream()
                                        .filter(t -> t.amount().isPresent() && wanted.test(i, t)))
                .count();
    }

    private long promises() {
        return Board.of(ground.subject(), ground.state(), ground.result(), ground.baseline())
                .readings()
                .size();
    }

    private Optional<String> sum() {
        return new Sums(ground.subject().register().instruments())
                .all().stream()
                        .filter(s -> s.basis().name().equals(figure.variant()))
                        .filter(s -> String.valueOf(s.priceYear()).equals(figure.detail()))
                        .findFirst()
                        .map(
                                s ->
                                        s.total().isPresent()
                                                ? numbers.euro(s.total().getAsLong() / 100.0)
                                                : ground.words().of("money.sums.not-added"));
    }

    private String cost(Measure measure) {
        return measure.costPerNotch()
                .map(m -> ground.words().of("measures.cost", numbers.money(m)))
                .orElse(ground.words().of("measures.cost-unknown"));
    }

    private Optional<String> seen() {
        return ground.subject()
                .series(figure.variant(), figure.detail())
                .filter(s -> !s.observations().isEmpty())
                .map(
                        s ->
                                ground.words()
                                        .of(
                                                "why.value-at",
                                                numbers.stated(
                                                                s.observations().getLast().value(),
                                                                s.unit())
                                                        + " "
                                                        + numbers.unit(s.unit()),
                                                numbers.date(s.observations().getLast().at())));
    }

    /** What binds most, in the chosen place or over all of them, with its share. */
    private String binds(Reading reading) {
        Binding binding = binding(reading);
        return binding.limits().isEmpty()
                ? ground.words().of("limits.unknown")
                : LimitView.title(ground.subject(), binding.limits().getFirst(), ground.words())
                        + " "
                        + numbers.share(binding.mean(0));
    }

    private Binding binding(Reading reading) {
        List<String> places =
                ground.state().place().map(List::of).orElse(reading.variant().places());
        return Binding.of(ground.result(), reading, places);
    }

    private String unmeasured() {
        return ground.words().of("promise.unmeasured");
    }

    private String unknown() {
        return ground.words().of("card.now-unknown");
    }

    private String chance(Reading reading) {
        return ground.words()
                .of(
                        "why.value-margin",
                        numbers.chance(reading.score().chance()),
                        numbers.margin(reading.score().error()));
    }

    private Optional<String> now(Reading reading) {
        String unit = reading.aim().unit();
        return reading.observed()
                .map(
                        o ->
                                ground.words()
                                        .of(
                                                "why.value-at",
                                                numbers.quantity(o.value(), unit),
                                                numbers.date(o.at())));
    }

    private String needed(Reading reading) {
        String unit = reading.aim().unit();
        return ground.words()
                .of(
                        "why.value-needed",
                        numbers.quantity(reading.score().needed50(), unit),
                        numbers.quantity(reading.score().needed95(), unit));
    }

    private Optional<String> limit(Reading reading) {
        return ground.subject()
                .limit(figure.detail())
                .map(l -> numbers.share(share(reading, l.id())));
    }

    /** In the chosen place as on its page; over all places as on the card. */
    private double share(Reading reading, String limit) {
        if (ground.state().place().filter(reading.variant().places()::contains).isPresent()) {
            Binding binding = binding(reading);
            int at = binding.limits().indexOf(limit);
            return at < 0 ? 0 : binding.mean(at);
        }
        return reading.score().limits().stream()
                .filter(s -> s.limit().equals(limit))
                .mapToDouble(Share::share)
                .sum();
    }

    private Optional<String> help(Reading reading) {
        if (ground.subject().measure(figure.detail()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                helps.flatMap(
                                all ->
                                        all.stream()
                                                .filter(h -> h.measure().equals(figure.detail()))
                                                .filter(h -> h.variant().equals(figure.variant()))
                                                .findFirst())
                        .map(h -> help(h, reading.aim().unit()))
                        .orElse(
                                ground.words()
                                        .of(helps.isEmpty() ? "why.pending" : "why.no-notch")));
    }

    private String help(Help help, String unit) {
        return ground.words()
                .of(
                        "why.value-help",
                        numbers.points(help.points(), help.error()),
                        numbers.margin(help.error()),
                        numbers.gain(help.gain(), unit));
    }

    private Optional<String> place(Reading reading) {
        return reading.score().places().stream()
                .filter(p -> p.place().equals(figure.detail()))
                .findFirst()
                .map(PlaceResult::chance)
                .map(numbers::chance);
    }
}
