package nl.schaalsprong.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import nl.schaalsprong.cases.Limit;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.FuturesResult.LimitShare;
import nl.schaalsprong.register.Variant.Task;

/**
 * What binds a reading, quarter by quarter, over a set of places weighed by their task.
 *
 * @param quarters as in {@code 2028-Q3}
 * @param limits ids, largest first; "nothing" is left out
 * @param shares {@code shares[limit][quarter]}
 */
public record Binding(List<String> quarters, List<String> limits, double[][] shares) {

    /** The shares for the places given, up to the last day of the reading. */
    public static Binding of(FuturesResult result, Reading reading, List<String> places) {
        Map<String, Map<String, Double>> sums = new TreeMap<>();
        Map<String, Double> weights = new TreeMap<>();
        Set<String> probes = Set.copyOf(reading.aim().probes());
        String last = quarter(reading.variant().until());
        for (LimitShare share : result.limits()) {
            if (probes.contains(share.probe())
                    && (share.place().isEmpty() || places.contains(share.place()))
                    && share.quarter().compareTo(last) <= 0) {
                double weight = weight(reading, share.place());
                sums.computeIfAbsent(share.limit(), l -> new TreeMap<>())
                        .merge(share.quarter(), share.share() * weight, Double::sum);
                weights.merge(share.quarter(), share.share() * weight, Double::sum);
            }
        }
        return sorted(sums, weights);
    }

    /** The quarter a day is in. */
    public static String quarter(java.time.LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() - 1) / 3 + 1);
    }

    private static double weight(Reading reading, String place) {
        return reading.variant().tasks().stream()
                .filter(t -> t.place().equals(place))
                .mapToDouble(Task::amount)
                .findFirst()
                .orElse(1);
    }

    private static Binding sorted(
            Map<String, Map<String, Double>> sums, Map<String, Double> weights) {
        List<Row> rows = new ArrayList<>();
        sums.forEach(
                (limit, byQuarter) -> {
                    if (!limit.equals(Limit.NONE)) {
                        rows.add(row(limit, byQuarter, weights));
                    }
                });
        rows.sort(Comparator.comparingDouble((Row r) -> -mean(r.shares)));
        return new Binding(
                List.copyOf(weights.keySet()),
                rows.stream().map(Row::limit).toList(),
                rows.stream().map(Row::shares).toArray(double[][]::new));
    }

    /** One limit's share per quarter. */
    private record Row(String limit, double[] shares) {}

    private static Row row(
            String limit, Map<String, Double> byQuarter, Map<String, Double> weights) {
        return new Row(
                limit,
                weights.entrySet().stream()
                        .mapToDouble(
                                w ->
                                        w.getValue() > 0
                                                ? byQuarter.getOrDefault(w.getKey(), 0.0)
                                                        / w.getValue()
                                                : 0)
                        .toArray());
    }

    /** Mean share of a limit over all quarters. */
    public double mean(int limit) {
        return mean(shares[limit]);
    }

    /** The first quarter as a decimal year; 0 when there is none. */
    public double firstYear() {
        return quarters.isEmpty()
                ? 0
                : Integer.parseInt(quarters.getFirst().substring(0, 4))
                        + (quarters.getFirst().charAt(6) - '1') / 4.0;
    }

    /** Index of the limit that binds most in a quarter. */
    int largest(int quarter) {
        int best = 0;
        for (int l = 1; l < shares.length; l++) {
            if (shares[l][quarter] > shares[best][quarter]) {
                best = l;
            }
        }
        return best;
    }

    /** Index of the limit that binds most over the quarters before {@code end}. */
    int largestBefore(int end) {
        int best = 0;
        double most = -1;
        for (int l = 0; l < shares.length; l++) {
            double sum = java.util.Arrays.stream(shares[l], 0, end).sum();
            if (sum > most) {
                most = sum;
                best = l;
            }
        }
        return best;
    }

    /** The quarter from which the limit that binds most at the end is largest for good. */
    OptionalInt takeover() {
        if (limits.isEmpty() || quarters.size() < 2) {
            return OptionalInt.empty();
        }
        int q = quarters.size() - 1;
        int end = largest(q);
        while (q > 0 && largest(q - 1) == end) {
            q--;
        }
        return q == 0 ? OptionalInt.empty() : OptionalInt.of(q);
    }

    private static double mean(double[] row) {
        return java.util.Arrays.stream(row).average().orElse(0);
    }
}
