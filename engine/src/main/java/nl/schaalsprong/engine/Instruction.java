package nl.schaalsprong.engine;

/** A command bound to the memory of a tile. */
interface Instruction {
    /** Runs for the first {@code count} futures of the tile. */
    void run(int count);
}
