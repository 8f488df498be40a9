package nl.schaalsprong.cases;

import java.time.LocalDate;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Evidence.Precision;

/**
 * Something dated that loosens or tightens a limit: a step of the power grid, a bus line, a ruling.
 *
 * @param at the day; the first day of the period where the source gives a month or a year
 * @param limit id of the limit it bears on
 * @param title what happens, as announced
 * @param source identifier of a source
 */
public record Event(
        String id, LocalDate at, Precision precision, String limit, Text title, String source) {}
