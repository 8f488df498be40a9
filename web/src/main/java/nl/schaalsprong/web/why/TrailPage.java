package nl.schaalsprong.web.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.register.MoneyBasis;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Reading;

/**
 * The trail of one number: from the page it stands on down to observations, parameters, equations
 * and documents.
 *
 * @param title what the number is
 * @param of the promise and reading it belongs to; may be empty
 * @param value as it stands on the page
 * @param why steps that say why it is what it is
 * @param whence steps that say where it comes from
 * @param back the page it stands on
 * @param places a place to tell it in: code, name and whether it is chosen
 */
public record TrailPage(
        Frame frame,
        String name,
        String title,
        String of,
        String value,
        String meaning,
        List<Step> why,
        List<Step> whence,
        String back,
        List<Choice> places) {
    /** A place one can pick. */
    public record Choice(String code, String name, boolean chosen) {}

    /**
     * Lays the trail of a number; empty when the case has no such number.
     *
     * @param helps absent while they are being computed
     */
    public static Optional<TrailPage> of(Ground ground, Figure figure, Optional<List<Help>> helps) {
        Optional<Variant> variant = ground.variant(figure.variant());
        Optional<Reading> reading = ground.reading(figure.variant());
        Values values = new Values(ground, figure, helps);
        Optional<String> value = values.of(variant, reading);
        Steps steps = new Steps(ground, figure, reading, helps);
        return value.map(v -> page(steps, variant, v));
    }

    private static TrailPage page(Steps steps, Optional<Variant> variant, String value) {
        Ground ground = steps.ground();
        Figure figure = steps.figure();
        String title = ground.words().of("why.figure." + figure.word(), detail(ground, figure));
        String of =
                variant.map(
                                v ->
                                        ground.promise(v.id())
                                                        .map(p -> ground.words().of(p.title()))
                                                        .orElse("")
                                                + ": "
                                                + ground.words().of(v.title()))
                        .orElse("");
        return new TrailPage(
                frame(ground, figure, title),
                figure.name(),
                title,
                of,
                value,
                ground.words().of("why.meaning." + figure.word()),
                steps.why(),
                steps.whence(),
                back(ground, figure),
                figure.toldInPlaces() ? places(steps.at(), steps.reading()) : List.of());
    }

    private static Frame frame(Ground ground, Figure figure, String title) {
        return Frame.of(
                ground.subject(),
                ground.words().language(),
                ground.state(),
                "",
                title + " · " + ground.words().of(ground.subject().title()),
                new Links(Frame.other(ground.words().language()), ground.state())
                        .provenance(figure.name()));
    }

    /** The limit, measure or place a number is about, in words. */
    private static String detail(Ground ground, Figure figure) {
        return switch (figure.kind()) {
            case LIMIT -> LimitView.title(ground.subject(), figure.detail(), ground.words());
            case HELP ->
                    ground.subject()
                            .measure(figure.detail())
                            .map(m -> ground.words().of(m.title()))
                            .orElse("");
            case PLACE -> ground.place(figure.detail());
            case MEASURE ->
                    ground.subject()
                            .measure(figure.variant())
                            .map(m -> ground.words().of(m.title()))
                            .orElse("");
            case INSTRUMENT -> new Amounts(ground).title(figure.variant());
            case SUM -> sum(ground, figure);
            case SEEN -> ground.indicator(figure.variant()) + ", " + ground.place(figure.detail());
            case CHANCE, NOW, NEEDED, MONEY, RECEIPT, BOARD, PLACES, BINDS, HELPS, AMOUNTS -> "";
        };
    }

    private static String sum(Ground ground, Figure figure) {
        String basis = ground.words().of(MoneyBasis.valueOf(figure.variant()).title());
        return figure.detail().equals("0")
                ? basis
                : basis + ", " + ground.words().of("money.prices", figure.detail());
    }

    /** The page a number stands on. */
    private static String back(Ground ground, Figure figure) {
        Links links = ground.links();
        return switch (figure.kind()) {
            case AMOUNTS, SUM, INSTRUMENT, MEASURE -> links.money();
            case SEEN, PLACE -> links.place(figure.detail());
            case PLACES -> links.places();
            case BINDS -> links.limits();
            case MONEY, RECEIPT, BOARD, HELPS -> links.overview();
            case CHANCE, NOW, NEEDED, LIMIT, HELP ->
                    ground.promise(figure.variant())
                            .map(p -> links.promise(p.id()))
                            .orElse(links.overview());
        };
    }

    private static List<Choice> places(Ground ground, Optional<Reading> reading) {
        String chosen = reading.map(r -> Reasons.place(ground, r)).orElse("");
        return reading.map(r -> r.variant().places()).orElse(List.of()).stream()
                .map(code -> new Choice(code, ground.place(code), code.equals(chosen)))
                .toList();
    }

    /** What a form sends along so that the reader's choices stay, without the place. */
    public Map<String, String> kept() {
        return frame.links().kept();
    }
}
