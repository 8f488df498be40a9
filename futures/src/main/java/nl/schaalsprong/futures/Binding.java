package nl.schaalsprong.futures;

import java.time.LocalDate;
import java.util.ArrayList;
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
        List<LimitShare> shares = new ArrayList<>();
        for (int p = 0; p < outcomes.bound.length; p++) {
            Arrangement.Probed probed = arrangement.probed().get(p);
            for (int t = 0; t < outcomes.bound[p].length; t++) {
                for (var limit : count(p, t, t).entrySet()) {
                    shares.add(
                            new LimitShare(
                                    probed.probe().variable(),
                                    probed.place(),
                                    Quarters.label(moments.get(t)),
                                    limit.getKey(),
                                    limit.getValue() / outcomes.size()));
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

    /** Futures and moments in which each limit bound; sums of whole numbers, so exact. */
    private Map<String, Double> count(int probe, int firstMoment, int lastMoment) {
        List<String> limits = arrangement.probed().get(probe).probe().limits();
        long[] sums = new long[limits.size()];
        int end = Math.min(lastMoment, outcomes.bound[probe].length - 1);
        for (int t = firstMoment; t <= end; t++) {
            int[] bound = outcomes.bound[probe][t];
            for (int a = 0; a < bound.length; a++) {
                sums[a] += bound[a];
            }
        }
        Map<String, Double> count = new TreeMap<>();
        for (int a = 0; a < sums.length; a++) {
            if (sums[a] > 0) {
                count.merge(limits.get(a), (double) sums[a], Double::sum);
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
