package nl.schaalsprong.futures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.futures.VariantResult.Quantiles;
import nl.schaalsprong.futures.VariantResult.Score;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/** Turns the outcomes of one run into what a reader is told. */
final class Scoring {
    private final Arrangement arrangement;
    private final Outcomes outcomes;
    private final List<LocalDate> moments;
    private final Binding binding;

    Scoring(Arrangement arrangement, Outcomes outcomes, List<Double> times) {
        this.arrangement = arrangement;
        this.outcomes = outcomes;
        this.moments = times.stream().map(Quarters::day).toList();
        this.binding = new Binding(arrangement, outcomes);
    }

    /** The whole result; readings are scored side by side on the pool. */
    FuturesResult result(ExecutorService pool, Ensemble.Request request) {
        List<Future<VariantResult>> scored =
                IntStream.range(0, arrangement.readings().size())
                        .mapToObj(r -> pool.submit(() -> score(r)))
                        .toList();
        List<VariantResult> measured = scored.stream().map(Tiles::finished).toList();
        Case subject = arrangement.subject();
        return new FuturesResult(
                subject.reference(),
                request.scenario(),
                receipt(subject, request),
                moments,
                inOrder(subject, measured),
                binding.shares(moments));
    }

    private static List<VariantResult> inOrder(Case subject, List<VariantResult> measured) {
        List<VariantResult> all = new ArrayList<>();
        for (Promise promise : subject.register().promises()) {
            for (Variant variant : promise.variants()) {
                measured.stream()
                        .filter(r -> r.variant().equals(variant.id()))
                        .findFirst()
                        .or(() -> unmeasured(subject, promise, variant))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** A reading without a chance and its reason; empty when it only ends later than was run. */
    private static Optional<VariantResult> unmeasured(
            Case subject, Promise promise, Variant variant) {
        Optional<Text> why =
                switch (variant.aim()) {
                    case Aim.Unmeasured(var reason, _) -> Optional.of(reason);
                    case Aim.Level level -> Realised.missing(subject, variant, level);
                };
        return why.map(
                reason ->
                        new VariantResult(
                                promise.id(),
                                variant.id(),
                                new Score.Unmeasured(reason),
                                Realised.today(subject, variant)));
    }

    /** What it takes to get the same again. */
    static Receipt receipt(Case subject, Ensemble.Request request) {
        return Receipts.of(subject, request.scenario().hash(), request.seed(), request.size());
    }

    private VariantResult score(int r) {
        Reading reading = arrangement.readings().get(r);
        double[] sorted = outcomes.last(r).clone();
        Arrays.sort(sorted);
        double chance = share(sorted, reading.aim().hedge(), reading.aim().amount());
        List<Quantiles> fan =
                Arrays.stream(outcomes.paths[r]).map(path -> Quantile.five(path.clone())).toList();
        Score score =
                new Score.Measured(
                        chance,
                        error(chance, sorted.length),
                        fan.getLast(),
                        needed(reading.aim(), sorted, 0.50),
                        needed(reading.aim(), sorted, 0.95),
                        binding.of(reading),
                        fan,
                        places(r));
        return new VariantResult(
                reading.promise().id(), reading.variant().id(), score, reading.observed());
    }

    private List<PlaceResult> places(int r) {
        Reading reading = arrangement.readings().get(r);
        List<PlaceResult> results = new ArrayList<>();
        for (int i = 0; i < outcomes.places[r].length; i++) {
            double task = reading.task(i);
            if (!Double.isNaN(task)) {
                double[] last = outcomes.places[r][i];
                String place = reading.places().get(i);
                results.add(
                        new PlaceResult(
                                place,
                                task,
                                share(last, reading.aim().hedge(), task),
                                Quantile.five(last.clone()),
                                binding.of(reading, place)));
            }
        }
        return results;
    }

    private static double share(double[] values, Hedge hedge, double amount) {
        return (double) Arrays.stream(values).filter(v -> hedge.keptBy(v, amount)).count()
                / values.length;
    }

    /**
     * The standard error of a share. Where no future, or every future, keeps the promise the plain
     * formula would claim certainty; there Laplace's rule of succession stands in for the share.
     */
    static double error(double chance, int size) {
        double p = chance == 0 || chance == 1 ? 1.0 / (size + 2) : chance;
        return Math.sqrt(p * (1 - p) / size);
    }

    /** How much more, given in every future, makes the amount be reached in the share asked for. */
    private static double needed(Aim.Level aim, double[] sorted, double certainty) {
        double shortfall =
                aim.hedge() == Hedge.LE
                        ? Quantile.of(sorted, certainty) - aim.amount()
                        : aim.amount() - Quantile.of(sorted, 1 - certainty);
        return Math.max(0, shortfall);
    }
}
