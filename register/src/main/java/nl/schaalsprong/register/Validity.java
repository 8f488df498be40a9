package nl.schaalsprong.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something exists or applies.
 *
 * @param from first day; empty when no source says so
 * @param until last day; empty when it still holds, or no source says so
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Whenever one looks, as far as the sources say. */
    public static final Validity UNSAID = new Validity(Optional.empty(), Optional.empty());

    /** Whether it holds on a day; what no source bounds holds. */
    public boolean on(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true)
                && until.map(u -> !day.isAfter(u)).orElse(true);
    }
}
