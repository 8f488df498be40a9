package nl.schaalsprong.diagram.picture;

import java.util.List;

/**
 * A feedback loop that is marked in a picture.
 *
 * @param mark R for reinforcing, B for balancing, X for both or untold, with a number
 * @param around ids of its symbols, in order; the last acts on the first
 * @param clockwise how it goes around its mark
 */
public record LoopMark(String mark, List<String> around, Point at, boolean clockwise) {}
