package nl.schaalsprong.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Shares stacked per quarter, drawn in steps; what is left on top is "nothing".
 *
 * @param bands from the bottom up, in the order they were given
 * @param takeover where another limit becomes the largest
 */
public record Stack(
        StackLayout layout,
        List<Fan.Tick> years,
        List<Band> bands,
        OptionalDouble takeover,
        int quarters) {
    /**
     * One limit.
     *
     * @param index in the order given
     * @param labelX where its word stands inside; {@code labelled} says whether there is room
     * @param legendY where its word stands beside the plot, and {@code edgeY} where it ends there
     */
    public record Band(
            int index,
            String path,
            boolean labelled,
            double labelX,
            double labelY,
            double legendY,
            double edgeY) {}
}
