package nl.schaalsprong.register;

import java.time.LocalDate;
import java.util.Optional;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Text;

/** Where one reading of a promise stands today, by what was observed and nothing else. */
public sealed interface Standing {
    /**
     * Observed.
     *
     * @param value counted as the reading counts, at the last day observed in all its places
     * @param remaining what is still to come, in the unit of the aim; 0 where it was reached
     * @param pace per year since the first day of the reading; absent for a level, or when less
     *     than a quarter has passed
     * @param needed per year from the observed day to the last day; absent for a level, or when the
     *     last day has passed
     */
    record Seen(Observation value, double remaining, Optional<Double> pace, Optional<Double> needed)
            implements Standing {}

    /** Not observed, and why. */
    record Blank(Text why) implements Standing {}

    /** What was observed, when anything was. */
    default Optional<Observation> observed() {
        return switch (this) {
            case Seen seen -> Optional.of(seen.value());
            case Blank _ -> Optional.empty();
        };
    }

    /**
     * Where {@code variant} stands by the observations up to {@code day}. Nothing is extrapolated;
     * a level between two observations is marked as estimated.
     */
    static Standing of(Variant variant, SeriesSource source, LocalDate day) {
        return switch (variant.aim()) {
            case Aim.Unmeasured(Text why, _) -> new Blank(why);
            case Aim.Level level ->
                    level.indicator()
                            .map(i -> new Tally(variant, level, i, source, day).standing())
                            .orElse(new Blank(Tally.NO_SERIES));
        };
    }
}
