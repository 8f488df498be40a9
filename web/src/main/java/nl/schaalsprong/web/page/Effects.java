package nl.schaalsprong.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.register.Hedge;

/**
 * What one notch more of each measure does to one reading, all by one yardstick: the chance where a
 * measure moves it beyond its margin, otherwise the outcome itself. A chance near 0 or 1 hardly
 * moves; what comes nearer is still worth knowing.
 *
 * @param helps one per measure, in the order of the case
 * @param onChance whether the yardstick is the chance
 */
public record Effects(Reading reading, List<Help> helps, boolean onChance) {
    /** A change of the chance below this share of one is not worth a yardstick of its own. */
    private static final double VISIBLE = 0.002;

    /** The effects on one reading, out of those on all. */
    public static Effects of(Reading reading, List<Help> all) {
        List<Help> mine =
                all.stream().filter(h -> h.variant().equals(reading.variant().id())).toList();
        boolean moved =
                mine.stream()
                        .anyMatch(
                                h ->
                                        Math.abs(h.points()) >= VISIBLE
                                                && beyond(h.points(), h.error()));
        return new Effects(reading, mine, moved);
    }

    /** The effect of one measure; absent where it has no notch left. */
    public Optional<Help> of(String measure) {
        return helps.stream().filter(h -> h.measure().equals(measure)).findFirst();
    }

    /** Whether an effect is larger than its own margin, and large enough to be written. */
    public boolean sure(Help help) {
        return onChance
                ? beyond(help.points(), help.error())
                : beyond(help.gain(), help.gainError()) && writable(help.gain());
    }

    private boolean writable(double gain) {
        double least = reading.aim().unit().equals("fraction") ? 0.0005 : 1;
        return Math.abs(gain) >= least;
    }

    /** The effect in words, with its sign and unit. */
    public String text(Help help, Words words) {
        Numbers numbers = new Numbers(words);
        if (!sure(help)) {
            return words.of("measures.no-difference");
        }
        return onChance
                ? numbers.points(help.points(), help.error())
                : numbers.gain(help.gain(), reading.aim().unit());
    }

    /** Length of an effect against the largest, in percent; 0 where it is not sure. */
    public double bar(Help help) {
        double most = helps.stream().filter(this::sure).mapToDouble(this::size).max().orElse(0);
        return sure(help) && most > 0 ? size(help) / most * 100 : 0;
    }

    /** The measure that brings the reading nearest, when it does so beyond its margin. */
    public Optional<Help> best() {
        return helps.stream()
                .filter(h -> sure(h) && toward(h) > 0)
                .max(Comparator.comparingDouble(this::toward));
    }

    /** All effects, the best first. */
    public List<Help> bestFirst() {
        return helps.stream().sorted(Comparator.comparingDouble(h -> -toward(h))).toList();
    }

    private double size(Help help) {
        return Math.abs(toward(help));
    }

    private double toward(Help help) {
        double gain = reading.aim().hedge() == Hedge.LE ? -help.gain() : help.gain();
        return onChance ? help.points() : gain;
    }

    private static boolean beyond(double change, double error) {
        return change != 0 && Math.abs(change) > Numbers.MARGIN * error;
    }
}
