package nl.schaalsprong.web.scenario;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schaalsprong.futures.Change;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.futures.VariantResult.Score.Measured;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.web.page.Reading;

/** A comparison as comma-separated values: a row per reading, and one per place that has a part. */
final class CompareTable {
    private static final String HEAD =
            "promise,reading,place,chance_a,chance_b,change,change_error,median_a,median_b,"
                    + "gain,gain_error,limit_a,limit_b,receipt_a,receipt_b\n";

    private final Comparison comparison;

    private CompareTable(Comparison comparison) {
        this.comparison = comparison;
    }

    static String of(Comparison comparison) {
        CompareTable table = new CompareTable(comparison);
        return HEAD
                + comparison.readings().stream()
                        .flatMap(table::lines)
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> lines(Reading reading) {
        Stream<String> places =
                reading.score().places().stream().map(after -> line(reading, after));
        return Stream.concat(Stream.of(line(reading)), places);
    }

    private String line(Reading reading) {
        Measured a = reading.baseline();
        Measured b = reading.score();
        return line(
                reading,
                "",
                List.of(a.chance(), b.chance()),
                List.of(a.last().p50(), b.last().p50()),
                comparison.change(reading),
                List.of(limit(a.limits()), limit(b.limits())));
    }

    private String line(Reading reading, PlaceResult after) {
        PlaceResult before =
                reading.baseline().places().stream()
                        .filter(p -> p.place().equals(after.place()))
                        .findFirst()
                        .orElse(after);
        return line(
                reading,
                after.place(),
                List.of(before.chance(), after.chance()),
                List.of(before.last().p50(), after.last().p50()),
                comparison.change(reading, after.place()).orElse(Change.NONE),
                List.of(limit(before.limits()), limit(after.limits())));
    }

    private String line(
            Reading reading,
            String place,
            List<Double> chances,
            List<Double> medians,
            Change change,
            List<String> limits) {
        return String.join(
                ",",
                reading.promise().id(),
                reading.variant().id(),
                place,
                numbers(chances),
                numbers(List.of(change.points(), change.error())),
                numbers(medians),
                numbers(List.of(change.gain(), change.gainError())),
                String.join(",", limits),
                comparison.resultA().receipt().hash(),
                comparison.resultB().receipt().hash());
    }

    private static String numbers(List<Double> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String limit(List<Share> shares) {
        return shares.stream()
                .filter(s -> !s.limit().equals(nl.schaalsprong.cases.Limit.NONE))
                .findFirst()
                .map(Share::limit)
                .orElse("");
    }
}
