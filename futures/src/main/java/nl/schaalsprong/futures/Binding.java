package nl.schaalsprong.futures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.futures.FuturesResult.LimitShare;
import nl.schaalsprong.futures.VariantResult.Share;

/** Which limit was the one that bound: where, when and in how many futures. */
final class Binding {
    private final Arrangement arrangement;
    private final Outcomes outcomes;

    Binding(Arrangement arrangement, Outcomes outcomes) {
        this.arrangement = arrangement;
        this.outcomes = outcomes;
    }

    /** Every limit that bound anywhere, per probe, place and quarter. */
    List<LimitShare> shares(List<LocalDate> moments) {
        List<String> quarters = moments.stream().map(Quarters::label).toList();
        List<LimitShare> shares = new ArrayList<>();
        for (int p = 0; p < outcomes.bound.length; p++) {
            Arrangement.Probed probed = arrangement.probed().get(p);
            Names names = Names.of(probed.probe().limits());
            for (int t = 0; t < outcomes.bound[p].length; t++) {
                long[] sums = names.sums(outcomes.bound[p][t]);
                for (int name = 0; name < sums.length; name++) {
                    if (sums[name] > 0) {
                        shares.add(
                                new LimitShare(
                                        probed.probe().variable(),
                                        probed.place(),
                                        quarters.get(t),
                                        names.sorted().get(name),
                                        (double) sums[name] / outcomes.size()));
                    }
                }
            }
        }
        return shares;
    }

    /**
     * Over the reading's places, each weighed by its task (alike where nobody divided the amount).
     */
    List<Share> of(Reading reading) {
        Map<String, Double> total = new TreeMap<>();
        for (int p = 0; p < outcomes.bound.length; p++) {
            if (concerns(reading, p)) {
                double weight = weight(reading, arrangement.probed().get(p).place());
                count(p, 0, reading.last() - 1)
                        .forEach((limit, n) -> total.merge(limit, n * weight, Double::sum));
            }
        }
        return largestFirst(total);
    }

    /** In one place. */
    List<Share> of(Reading reading, String place) {
        Map<String, Double> total = new TreeMap<>();
        for (int p = 0; p < outcomes.bound.length; p++) {
            if (concerns(reading, p) && arrangement.probed().get(p).place().equals(place)) {
                count(p, 0, reading.last() - 1)
                        .forEach((limit, n) -> total.merge(limit, n, Double::sum));
            }
        }
        return largestFirst(total);
    }

    private boolean concerns(Reading reading, int p) {
        Arrangement.Probed probed = arrangement.probed().get(p);
        boolean here =
                probed.place().isEmpty() || reading.variant().places().contains(probed.place());
        return here && reading.aim().probes().contains(probed.probe().variable());
    }

    private static double weight(Reading reading, String place) {
        int index = reading.places().indexOf(place);
        double task = index < 0 ? Double.NaN : reading.task(index);
        return Double.isNaN(task) ? 1 : task;
    }

    /**
     * The limits behind the arguments of a probe; one limit may stand behind several.
     *
     * @param sorted each name once, in alphabetical order
     * @param of the name of each argument, by its place in that order
     */
    private record Names(List<String> sorted, int[] of) {
        static Names of(List<String> limits) {
            List<String> sorted = limits.stream().sorted().distinct().toList();
            return new Names(sorted, limits.stream().mapToInt(sorted::indexOf).toArray());
        }

        /** The counts of the arguments, moment by moment, as counts of their names. */
        long[] sums(int[]... moments) {
            long[] sums = new long[sorted.size()];
            for (int[] bound : moments) {
                for (int a = 0; a < bound.length; a++) {
                    sums[of[a]] += bound[a];
                }
            }
            return sums;
        }
    }

    /** Futures and moments in which each limit bound; sums of whole numbers, so exact. */
    private Map<String, Double> count(int probe, int firstMoment, int lastMoment) {
        Names names = Names.of(arrangement.probed().get(probe).probe().limits());
        int end = Math.min(lastMoment + 1, outcomes.bound[probe].length);
        int[][] bound = Arrays.copyOfRange(outcomes.bound[probe], firstMoment, end);
        long[] sums = names.sums(bound);
        Map<String, Double> count = new TreeMap<>();
        for (int name = 0; name < sums.length; name++) {
            if (sums[name] > 0) {
                count.put(names.sorted().get(name), (double) sums[name]);
            }
        }
        return count;
    }

    private static List<Share> largestFirst(Map<String, Double> total) {
        double sum = total.values().stream().mapToDouble(Double::doubleValue).sum();
        return total.entrySet().stream()
                .map(e -> new Share(e.getKey(), e.getValue() / sum))
                .sorted(
                        Comparator.comparingDouble(Share::share)
                                .reversed()
                                .thenComparing(Share::limit))
                .toList();
    }
}
