package nl.schaalsprong.dossier.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.ContentJson;
import nl.schaalsprong.dossier.content.Facts;
import nl.schaalsprong.futures.VariantResult;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/** The bare data of a state. */
final class FactsOf {
    private FactsOf() {}

    static Facts state(State state) {
        return new Facts(
                state.register().promises().stream().map(p -> held(p, state)).toList(),
                series(state),
                state.register().evidence().stream()
                        .filter(e -> !e.at().isAfter(state.day()))
                        .map(Evidence::id)
                        .toList());
    }

    private static Facts.Held held(Promise promise, State state) {
        return new Facts.Held(
                promise.id(),
                promise.title(),
                ContentJson.fingerprint(promise),
                promise.variants().stream().map(v -> read(v, state)).toList());
    }

    private static Facts.Read read(Variant variant, State state) {
        Optional<VariantResult> result = state.result().variant(variant.id());
        Optional<VariantResult.Score.Measured> score = result.flatMap(VariantResult::measured);
        Optional<Observation> observed = result.flatMap(VariantResult::observed);
        return new Facts.Read(
                variant.id(),
                variant.title(),
                unit(variant.aim()),
                score.map(VariantResult.Score.Measured::chance),
                score.map(VariantResult.Score.Measured::error),
                observed.map(Observation::value),
                observed.map(Observation::at));
    }

    private static String unit(Aim aim) {
        return switch (aim) {
            case Aim.Level level -> level.unit();
            case Aim.Unmeasured _ -> "";
        };
    }

    private static List<Facts.Data> series(State state) {
        Map<String, List<Series>> byIndicator = new TreeMap<>();
        state.subject()
                .observations()
                .forEach(
                        s ->
                                byIndicator
                                        .computeIfAbsent(
                                                s.indicator(), _ -> new java.util.ArrayList<>())
                                        .add(s));
        return byIndicator.entrySet().stream()
                .map(e -> data(e.getKey(), e.getValue(), state))
                .toList();
    }

    private static Facts.Data data(String indicator, List<Series> series, State state) {
        LocalDate last =
                series.stream()
                        .flatMap(s -> s.observations().stream())
                        .map(Observation::at)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN);
        Text title =
                state.register().indicators().stream()
                        .filter(i -> i.id().equals(indicator))
                        .map(Indicator::title)
                        .findFirst()
                        .orElse(new Text(indicator, indicator));
        return new Facts.Data(indicator, title, last, ContentJson.fingerprint(series));
    }
}
