package nl.schaalsprong.web.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.cases.Limit;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.register.Aim;
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
        return value.map(v -> page(ground, figure, variant, reading, v));
    }

    private static TrailPage page(
            Ground ground,
            Figure figure,
            Optional<Variant> variant,
            Optional<Reading> reading,
            String value) {
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
                reading.map(r -> why(ground, figure, r)).orElse(List.of()),
                whence(ground, figure, variant),
                ground.promise(figure.variant())
                        .map(p -> ground.links().promise(p.id()))
                        .orElse(ground.links().overview()),
                places(at(ground, figure), reading));
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
            case CHANCE, NOW, NEEDED, MONEY, RECEIPT -> "";
        };
    }

    private static List<Step> why(Ground ground, Figure figure, Reading reading) {
        Reasons reasons = new Reasons(at(ground, figure), reading);
        return switch (figure.kind()) {
            case CHANCE, NEEDED, PLACE -> List.of(reasons.limits(), reasons.behind(worst(reading)));
            case LIMIT -> List.of(reasons.limits(), reasons.behind(figure.detail()));
            case HELP ->
                    ground.subject()
                            .measure(figure.detail())
                            .map(
                                    m ->
                                            List.of(
                                                    new Measures(ground).one(m),
                                                    reasons.limits(),
                                                    reasons.behind(m.limit())))
                            .orElse(List.of());
            case NOW, MONEY, RECEIPT -> List.of();
        };
    }

    /** A number about a place is told in that place. */
    private static Ground at(Ground ground, Figure figure) {
        return figure.kind() == Figure.Kind.PLACE ? ground.in(figure.detail()) : ground;
    }

    /** The limit that binds most. */
    private static String worst(Reading reading) {
        return reading.score().limits().stream()
                .map(Share::limit)
                .filter(l -> !l.equals(Limit.NONE))
                .findFirst()
                .orElse(Limit.NONE);
    }

    private static List<Step> whence(Ground ground, Figure figure, Optional<Variant> variant) {
        Origins origins = new Origins(ground);
        List<Step> steps = new ArrayList<>();
        if (figure.kind() == Figure.Kind.MONEY) {
            return List.of(new Measures(ground).all());
        }
        if (figure.kind() != Figure.Kind.NOW) {
            steps.add(origins.result());
        }
        variant.ifPresent(
                v -> {
                    steps.add(origins.reading(v));
                    if (figure.kind() != Figure.Kind.NOW && v.aim() instanceof Aim.Level aim) {
                        steps.add(origins.model(aim));
                    }
                    steps.add(origins.observations(v));
                });
        return List.copyOf(steps);
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
