package nl.schaalsprong.web.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Series.Status;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Change;
import nl.schaalsprong.futures.Difference;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.Factor;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.FuturesResult.LimitShare;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.VariantResult;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.futures.VariantResult.Quantiles;
import nl.schaalsprong.futures.VariantResult.Score;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.futures.sensitivity.ElementaryEffects;
import nl.schaalsprong.futures.sensitivity.Index;
import nl.schaalsprong.futures.sensitivity.Sensitivity;
import nl.schaalsprong.futures.sensitivity.SobolIndices;
import nl.schaalsprong.futures.sensitivity.Uncertainties;
import nl.schaalsprong.futures.sensitivity.Uncertainty;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/** Straight lines instead of a model: every notch of every measure adds the same. */
public final class ExampleEngine implements Engine {
    private final Case subject;

    /** An engine for a case. */
    public ExampleEngine(Case subject) {
        this.subject = subject;
    }

    @Override
    public FuturesResult run(
            Scenario scenario, int size, LocalDate last, BooleanSupplier cancelled) {
        double push = 0;
        for (Measure measure : subject.measures()) {
            double value = scenario.settings().getOrDefault(measure.id(), measure.baseline());
            push += (value - measure.baseline()) / (measure.high() - measure.low());
        }
        List<VariantResult> variants = new ArrayList<>();
        for (Promise promise : subject.register().promises()) {
            for (Variant variant : promise.variants()) {
                variants.add(result(promise, variant, push, size));
            }
        }
        return new FuturesResult(
                subject.reference(),
                scenario,
                new Receipt("0", "m", "p", "d", "r", "s", scenario.hash(), 42, size),
                moments(),
                variants,
                limits(push));
    }

