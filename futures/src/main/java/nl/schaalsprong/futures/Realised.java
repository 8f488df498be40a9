package nl.schaalsprong.futures;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Standing;
import nl.schaalsprong.register.Variant;

/** What counted towards a reading before the forecast starts, from the observations of the case. */
final class Realised {
    private Realised() {}

    /**
     * Per place, or once for a regional variable, what the observations add to what the model
     * counts from the reference day on. Zero where the case observes nothing: then the model
     * variable itself says where it starts.
     */
    static double[] before(Case subject, Variant variant, Aim.Level aim, List<String> places) {
        double[] realised = new double[Math.max(1, places.size())];
        for (int i = 0; i < places.size(); i++) {
            realised[i] = of(subject, variant, aim, places.get(i));
        }
        return realised;
    }

    private static double of(Case subject, Variant variant, Aim.Level aim, String place) {
        Optional<Series> series = aim.indicator().flatMap(id -> subject.series(id, place));
        if (series.isEmpty()) {
            return 0;
        }
        return switch (aim.counts()) {
            case LEVEL -> 0;
            case INCREASE -> increase(series.get(), variant, subject);
            case SUM ->
                    series.get().observations().stream()
                            .filter(
                                    o ->
                                            !o.at().isBefore(variant.from())
                                                    && o.at().isBefore(subject.reference()))
                            .mapToDouble(Observation::value)
                            .sum();
        };
    }

    private static double increase(Series series, Variant variant, Case subject) {
        Optional<Observation> from = series.levelOn(variant.from());
        Optional<Observation> now = series.levelOn(subject.reference());
        return from.isPresent() && now.isPresent() ? now.get().value() - from.get().value() : 0;
    }

    /** Where the reading stands on the reference day. */
    static Optional<Observation> today(Case subject, Variant variant) {
        return standing(subject, variant).observed();
    }

    /**
     * Why the reading cannot be scored although the model has its variable: it began before the
     * reference day, it is counted in an observed indicator, and the observations do not tell what
     * was realised.
     */
    static Optional<Text> missing(Case subject, Variant variant, Aim.Level aim) {
        boolean began = variant.from().isBefore(subject.reference());
        if (aim.indicator().isEmpty() || !began || aim.counts() == Aim.Counts.LEVEL) {
            return Optional.empty();
        }
        return switch (standing(subject, variant)) {
            case Standing.Seen _ -> Optional.empty();
            case Standing.Blank(var why) -> Optional.of(why);
        };
    }

    private static Standing standing(Case subject, Variant variant) {
        return Standing.of(variant, subject::series, subject.reference());
    }
}
