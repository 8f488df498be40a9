package nl.schaalsprong.register.rule;

import java.util.List;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Tranche;

/**
 * An amount held beside the sum of its parts.
 *
 * @param instrument whose amount it is
 * @param whole what each source says of the whole, the firmest first
 * @param division by what the parts divide it
 * @param parts the parts, each with what each source says of it
 */
public record Sum(
        Instrument instrument,
        List<Tranche> whole,
        Tranche.Division division,
        List<List<Tranche>> parts) {
    public Sum {
        whole = List.copyOf(whole);
        parts = List.copyOf(parts);
    }

    /** What the firmest source says of the whole, in eurocents. */
    public long total() {
        return Tranches.eurocent(whole.getFirst());
    }

    /** The lowest the parts add up to, in eurocents. */
    public long low() {
        return parts.stream().mapToLong(p -> least(p, 0)).sum();
    }

    /** The highest the parts add up to, in eurocents. */
    public long high() {
        return parts.stream().mapToLong(p -> most(p, 0)).sum();
    }

    /**
     * Whether the parts can be this whole as the sources write them; some parts only may not exceed
     * it.
     */
    public boolean fits() {
        long low = parts.stream().mapToLong(p -> least(p, 1)).sum();
        long high = parts.stream().mapToLong(p -> most(p, 1)).sum();
        boolean within = low <= most(whole, 1);
        return switch (division) {
            case SOME -> within;
            case PAYER, PURPOSE, STEP -> within && high >= least(whole, 1);
        };
    }

    /** What is at least left unexplained, in eurocents; negative when the parts are more. */
    public long leastLeft() {
        return total() - high();
    }

    /** What is at most left unexplained, in eurocents. */
    public long mostLeft() {
        return total() - low();
    }

    private static long least(List<Tranche> readings, int slack) {
        return readings.stream()
                .mapToLong(t -> Tranches.eurocent(t) - slack * t.rounding())
                .min()
                .orElse(0);
    }

    private static long most(List<Tranche> readings, int slack) {
        return readings.stream()
                .mapToLong(t -> Tranches.eurocent(t) + slack * t.rounding())
                .max()
                .orElse(0);
    }
}
