package nl.schaalsprong.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where words at the end of a chart stand, in the order in which they were given: beside what they
 * name, never closer to each other than {@link Fan.Ends#APART}.
 */
public record EndWords(List<Double> heights) {
    public EndWords {
        heights = List.copyOf(heights);
    }

    /** Pushes words apart around the middle of those that are too close. */
    public static EndWords apart(double... wanted) {
        int[] order =
                IntStream.range(0, wanted.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> wanted[i]))
                        .mapToInt(i -> i)
                        .toArray();
        double[] placed = wanted.clone();
        for (int round = 0; round < wanted.length; round++) {
            for (int i = 1; i < order.length; i++) {
                double missing = Fan.Ends.APART - (placed[order[i]] - placed[order[i - 1]]);
                if (missing > 0) {
                    placed[order[i - 1]] -= missing / 2;
                    placed[order[i]] += missing / 2;
                }
            }
        }
        downward(order, placed);
        return new EndWords(Arrays.stream(placed).boxed().toList());
    }

    /** What is still too close after pushing both ways gives way downward. */
    private static void downward(int[] order, double[] placed) {
        for (int i = 1; i < order.length; i++) {
            double least = placed[order[i - 1]] + Fan.Ends.APART;
            placed[order[i]] = Math.max(placed[order[i]], least);
        }
    }
}
