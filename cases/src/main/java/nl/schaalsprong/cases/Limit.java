package nl.schaalsprong.cases;

import nl.schaalsprong.base.Text;

/**
 * Something that holds a flow back.
 *
 * @param id building, grid, nitrogen, space, talent, money, access, plans; or {@code none} for
 *     "nothing binds"
 */
public record Limit(String id, Text title) {
    /** The limit that stands for "nothing holds this back". */
    public static final String NONE = "none";
}
