package nl.schaalsprong.web.scenario;

import nl.schaalsprong.futures.Change;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * A change as a reader sees it: sign, size and margin, or that there is none.
 *
 * @param direction {@code up}, {@code down} or {@code same}
 * @param text the change with its sign and unit, or the words for no difference
 * @param margin half of the interval around it, with its sign; empty where nothing moved
 */
public record Delta(String direction, String text, String margin) {
    /** The smallest change of a chance that can be written with one decimal. */
    private static final double SMALLEST = 0.0005;

    /** The change of a chance. */
    static Delta chance(Change change, Words words) {
        Numbers numbers = new Numbers(words);
        boolean moved = beyond(change.points(), change.error());
        if (!moved || Math.abs(change.points()) < SMALLEST) {
            return none(words, change.error() > 0 ? numbers.margin(change.error()) : "");
        }
        return new Delta(
                change.points() > 0 ? "up" : "down",
                numbers.points(change.points(), change.error()),
                "± " + numbers.margin(change.error()));
    }

    /** The change of the outcome itself, in its unit. */
    static Delta outcome(Change change, String unit, Words words) {
        if (!beyond(change.gain(), change.gainError()) || !writable(change.gain(), unit)) {
            return none(words, "");
        }
        return new Delta(
                change.gain() > 0 ? "up" : "down",
                new Numbers(words).gain(change.gain(), unit),
                "");
    }

    /** Whether anything moved beyond its margin. */
    public boolean sure() {
        return !direction.equals("same");
    }

    private static Delta none(Words words, String margin) {
        String shown = margin.isEmpty() ? "" : "± " + margin;
        return new Delta("same", words.of("measures.no-difference"), shown);
    }

    private static boolean writable(double gain, String unit) {
        return Math.abs(gain) >= (unit.equals("fraction") ? 0.0005 : 1);
    }

    private static boolean beyond(double change, double error) {
        return change != 0 && Math.abs(change) > Numbers.MARGIN * error;
    }
}
