package nl.schaalsprong.engine.why;

import static nl.schaalsprong.engine.why.Recorded.aux;
import static nl.schaalsprong.engine.why.Recorded.mesh;
import static nl.schaalsprong.engine.why.Recorded.names;
import static nl.schaalsprong.engine.why.Recorded.ring;
import static nl.schaalsprong.engine.why.Recorded.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.schaalsprong.engine.Limits;
import org.junit.jupiter.api.Test;

class FeedbackLoopsTest {
    @Test
    void a_model_without_feedback_has_no_loops() {
        FeedbackLoops loops = FeedbackLoops.of(run(2, aux("y", "x"), aux("x", "TIME")));
        assertEquals(List.of(), loops.loops());
        assertTrue(loops.isComplete());
    }

    @Test
    void what_only_feeds_a_loop_is_in_no_part() {
        CausalLinks links = run(2, Recorded.LOGISTIC.replace("0.1", "r"), aux("r", "TIME"));
        FeedbackLoops loops = FeedbackLoops.of(links);
        assertEquals(Optional.empty(), loops.partOf(Recorded.slot(links, "r")));
        assertEquals(3, loops.partOf(Recorded.slot(links, "g")).orElseThrow().slots());
    }

    @Test
    void growth_has_one_loop() {
        CausalLinks links = run(2, Recorded.GROWTH);
        FeedbackLoops loops = FeedbackLoops.of(links);
        assertEquals(1, loops.loops().size());
        assertEquals(Set.of("s", "f"), Set.copyOf(names(links, loops.loops().getFirst())));
    }

    @Test
    void models_side_by_side_are_parts_that_are_not_compared() {
        String other = Recorded.GROWTH.replace("\"s\"", "\"t\"").replace("s *", "t *");
        other = other.replace(">f<", ">h<").replace("\"f\"", "\"h\"");
        FeedbackLoops loops = FeedbackLoops.of(run(2, Recorded.GROWTH, other));
        assertEquals(2, loops.parts().size());
        assertEquals(List.of(0, 1), loops.loops().stream().map(FeedbackLoop::part).toList());
    }

    @Test
    void four_stocks_that_all_feed_all_have_twenty_four_loops() {
        // 4 of one stock, 6 of two, 4 * 2 of three, 6 of four: each also through the flows.
        FeedbackLoops loops = FeedbackLoops.of(run(2, mesh(4)));
        assertEquals(24, loops.loops().size());
        assertEquals(24, new HashSet<>(loops.loops()).size());
        assertTrue(loops.isComplete());
    }

    @Test
    void both_searches_find_the_same_circuits_in_random_graphs() {
        Random random = new Random(5);
        for (int graph = 0; graph < 200; graph++) {
            int[][] links = random(random, 2 + random.nextInt(6));
            Work work = new Work(Long.MAX_VALUE);
            Set<List<Integer>> all = set(AllCircuits.of(links, Integer.MAX_VALUE - 1, work));
            var some = ShortCircuits.of(links, Integer.MAX_VALUE - 1, links.length, work);
            assertEquals(all, set(some.circuits()));
            assertEquals(all.size(), some.circuits().size());
            assertEquals(brute(links), all.size());
        }
    }

    private static int[][] random(Random random, int size) {
        int[][] links = new int[size][];
        Arrays.setAll(links, _ -> random.ints(0, size).limit(3).distinct().toArray());
        return links;
    }

    private static Set<List<Integer>> set(List<int[]> circuits) {
        Set<List<Integer>> set = new HashSet<>();
        circuits.forEach(c -> set.add(Arrays.stream(c).boxed().toList()));
        return set;
    }

    /** Circuits counted by walking every path. */
    private static int brute(int[][] links) {
        int count = 0;
        for (int start = 0; start < links.length; start++) {
            count += brute(links, start, start, 1L << start);
        }
        return count;
    }

    private static int brute(int[][] links, int start, int vertex, long seen) {
        int count = 0;
        for (int to : links[vertex]) {
            if (to == start) {
                count++;
            } else if (to > start && (seen >> to & 1) == 0) {
                count += brute(links, start, to, seen | 1L << to);
            }
        }
        return count;
    }

    @Test
    void too_many_loops_are_told_of_from_the_shortest_up_to_a_length() {
        FeedbackLoops loops = FeedbackLoops.of(run(2, mesh(12)));
        FeedbackLoops.Part part = loops.parts().getFirst();
        assertEquals(false, part.complete());
        // Of one stock 12, of two 66, of three 440, of four 2970, of five 19008,
        // each as long again by the flows.
        assertEquals(9, part.upTo());
        assertEquals(12 + 66 + 440 + 2970, loops.loops().size());
        assertTrue(loops.loops().size() <= Limits.FEEDBACK_LOOPS);
    }

    @Test
    void a_search_that_follows_too_many_links_keeps_whole_lengths_only() {
        CausalLinks links = run(2, mesh(8));
        FeedbackLoops loops = FeedbackLoops.of(links, 1_000_000, 3_000);
        assertTrue(3_000 < Limits.FEEDBACK_WORK);
        assertEquals(false, loops.isComplete());
        int upTo = loops.parts().getFirst().upTo();
        assertTrue(loops.loops().stream().allMatch(l -> l.slots().size() <= upTo));
        assertTrue(upTo >= 2);
    }

    @Test
    void a_ring_is_found_whole_up_to_the_limit_of_variables() {
        int most = Limits.FEEDBACK_VARIABLES - 2;
        FeedbackLoops loops = FeedbackLoops.of(run(1, ring(most)));
        assertTrue(loops.isComplete());
        assertEquals(most + 2, loops.loops().getFirst().slots().size());
    }

    @Test
    void a_larger_ring_says_that_loops_were_looked_for_up_to_a_length() {
        FeedbackLoops loops = FeedbackLoops.of(run(1, ring(Limits.FEEDBACK_VARIABLES - 1)));
        assertEquals(
                new FeedbackLoops.Part(
                        Limits.FEEDBACK_VARIABLES + 1, 0, false, Limits.FEEDBACK_LINKS),
                loops.parts().getFirst());
    }
}
