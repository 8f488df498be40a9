package nl.schaalsprong.register.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.register.Register;

/** Every rule, one after the other. */
public final class Discrepancies {
    private Discrepancies() {}

    /**
     * What does not fit in a register, always in the same order.
     *
     * @param day the day by which it is judged whether a deadline has passed
     */
    public static List<Discrepancy> of(Register register, LocalDate day) {
        return Stream.of(
                        Figures.differing(register),
                        Tranches.differing(register),
                        Sums.differing(register),
                        Readings.differing(register),
                        Overdue.discrepancies(register, day),
                        Sourcing.lacking(register))
                .flatMap(List::stream)
                .toList();
    }
}
