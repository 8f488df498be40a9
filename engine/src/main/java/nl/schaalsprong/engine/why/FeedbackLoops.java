package nl.schaalsprong.engine.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.engine.Limits;

/**
 * The feedback loops of a model.
 *
 * @param loops by part, then as found
 * @param parts what was found in each set of variables that all act on one another
 * @param places the part of each slot that is in one; any other is in no loop
 */
public record FeedbackLoops(
        List<FeedbackLoop> loops, List<Part> parts, Map<Integer, Integer> places) {
    /**
     * What was looked for in a part.
     *
     * @param slots how many slots it has
     * @param loops how many loops were found
     * @param complete whether these are all
     * @param upTo where they are not: all loops of at most so many links were found, and no longer
     *     one; 0 if none
     */
    public record Part(int slots, int loops, boolean complete, int upTo) {}

    /** Finds them, within {@link Limits#FEEDBACK_LOOPS} and the other limits of feedback. */
    public static FeedbackLoops of(CausalLinks links) {
        return of(links, Limits.FEEDBACK_LOOPS, Limits.FEEDBACK_WORK);
    }

    /** Finds at most so many loops, following at most so many links in each of two searches. */
    static FeedbackLoops of(CausalLinks links, int most, long steps) {
        Network network = Network.of(links);
        List<FeedbackLoop> loops = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        Work thorough = new Work(steps);
        Work quick = new Work(steps);
        for (int part = 0; part < network.parts(); part++) {
            int[] slots = network.slots(part);
            int[][] inner = network.inner(slots);
            int room = most - loops.size();
            List<int[]> all =
                    slots.length > Limits.FEEDBACK_VARIABLES || thorough.isDone()
                            ? List.of()
                            : AllCircuits.of(inner, room, thorough);
            boolean complete = !all.isEmpty() && all.size() <= room && !thorough.isDone();
            var found =
                    complete
                            ? new ShortCircuits.Found(all, slots.length)
                            : ShortCircuits.of(inner, room, Limits.FEEDBACK_LINKS, quick);
            add(found.circuits(), slots, part, loops);
            parts.add(new Part(slots.length, found.circuits().size(), complete, found.upTo()));
        }
        return new FeedbackLoops(List.copyOf(loops), List.copyOf(parts), network.places());
    }

    private static void add(List<int[]> circuits, int[] slots, int part, List<FeedbackLoop> loops) {
        for (int[] circuit : circuits) {
            List<Integer> names = Arrays.stream(circuit).map(i -> slots[i]).boxed().toList();
            loops.add(new FeedbackLoop(names, part));
        }
    }

    /** The part a slot is in; empty where it is in no loop at all. */
    public Optional<Part> partOf(int slot) {
        return Optional.ofNullable(places.get(slot)).map(parts::get);
    }

    /** Whether these are all loops there are. */
    public boolean isComplete() {
        return parts.stream().allMatch(Part::complete);
    }
}
