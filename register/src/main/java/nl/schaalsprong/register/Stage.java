package nl.schaalsprong.register;

import java.time.LocalDate;
import nl.schaalsprong.base.Text;

/**
 * A step in the life of an instrument.
 *
 * @param at the day, or the first day of the month or year the source gives
 * @param says what happened, in our words
 * @param source identifier of a {@link Source}
 */
public record Stage(LocalDate at, Evidence.Precision precision, Text says, String source) {}
