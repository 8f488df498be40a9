package nl.schaalsprong.engine;

import java.util.List;
import java.util.Map;

/**
 * The commands of a kernel and the places they work on. A place is a row, with one number for each
 * future of a tile, or a cell {@code c}, written {@code -1 - c}, with one number for all.
 *
 * @param inputs row of each input that is used, by its index in the question
 * @param once what is computed once for each tile
 * @param step what is computed in every step
 * @param memories what each memory in use keeps, by its index in the program
 * @param devices devices that are needed, by their index in the program
 * @param constants value of each cell that does not follow the clock
 * @param timedCells cells that follow the clock
 * @param timedValues their values by moment
 * @param moments moments of a step
 */
record Schedule(
        int width,
        int rows,
        Map<Integer, Integer> inputs,
        List<Command> once,
        List<Command> step,
        List<State> states,
        List<Integer> outputs,
        List<Integer> probes,
        Map<Integer, Memory> memories,
        Map<Integer, Device> devices,
        double[] constants,
        int[] timedCells,
        double[][] timedValues,
        int moments) {
    /** A stock: its row, and the places of its start and its change. */
    record State(int row, int initial, int net, boolean nonNegative) {}

    /** A device: the row of its stock, and the places of what a move takes. */
    record Device(nl.schaalsprong.language.Device.Kind kind, int row, List<Integer> moving) {}

    /** What is kept, for how many steps. */
    record Memory(int input, int ring) {}
}
