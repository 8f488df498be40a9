package nl.schaalsprong.diagram.causal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.diagram.Drawn;
import nl.schaalsprong.diagram.picture.Limits;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.picture.Sign;
import nl.schaalsprong.engine.Recording;
import nl.schaalsprong.engine.why.CausalLinks;
import nl.schaalsprong.engine.why.Dominance;
import nl.schaalsprong.engine.why.FeedbackLoops;
import nl.schaalsprong.language.Dependencies;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.Xmile;
import org.junit.jupiter.api.Test;

/** Pictures of causes of models of which one knows the answer. */
class CausePictureTest {
    /** A population that is born and dies: one reinforcing and one balancing loop. */
    private static final String POPULATION =
            """
            <xmile version="1.0"><sim_specs><start>0</start><stop>5</stop></sim_specs><model><variables>
            <stock name="People"><eqn>100</eqn><inflow>Births</inflow><outflow>Deaths</outflow></stock>
            <flow name="Births"><eqn>People * 0.03</eqn></flow>
            <flow name="Deaths"><eqn>People / Lifetime</eqn></flow>
            <aux name="Lifetime"><eqn>70</eqn></aux>
            </variables></model></xmile>
            """;

    private record Told(Plan plan, Effects effects, Loops.Found loops) {
        static Told of(String text) {
            Plan plan = Xmile.plan(Drawn.model("m.xmile", text), Resources.NONE).orThrow();
            CausalLinks links =
                    CausalLinks.of(
                            Recording.of(plan, Map.of(), 1, 0, plan.start(), plan.stop(), plan.dt())
                                    .orThrow());
            FeedbackLoops loops = FeedbackLoops.of(links);
            Dominance.Shares shares = Dominance.of(links, loops).mean(0, links.recording().last());
            return new Told(
                    plan,
                    Effects.of(plan, Dependencies.of(plan), Optional.of(links)),
                    Loops.of(links, loops, shares));
        }
    }

    /** Each variable reads the one before and the last is read by the first one's flow. */
    private static String rings(int rings) {
        StringBuilder text = new StringBuilder("<xmile version=\"1.0\"><sim_specs><stop>2</stop>");
        text.append("</sim_specs><model><variables>");
        for (int i = 0; i < rings; i++) {
            text.append(
                    "<stock name=\"s%d\"><eqn>1</eqn><inflow>f%d</inflow></stock><flow name=\"f%d\"><eqn>s%d * 0.1</eqn></flow>"
                            .formatted(i, i, i, i));
        }
        return text + "</variables></model></xmile>";
    }

    /** A variable that many others are made of. */
    private static String star(int rays) {
        List<String> names = new ArrayList<>();
        StringBuilder text = new StringBuilder("<xmile version=\"1.0\"><sim_specs><stop>2</stop>");
        text.append("</sim_specs><model><variables>");
        for (int i = 0; i < rays; i++) {
            names.add("r" + i);
            text.append("<aux name=\"r%d\"><eqn>1</eqn></aux>".formatted(i));
        }
        text.append("<aux name=\"sum\"><eqn>" + String.join("+", names) + "</eqn></aux>");
        return text + "</variables></model></xmile>";
    }

    @Test
    void arrows_carry_the_sign_of_the_link() {
        Told told = Told.of(POPULATION);
        assertEquals(Sign.PLUS, told.effects().sign("births", "people"));
        assertEquals(Sign.MINUS, told.effects().sign("deaths", "people"));
        assertEquals(Sign.MINUS, told.effects().sign("lifetime", "deaths"));
    }

    @Test
    void without_a_recorded_future_no_sign_is_told() {
        Plan plan = Told.of(POPULATION).plan();
        Effects effects = Effects.of(plan, Dependencies.of(plan), Optional.empty());
        assertEquals(Sign.UNKNOWN, effects.sign("births", "people"));
    }

    @Test
    void loops_are_marked_by_what_they_do() {
        Told told = Told.of(POPULATION);
        Picture picture =
                CausePicture.of(
                        CauseMap.loops(told.effects(), told.loops().strongest(), 0), told.plan());
        assertEquals(
                List.of("B1", "R1"), picture.loops().stream().map(l -> l.mark()).sorted().toList());
        assertEquals(4, picture.nodes().size());
        assertEquals(List.of(), picture.leftOut());
    }

    @Test
    void one_loop_is_a_ring_with_the_clock() {
        Told told = Told.of(POPULATION);
        CauseMap map = CauseMap.loop(told.effects(), told.loops().strongest().getFirst());
        Picture ring = CausePicture.of(map, told.plan());
        assertEquals(2, ring.nodes().size());
        assertEquals(2, ring.arrows().size());
        assertTrue(ring.loops().getFirst().clockwise());
    }

    @Test
    void around_a_variable_stands_what_it_reads_and_what_reads_it() {
        Told told = Told.of(POPULATION);
        CauseMap map = CauseMap.around(told.effects(), "deaths", 1);
        assertEquals(List.of("deaths", "lifetime", "people"), map.words());
        Picture picture = CausePicture.of(map, told.plan());
        assertTrue(picture.node("deaths").orElseThrow().has(Node.Mark.CENTRE));
    }

    @Test
    void no_more_words_than_the_limit_are_shown_and_the_rest_is_counted() {
        Told told = Told.of(star(Limits.CAUSES + 4));
        CauseMap map = CauseMap.around(told.effects(), "sum", 1);
        assertEquals(Limits.CAUSES, map.words().size());
        assertEquals(5, map.leftOut().size());
    }

    @Test
    void no_more_loops_than_the_limit_are_marked_and_the_rest_is_counted() {
        Told told = Told.of(rings(Limits.LOOPS + 3));
        assertEquals(Limits.LOOPS, told.loops().strongest().size());
        assertEquals(3, told.loops().others());
    }

    @Test
    void no_more_steps_than_the_limit_are_gone() {
        StringBuilder chain = new StringBuilder("<xmile version=\"1.0\"><sim_specs><stop>2</stop>");
        chain.append("</sim_specs><model><variables><aux name=\"c0\"><eqn>1</eqn></aux>");
        for (int i = 1; i <= Limits.DEPTH + 2; i++) {
            chain.append("<aux name=\"c%d\"><eqn>c%d</eqn></aux>".formatted(i, i - 1));
        }
        Told told = Told.of(chain + "</variables></model></xmile>");
        CauseMap map = CauseMap.around(told.effects(), "c0", 100);
        assertEquals(Limits.DEPTH + 1, map.words().size());
    }

    @Test
    void words_do_not_lie_over_each_other() {
        Told told = Told.of(star(12));
        Picture picture = CausePicture.of(CauseMap.around(told.effects(), "sum", 1), told.plan());
        for (Node one : picture.nodes()) {
            for (Node other : picture.nodes()) {
                assertFalse(one != other && one.box().overlaps(other.box()), one.id());
            }
        }
    }
}
