package nl.schaalsprong.futures.brainport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.schaalsprong.cases.Loop;
import nl.schaalsprong.engine.Recording;
import nl.schaalsprong.engine.why.CausalLinks;
import nl.schaalsprong.engine.why.Cause;
import nl.schaalsprong.engine.why.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine confirms each named loop: every link is there, and together they have its sign. */
class LoopsTest {
    private static final List<CausalLinks> FUTURES =
            Stream.concat(Stream.of(Map.<String, Double>of()), Region.drawn(900, 24).stream())
                    .map(inputs -> CausalLinks.of(recording(inputs)))
                    .toList();

    private static Recording recording(Map<String, Double> inputs) {
        return Recording.of(Region.CASE.plan(), inputs, 42, 0, 2025, 2040.25, 0.25).orThrow();
    }

    static List<Loop> loops() {
        return Region.CASE.loops();
    }

    /** The signs that a link has while it is active, in any future at any step. */
    private static Set<Polarity> signs(String from, String to) {
        Set<Polarity> signs = EnumSet.noneOf(Polarity.class);
        for (CausalLinks links : FUTURES) {
            Cause cause = new Cause.Variable(links.slot(from).orElseThrow());
            int slot = links.slot(to).orElseThrow();
            if (links.causes(slot).contains(cause)) {
                for (int step = 0; step < links.recording().last(); step += 4) {
                    signs.add(links.polarity(cause, slot, step));
                }
            }
        }
        signs.remove(Polarity.NONE);
        return signs;
    }

    @ParameterizedTest
    @MethodSource("loops")
    void each_link_is_there_with_one_sign_and_together_they_have_that_of_the_loop(Loop loop) {
        List<String> doubtful = new ArrayList<>();
        int negative = 0;
        for (int i = 0; i < loop.chain().size(); i++) {
            String from = loop.chain().get(i);
            String to = loop.chain().get((i + 1) % loop.chain().size());
            Set<Polarity> signs = signs(from, to);
            if (signs.equals(Set.of(Polarity.NEGATIVE))) {
                negative++;
            } else if (!signs.equals(Set.of(Polarity.POSITIVE))) {
                doubtful.add(from + " > " + to + " " + signs);
            }
        }
        assertEquals(List.of(), doubtful);
        Loop.Sort sort = negative % 2 == 0 ? Loop.Sort.REINFORCING : Loop.Sort.BALANCING;
        assertEquals(loop.sort(), sort);
    }

    @Test
    void the_nine_loops_that_must_exist_are_named() {
        assertEquals(
                List.of("R1", "R2", "R3", "B1", "B2", "B3", "B4", "B5", "B6"),
                loops().stream().map(Loop::id).toList());
    }

    @Test
    void no_chain_passes_the_same_element_twice() {
        for (Loop loop : loops()) {
            assertEquals(loop.chain().stream().distinct().toList(), loop.chain(), loop.id());
        }
    }
}
