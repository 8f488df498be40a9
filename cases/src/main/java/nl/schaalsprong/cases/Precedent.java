package nl.schaalsprong.cases;

import java.util.Optional;
import nl.schaalsprong.base.Text;

/**
 * An earlier promise or forecast of this region, and how it ended.
 *
 * @param made ISO day, month or year in which it was made
 * @param until day or year it was made for, as the source says it
 * @param unit unit code, as of promises
 * @param promised in {@code unit}; absent where the source states none
 * @param realised in {@code unit}, over {@code period}; absent where no outcome was found
 * @param ending realised share of what was promised, as {@code method} says; absent while it runs
 * @param source identifier of the source of the promise
 * @param observed identifier of the source of the outcome; empty where there is none
 */
public record Precedent(
        String id,
        Text title,
        Text area,
        String made,
        Text until,
        String unit,
        Optional<Double> promised,
        Optional<Double> realised,
        Text period,
        Optional<Ending> ending,
        Text method,
        String source,
        String observed) {
    /**
     * Realised share of what was promised.
     *
     * @param low the least share, where it depends on how one counts
     * @param high the largest; equal to {@code low} where there is one way to count
     */
    public record Ending(double low, double high) {}
}
