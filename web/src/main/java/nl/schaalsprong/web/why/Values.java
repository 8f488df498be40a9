package nl.schaalsprong.web.why;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.register.Variant;
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
        };
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
                .map(
                        l ->
                                numbers.share(
                                        reading.score().limits().stream()
                                                .filter(s -> s.limit().equals(l.id()))
                                                .mapToDouble(Share::share)
                                                .sum()));
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
