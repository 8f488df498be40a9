package nl.schaalsprong.engine.why;

import java.util.List;

/**
 * A closed chain of causal links in which nothing comes twice.
 *
 * @param slots each is read by the next and the last by the first; the lowest comes first
 * @param part number of the set of variables that all act on one another to which it belongs: loops
 *     of different parts cannot be compared
 */
public record FeedbackLoop(List<Integer> slots, int part) {
    /** The slot that reads the one at a place. */
    int effect(int place) {
        return slots.get((place + 1) % slots.size());
    }
}
