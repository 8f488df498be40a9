package nl.schaalsprong.language;

import java.util.List;

/**
 * A stock that remembers when what it holds came in: a conveyor, a queue or an oven (XMILE 1.1
 * sections 3.7.2 and 3.7.3). It moves once in a step, after all slots are known.
 *
 * @param stock slot that shows the content
 * @param starting what it is filled from at the start: content first, then what {@link Kind} says
 * @param moving what a move takes; {@link Kind} says which
 */
public record Device(int stock, Kind kind, List<Formula> starting, List<Formula> moving) {
    /** Sort of device. */
    public sealed interface Kind {}

    /**
     * A belt. What comes on stays for the transit time of that moment and leaves at the end; some
     * may leak on the way. Starting: content, transit time, then the fraction of each leak. Moving:
     * whether it is arrested, whether its end is held, transit time, whether that is sampled,
     * inflow, inflow that counts for the limit, time, then of each leak the fraction and whether it
     * is held. Looking at {@link Formula.Port#LEAK} and {@link Formula.Port#EXIT} takes these too.
     *
     * @param exponential whether leaks take a part of what is left per time unit, rather than
     *     spread a part of what came on over the way
     * @param discrete whether the start is filled in batches, one for each unit of time
     */
    public record Conveyor(List<Leak> leaks, boolean exponential, boolean discrete)
            implements Kind {}

    /**
     * A leak of a conveyor.
     *
     * @param start where it begins, as a part of the belt from where things come on
     * @param end where it ends
     * @param whole whether only whole units leak
     */
    public record Leak(double start, double end, boolean whole) {}

    /**
     * A waiting line of batches, one for each inflow and step. Starting: content. Moving: number of
     * inflows is {@code inflows}; first these, then everything that leaves. Looking at {@link
     * Formula.Port#SUPPLY} and {@link Formula.Port#BLOCKED} takes the inflows, what was given
     * before in this step, and the room.
     *
     * @param takers how the outflow with that index takes batches
     */
    public record Queue(int inflows, List<Taker> takers) implements Kind {}

    /**
     * How batches are taken from a queue.
     *
     * @param oneAtATime only the first batch of a step
     * @param wholeBatches a batch that does not fit waits
     */
    public record Taker(boolean oneAtATime, boolean wholeBatches) {}

    /**
     * Takes in until it is full or the time for it is over, holds for the cook time, lets all go at
     * once, is cleaned. Starting: content, cook time. Moving: whether it is arrested, inflow, cook
     * time, capacity, fill time, clean time. Looking at {@link Formula.Port#ROOM} takes the
     * capacity.
     */
    public record Oven() implements Kind {}
}
