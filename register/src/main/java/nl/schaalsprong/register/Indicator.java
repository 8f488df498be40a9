package nl.schaalsprong.register;

import nl.schaalsprong.base.Text;

/**
 * A measured quantity.
 *
 * @param unit unit code
 * @param definition what exactly is counted, and by whom
 * @param stated the value the letter states, as written there; empty when it states none
 * @param source identifier of the source that states it
 */
public record Indicator(
        String id, Text title, String unit, Text definition, String stated, String source)
        implements Item {}
