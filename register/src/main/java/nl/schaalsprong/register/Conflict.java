package nl.schaalsprong.register;

import nl.schaalsprong.base.Text;

/**
 * Two sources that disagree, side by side. Nothing is averaged.
 *
 * @param about id of the promise, indicator or instrument they disagree on
 * @param matters why it matters
 */
public record Conflict(
        String id,
        String about,
        Text subject,
        String valueA,
        String sourceA,
        String valueB,
        String sourceB,
        Text matters)
        implements Item {}
