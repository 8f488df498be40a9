package nl.schaalsprong.register;

import nl.schaalsprong.base.Text;

/** Two sources that disagree, side by side. Nothing is averaged. */
public record Conflict(
        String id,
        Text subject,
        String valueA,
        String sourceA,
        String valueB,
        String sourceB,
        Text matters) {}
