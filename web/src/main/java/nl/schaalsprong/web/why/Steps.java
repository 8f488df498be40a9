package nl.schaalsprong.web.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Limit;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.page.Reading;

/**
 * Which steps the trail of each kind of number has.
 *
 * @param helps absent while they are being computed
 */
record Steps(Ground ground, Figure figure, Optional<Reading> reading, Optional<List<Help>> helps) {
    /** Why the number is what it is. */
    List<Step> why() {
        Overviews overviews = new Overviews(ground);
        return switch (figure.kind()) {
            case BOARD -> List.of(overviews.promises());
            case PLACES -> reading.map(r -> List.of(overviews.places(r))).orElse(List.of());
            case HELPS -> reading.map(r -> List.of(overviews.measures(r, helps))).orElse(List.of());
            case PLACE -> reading.map(r -> place(r)).orElse(List.of());
            case CHANCE, NEEDED, BINDS -> reading.map(r -> limits(r, worst(r))).orElse(List.of());
            case LIMIT -> reading.map(r -> limits(r, figure.detail())).orElse(List.of());
            case HELP -> reading.map(this::help).orElse(List.of());
            case MEASURE -> measure(figure.variant()).map(List::of).orElse(List.of());
            case NOW, MONEY, RECEIPT, AMOUNTS, SUM, INSTRUMENT, SEEN -> List.of();
        };
    }

    private List<Step> place(Reading reading) {
        List<Step> steps = new ArrayList<>();
        new Parts(at(), reading).of(figure.detail()).ifPresent(steps::add);
        steps.addAll(limits(reading, worst(reading)));
        return List.copyOf(steps);
    }

    private List<Step> limits(Reading reading, String limit) {
        Reasons reasons = new Reasons(at(), reading);
        return List.of(reasons.limits(), reasons.behind(limit));
    }

    private List<Step> help(Reading reading) {
        Optional<Measure> measure = ground.subject().measure(figure.detail());
        List<Step> steps = new ArrayList<>();
        measure.ifPresent(m -> steps.add(new Measures(ground).one(m)));
        measure.ifPresent(m -> steps.addAll(limits(reading, m.limit())));
        return List.copyOf(steps);
    }

    private Optional<Step> measure(String id) {
        return ground.subject().measure(id).map(new Measures(ground)::one);
    }

    /** A number about a place is told in that place. */
    Ground at() {
        return figure.kind() == Figure.Kind.PLACE ? ground.in(figure.detail()) : ground;
    }

    /** The limit that binds most. */
    private String worst(Reading reading) {
        return Reasons.shares(at(), reading).stream()
                .map(Share::limit)
                .filter(l -> !l.equals(Limit.NONE))
                .findFirst()
                .orElse(Limit.NONE);
    }

    /** Where the number comes from. */
    List<Step> whence() {
        Origins origins = new Origins(ground);
        return switch (figure.kind()) {
            case MONEY, MEASURE -> List.of(new Measures(ground).all());
            case AMOUNTS -> List.of(new Amounts(ground).all());
            case SUM -> List.of(new Amounts(ground).of(figure.variant(), figure.detail()));
            case INSTRUMENT -> List.of(new Amounts(ground).of(figure.variant()));
            case SEEN -> List.of(origins.series(figure.variant(), figure.detail()));
            case NOW -> read(origins, false);
            case RECEIPT, BOARD -> List.of(origins.result());
            case CHANCE, NEEDED, LIMIT, HELP, PLACE, PLACES, BINDS, HELPS -> {
                List<Step> steps = new ArrayList<>(List.of(origins.result()));
                steps.addAll(read(origins, true));
                yield List.copyOf(steps);
            }
        };
    }

    private List<Step> read(Origins origins, boolean computed) {
        Optional<Variant> variant = ground.variant(figure.variant());
        List<Step> steps = new ArrayList<>();
        variant.ifPresent(v -> steps.add(origins.reading(v)));
        variant.filter(_ -> computed)
                .map(Variant::aim)
                .filter(Aim.Level.class::isInstance)
                .ifPresent(aim -> steps.add(origins.model((Aim.Level) aim)));
        variant.ifPresent(v -> steps.add(origins.observations(v)));
        return List.copyOf(steps);
    }
}
