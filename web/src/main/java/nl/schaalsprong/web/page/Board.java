package nl.schaalsprong.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.VariantResult;
import nl.schaalsprong.futures.VariantResult.Score.Measured;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/**
 * Results laid beside the register: every promise in its chosen reading, worst first.
 *
 * @param readings the chosen reading of each scored promise, lowest chance first
 * @param selected the one that measures, tiles and limits are shown for; absent when nothing is
 *     scored
 * @param blanks promises without any scored reading, with the reason
 */
public record Board(
        Case subject,
        State state,
        FuturesResult result,
        FuturesResult baseline,
        List<Reading> readings,
        Optional<Reading> selected,
        List<Blank> blanks) {
    /** A promise that is not scored. */
    public record Blank(Promise promise, Text why) {}

    /** Lays two results of the same case beside its register. */
    public static Board of(
            Case subject, State state, FuturesResult result, FuturesResult baseline) {
        List<Reading> readings = new ArrayList<>();
        List<Blank> blanks = new ArrayList<>();
        for (Promise promise : subject.register().promises()) {
            List<Reading> all = readings(promise, result, baseline);
            if (all.isEmpty()) {
                blanks.add(new Blank(promise, reason(promise, result)));
            } else {
                readings.add(chosen(all, state));
            }
        }
        readings.sort(Comparator.comparingDouble((Reading r) -> r.score().chance()));
        return new Board(
                subject,
                state,
                result,
                baseline,
                List.copyOf(readings),
                selected(readings, state),
                List.copyOf(blanks));
    }

    private static Optional<Reading> selected(List<Reading> readings, State state) {
        return readings.stream()
                .filter(r -> state.promise().equals(Optional.of(r.promise().id())))
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }

    /**
     * The last day of the readings a page shows: of each promise the chosen one, or its first.
     *
     * @param known a whole result of the case: it tells which readings are scored
     */
    public static LocalDate last(Case subject, State state, FuturesResult known) {
        return subject.register().promises().stream()
                .flatMap(
                        promise -> {
                            List<Variant> scored =
                                    promise.variants().stream()
                                            .filter(v -> measured(v, known))
                                            .toList();
                            return scored.stream()
                                    .filter(v -> state.variants().contains(v.id()))
                                    .findFirst()
                                    .or(() -> scored.stream().findFirst())
                                    .stream();
                        })
                .map(Variant::until)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** Every scored reading of a promise, in the order of the register. */
    public static List<Reading> readings(
            Promise promise, FuturesResult result, FuturesResult baseline) {
        List<Variant> scored =
                promise.variants().stream()
                        .filter(v -> v.aim() instanceof Aim.Level && measured(v, result))
                        .toList();
        List<Reading> readings = new ArrayList<>();
        for (Variant variant : scored) {
            VariantResult now = result.variant(variant.id()).orElseThrow();
            Measured score = now.measured().orElseThrow();
            Measured before =
                    baseline.variant(variant.id()).flatMap(VariantResult::measured).orElse(score);
            Aim.Level aim = (Aim.Level) variant.aim();
            int number = readings.size() + 1;
            readings.add(
                    new Reading(
                            promise,
                            variant,
                            aim,
                            score,
                            before,
                            now.observed(),
                            number,
                            scored.size()));
        }
        return readings;
    }

    /** The reading on the map: the selected one, or the worst that somebody divided over places. */
    public Optional<Reading> mapped() {
        return selected.filter(r -> !r.score().places().isEmpty())
                .or(() -> readings.stream().filter(r -> !r.score().places().isEmpty()).findFirst())
                .or(() -> selected);
    }

    /** The first characters of the hash of the scenario: what charts say they were drawn from. */
    public String drawn() {
        return result.scenario().hash().substring(0, 8);
    }

    /** The selected reading where its limits are known, otherwise the worst of which they are. */
    public Optional<Reading> limited() {
        return selected.filter(r -> !r.score().limits().isEmpty())
                .or(() -> readings.stream().filter(r -> !r.score().limits().isEmpty()).findFirst());
    }

    /** The places the limits of a reading are shown for: the chosen one, or all it covers. */
    public List<String> placesFor(Reading reading) {
        return state.place().map(List::of).orElse(reading.variant().places());
    }

    /** Whether any measure or own assumption is on. */
    public boolean changed() {
        return !state.scenario().isBaseline();
    }

    private static boolean measured(Variant variant, FuturesResult result) {
        return result.variant(variant.id()).flatMap(VariantResult::measured).isPresent();
    }

    private static Reading chosen(List<Reading> all, State state) {
        return all.stream()
                .filter(r -> state.variants().contains(r.variant().id()))
                .findFirst()
                .orElse(all.getFirst());
    }

    private static Text reason(Promise promise, FuturesResult result) {
        Variant first = promise.variants().getFirst();
        return switch (first.aim()) {
            case Aim.Unmeasured(Text why, _) -> why;
            case Aim.Level _ ->
                    result.variant(first.id())
                            .map(VariantResult::score)
                            .filter(VariantResult.Score.Unmeasured.class::isInstance)
                            .map(s -> ((VariantResult.Score.Unmeasured) s).why())
                            .orElse(new Text("niet doorgerekend", "not computed"));
        };
    }
}
