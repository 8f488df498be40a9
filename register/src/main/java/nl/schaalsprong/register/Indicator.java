package nl.schaalsprong.register;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;

/**
 * A measured quantity.
 *
 * @param unit unit code
 * @param definition what exactly is counted, and by whom
 * @param stated the value the letter states, as written there; empty when it states none
 * @param source identifier of the source that states it
 * @param figures values that sources state, beside the official series
 */
public record Indicator(
        String id,
        Text title,
        String unit,
        Text definition,
        String stated,
        String source,
        List<Figure> figures)
        implements Item {
    /**
     * A value as one source states it.
     *
     * @param amount in the unit of the indicator
     * @param rounding by which the amount may be off as it is written
     * @param period year, month or day it holds for; empty when the source does not say
     * @param area code of a place or name of a region; empty when the source does not say
     * @param note what a reader should know; may be empty in both languages
     */
    public record Figure(
            double amount,
            double rounding,
            Optional<String> period,
            String area,
            Text note,
            String source) {}

    public Indicator {
        figures = List.copyOf(figures);
    }

    /** An indicator of which no source states a value. */
    public Indicator(
            String id, Text title, String unit, Text definition, String stated, String source) {
        this(id, title, unit, definition, stated, source, List.of());
    }
}
