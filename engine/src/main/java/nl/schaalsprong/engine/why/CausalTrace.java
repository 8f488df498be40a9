package nl.schaalsprong.engine.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.engine.Limits;

/**
 * Where the move of a slot came from, backwards in time: what moved it, what moved that, and so on.
 * An equation moved by what changed between the same two steps; a stock by flows that were what
 * they were one step earlier, so these are followed between the two steps before.
 *
 * @param entries nearest first; the first is what was asked
 * @param leftOut how many causes within the depth were not followed because of {@link
 *     Limits#TRACED}
 */
public record CausalTrace(List<Entry> entries, int leftOut) {
    /**
     * A move on the way.
     *
     * @param depth links from what was asked
     * @param parent index of the entry whose cause this is; -1 for the first
     */
    public record Entry(Movement movement, int depth, int parent) {}

    /** Follows the move of a slot between two steps down to a depth, largest causes first. */
    public static CausalTrace of(CausalLinks links, int slot, int from, int to, int depth) {
        List<Entry> entries = new ArrayList<>();
        int leftOut = 0;
        entries.add(new Entry(Movement.of(links, slot, from, to), 0, -1));
        for (int parent = 0; parent < entries.size(); parent++) {
            Entry entry = entries.get(parent);
            List<Integer> causes = entry.depth() < depth ? causes(entry.movement()) : List.of();
            int room = Limits.TRACED - entries.size();
            leftOut += Math.max(0, causes.size() - room);
            for (int cause : causes.subList(0, Math.min(room, causes.size()))) {
                Movement before = before(links, cause, entry.movement());
                entries.add(new Entry(before, entry.depth() + 1, parent));
            }
        }
        return new CausalTrace(List.copyOf(entries), leftOut);
    }

    private static List<Integer> causes(Movement movement) {
        Comparator<Movement.Contribution> size = Comparator.comparing(c -> Math.abs(c.amount()));
        return movement.contributions().stream()
                .filter(c -> c.amount() != 0)
                .sorted(size.reversed())
                .flatMap(
                        c ->
                                c.cause() instanceof Cause.Variable(int slot)
                                        ? Stream.of(slot)
                                        : Stream.empty())
                .toList();
    }

    private static Movement before(CausalLinks links, int cause, Movement effect) {
        int back = links.isStock(effect.slot()) ? 1 : 0;
        int from = Math.max(0, effect.from() - back);
        return Movement.of(links, cause, from, Math.max(from, effect.to() - back));
    }
}