    /** The first uncertain parameter decides half of everything, the others a little. */
    @Override
    public Sensitivity sensitivity(Scenario scenario, Watch watch) {
        List<Uncertainty> all = Uncertainties.grouped(subject.parameters());
        List<SobolIndices.Pair> pairs = new ArrayList<>();
        List<ElementaryEffects.Effect> effects = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            double part = 0.5 / (1 << Math.min(i, 20));
            Index index = new Index.Settled(part, part / 2, part);
            pairs.add(new SobolIndices.Pair(all.get(i), index, index));
            effects.add(new ElementaryEffects.Effect(all.get(i), part, part, 0, 0));
        }
        FuturesResult run = run(scenario, 64, LocalDate.MAX, watch::cancelled);
        return new Sensitivity(
                run.receipt(),
                "d",
                "s",
                64,
                64,
                run.variants().stream()
                        .filter(v -> v.measured().isPresent())
                        .map(v -> new Sensitivity.Reading(v.variant(), pairs, pairs, effects))
                        .toList());
    }

    /** All of a change is the decisions': nothing else moves a straight line. */
    @Override
    public Explanation explain(Scenario from, Scenario to, int size, Watch watch) {
        List<VariantResult> before = run(from, size, LocalDate.MAX, watch::cancelled).variants();
        List<VariantResult> after = run(to, size, LocalDate.MAX, watch::cancelled).variants();
        List<Explanation.Change> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            int was = kept(before.get(i), size);
            int is = kept(after.get(i), size);
            double points = (is - was) / (double) size;
            changes.add(
                    new Explanation.Change(
                            before.get(i).variant(),
                            was,
                            is,
                            List.of(new Explanation.Part(is - was, points, 0.001))));
        }
        return new Explanation(size, 42, List.of(Set.of(Factor.DECISIONS)), 1, changes);
    }

    private static int kept(VariantResult result, int size) {
        return result.measured().map(s -> (int) Math.round(s.chance() * size)).orElse(0);
    }

    @Override
    public List<Help> helps(Scenario scenario, BooleanSupplier cancelled) {
        List<Help> helps = new ArrayList<>();
        for (Promise promise : subject.register().promises()) {
            for (Variant variant : promise.variants()) {
                double points = 0.014;
                for (Measure measure : subject.measures()) {
                    helps.add(
                            new Help(
                                    variant.id(),
                                    measure.id(),
                                    points,
                                    0.001,
                                    1000 * points,
                                    10,
                                    measure.costPerNotch()));
                    points *= 0.6;
                }
            }
        }
        return helps;
    }

    @Override
    public List<Difference> differences(Scenario from, Scenario to, int size, Watch watch) {
        FuturesResult before = run(from, size, LocalDate.MAX, () -> false);
        return run(to, size, LocalDate.MAX, () -> false).variants().stream()
                .filter(v -> v.measured().isPresent())
                .map(v -> difference(before.variant(v.variant()).orElseThrow(), v))
                .toList();
    }

    private static Difference difference(VariantResult before, VariantResult after) {
        Score.Measured a = before.measured().orElseThrow();
        Score.Measured b = after.measured().orElseThrow();
        double points = b.chance() - a.chance();
        double gain = b.last().p50() - a.last().p50();
        Change change = new Change(points, Math.abs(points) / 20, gain, Math.abs(gain) / 20);
        Map<String, Change> places = new TreeMap<>();
        b.places().forEach(p -> places.put(p.place(), change));
        return new Difference(after.variant(), change, places);
    }

    private List<LocalDate> moments() {
        return IntStream.range(0, 61)
                .mapToObj(q -> subject.reference().plusMonths(3L * q))
                .toList();
    }

    private VariantResult result(Promise promise, Variant variant, double push, int size) {
        return switch (variant.aim()) {
            case Aim.Unmeasured(var why, _) ->
                    new VariantResult(
                            promise.id(),
                            variant.id(),
                            new Score.Unmeasured(why),
                            Optional.empty());
            case Aim.Level level -> measured(promise, variant, level, push, size);
        };
    }

    private VariantResult measured(
            Promise promise, Variant variant, Aim.Level aim, double push, int size) {
        int order = Math.floorMod(variant.id().hashCode(), 97);
        double chance = Math.min(0.98, 0.03 + order / 120.0 + push * 0.12);
        int quarters =
                (variant.until().getYear() - subject.reference().getYear()) * 4
                        + variant.until().getMonthValue() / 3;
        double start = aim.amount() * 0.26;
        double end = aim.amount() * (0.6 + chance * 0.8);
        List<Quantiles> fan = new ArrayList<>();
        for (int q = 0; q <= quarters; q++) {
            double t = q / (double) quarters;
            fan.add(spread(start + (end - start) * t, (end - start) * 0.25 * Math.sqrt(t)));
        }
        double tilt = push * 0.1;
        List<Share> limits =
                subject.limits().stream()
                        .map(l -> new Share(l.id(), share(l.id(), tilt)))
                        .sorted((a, b) -> Double.compare(b.share(), a.share()))
                        .toList();
        List<PlaceResult> places =
                variant.tasks().stream()
                        .map(
                                t ->
                                        new PlaceResult(
                                                t.place(),
                                                t.amount(),
                                                Math.floorMod(t.place().hashCode() * 31, 70)
                                                        / 100.0,
                                                spread(t.amount() * 0.8, t.amount() * 0.2),
                                                limits))
                        .toList();
        return new VariantResult(
                promise.id(),
                variant.id(),
                new Score.Measured(
                        chance,
                        Math.sqrt(chance * (1 - chance) / size),
                        fan.getLast(),
                        Math.max(0, aim.amount() - end),
                        Math.max(0, aim.amount() * 1.2 - end),
                        limits,
                        fan,
                        places),
                Optional.of(
                        new Observation(
                                subject.reference(),
                                start,
                                Status.DEFINITIVE,
                                "81955NED",
                                "",
                                "letter")));
    }

    private static double share(String limit, double tilt) {
        return switch (limit) {
            case "building" -> 0.31 - tilt;
            case "grid" -> 0.28 + tilt;
            case "none" -> 0.05;
            default -> 0.36 / (2 + Math.floorMod(limit.hashCode(), 7));
        };
    }

    private static Quantiles spread(double middle, double half) {
        return new Quantiles(
                middle - half, middle - half * 0.4, middle, middle + half * 0.4, middle + half);
    }

    private List<LimitShare> limits(double push) {
        List<LimitShare> shares = new ArrayList<>();
        for (var area : subject.places()) {
            for (int q = 0; q < 60; q++) {
                LocalDate day = subject.reference().plusMonths(3L * q);
                String quarter = day.getYear() + "-Q" + ((day.getMonthValue() - 1) / 3 + 1);
                double early = Math.max(0.05, 0.36 - q * 0.012);
                for (String probe : List.of("start", "connection")) {
                    for (var limit : subject.limits()) {
                        double share =
                                switch (limit.id()) {
                                    case "grid" -> early;
                                    case "building" -> 0.2 + (0.36 - early) - push * 0.05;
                                    case "none" -> 0.04 + push * 0.05;
                                    default -> 0.4 / Math.max(1, subject.limits().size() - 3);
                                };
                        shares.add(new LimitShare(probe, area.code(), quarter, limit.id(), share));
                    }
                }
            }
        }
        return shares;
    }
}
