package nl.schaalsprong.language;

import java.util.List;

/**
 * What an engine runs. At the start {@code initial} fills every slot in order; in every step {@code
 * step} fills the slots that are neither stock nor kept from the start, in order; then the stocks
 * move.
 *
 * @param slots names of all slots: the elements of the variables first, hidden ones after them
 * @param initial one assignment for each slot
 * @param step one for each slot that changes and is no stock
 * @param memories what DELAY and PREVIOUS look back on
 * @param written formulas as written, of slots whose value is also held back by a stock or by zero
 * @param devices conveyors, queues and ovens
 * @param operations how many operations one step takes
 */
public record Program(
        List<String> slots,
        Specification.Method method,
        List<Assignment> initial,
        List<Assignment> step,
        List<Stock> stocks,
        List<Memory> memories,
        List<Table> tables,
        List<Assignment> written,
        List<Device> devices,
        int operations) {
    /** A slot gets the value of a formula. */
    public record Assignment(int slot, Formula formula) {}

    /**
     * A slot that is integrated.
     *
     * @param net change per time unit
     * @param nonNegative whether it is held at zero from below; of the stock of a device, whose
     *     content is what the device holds, never
     */
    public record Stock(int slot, Formula net, boolean nonNegative) {}

    /**
     * A slot whose value is kept at every step.
     *
     * @param input the slot
     * @param initial the slot with the value of the time before the start
     */
    public record Memory(int input, int initial) {}
}
