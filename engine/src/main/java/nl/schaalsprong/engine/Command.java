package nl.schaalsprong.engine;

import java.util.List;
import nl.schaalsprong.language.Formula.Distribution;
import nl.schaalsprong.language.Formula.Port;
import nl.schaalsprong.language.Table;

/**
 * One operation on a tile of futures. The target is a row. Operands are places: a row, or a cell
 * {@code c} written as {@code -1 - c}.
 */
sealed interface Command {
    /** A loop over rows and cells, as the loop expects them. */
    record Elementwise(Loop loop, int target, int a, int b, int c) implements Command {}

    /** One of two places, the same for all futures, as a cell says. */
    record Either(int target, int condition, int then, int otherwise) implements Command {}

    /** A graphical function. */
    record Interpolate(int target, Table table, int argument) implements Command {}

    /** A random number. */
    record Draw(
            int target,
            Distribution distribution,
            long place,
            boolean atStart,
            int first,
            int second)
            implements Command {}

    /** What a memory held some time ago. */
    record Recall(int target, int memory, int delay, int initial) implements Command {}

    /** Index of the smallest. */
    record Smallest(int target, List<Integer> arguments) implements Command {}

    /** One of many, by position from 1. */
    record Pick(int target, int position, List<Integer> arguments) implements Command {}

    /** The place of the value with a rank; the first argument is the rank. */
    record Rank(int target, boolean ties, List<Integer> arguments) implements Command {}

    /** Fills a device; the target shows its content. */
    record Fill(int target, int device, List<Integer> arguments) implements Command {}

    /** What a port of a device shows. */
    record Look(int target, int device, Port port, int index, List<Integer> arguments)
            implements Command {}
}
