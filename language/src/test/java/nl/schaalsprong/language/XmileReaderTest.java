package nl.schaalsprong.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import org.junit.jupiter.api.Test;

/** Files as they really are. */
class XmileReaderTest {
    @Test
    void prefixes_nobody_declared_do_not_matter() {
        Plan plan =
                good(
                        """
                        <x:xmile><isee:prefs layer="model"/><x:sim_specs isee:save_interval="2" method="RK4"/>
                        <x:model><x:variables><x:aux name="a"><x:eqn>1</x:eqn></x:aux></x:variables></x:model></x:xmile>
                        """);
        assertEquals(2, plan.saveEvery());
        assertEquals(Specification.Method.RUNGE_KUTTA_4, plan.program().method());
    }

    @Test
    void a_closing_tag_that_does_not_match_is_mended_and_said() {
        Outcome<Plan> outcome =
                Snippets.plan(
                        """
                        <xmile><sim_specs/><model><variables><aux name="a"><eqn>1</eqn></variables></model></xmile>
                        """);
        assertEquals(
                List.of("language.mismatched-tag"),
                outcome.findings().stream().map(f -> f.code()).toList());
        assertTrue(outcome.orThrow().variable("a").isPresent());
    }

    @Test
    void a_reciprocal_step_is_turned_over() {
        Plan plan =
                good(
                        """
                        <xmile><sim_specs><stop>2</stop><dt reciprocal="true">4</dt><saveper>0.5</saveper></sim_specs><model/></xmile>
                        """);
        assertEquals(0.25, plan.dt());
        assertEquals(2, plan.saveEvery());
    }

    @Test
    void yes_may_be_written_as_one() {
        assertEquals(
                0.25,
                good("<xmile><sim_specs><dt reciprocal='1'>4</dt></sim_specs><model/></xmile>")
                        .dt());
    }

    @Test
    void what_the_main_model_says_of_its_times_comes_before_what_the_file_says() {
        Plan plan =
                good(
                        """
                        <xmile><sim_specs method="RK4"><start>1</start><stop>9</stop><dt>2</dt></sim_specs>
                        <model><sim_specs><stop>5</stop><dt>0.5</dt></sim_specs></model></xmile>
                        """);
        assertEquals(1, plan.start());
        assertEquals(5, plan.stop());
        assertEquals(0.5, plan.dt());
        assertEquals(Specification.Method.RUNGE_KUTTA_4, plan.program().method());
    }

    @Test
    void what_another_namespace_says_of_a_conveyor_is_passed_over() {
        good(
                Snippets.model(
                        """
                        <stock name="s"><eqn>1</eqn><outflow>f</outflow><conveyor isee:colour="red"><len>2</len></conveyor></stock>
                        <flow name="f"/>\
                        """));
    }

    @Test
    void an_event_that_would_end_the_run_is_said() {
        assertEquals(
                List.of("language.event-stops"),
                Snippets.codes(
                        Snippets.model(
                                """
                                <aux name="a"><eqn>1</eqn><event_poster min="0" max="1"><threshold value="1">
                                <event sim_action="stop"/></threshold></event_poster></aux>\
                                """)));
    }

    @Test
    void variables_directly_under_the_model_are_read_as_old_stella_wrote_them() {
        assertTrue(
                good("""
                                <xmile><sim_specs/><model><aux name="Old\\nName"><eqn>1</eqn></aux></model></xmile>
                                """)
                        .variable("old_name")
                        .isPresent());
    }

    @Test
    void unit_documentation_equation_and_line_are_kept() {
        Variable variable =
                good(Snippets.model(
                                """
                                        <stock name="Homes built"><doc>What &amp; why</doc>
                                        <eqn>10 {ten}</eqn><units>homes</units></stock>\
                                        """))
                        .variables()
                        .getFirst();
        assertEquals("homes", variable.unit());
        assertEquals("What & why", variable.documentation());
        assertEquals("10 {ten}", variable.equation());
        assertEquals("Homes built", variable.title());
        assertEquals(4, variable.line());
    }

    @Test
    void a_file_of_ventana_gets_its_dialect_and_says_so() {
        Outcome<Plan> outcome =
                Snippets.plan(
                        "<xmile><header><vendor>Ventana Systems, xmutil</vendor></header><sim_specs/><model/></xmile>");
        assertEquals(Dialect.VENSIM, outcome.orThrow().dialect());
        assertEquals("language.vensim-dialect", outcome.findings().getFirst().code());
    }

    @Test
    void a_byte_order_mark_and_sixteen_bit_text_are_understood() {
        String text = Snippets.equation("1");
        byte[] wide = ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
        assertTrue(Xmile.plan("a", wide).orThrow().variable("x").isPresent());
        assertTrue(Xmile.plan("a", marked).orThrow().variable("x").isPresent());
    }

    @Test
    void bytes_that_are_no_text_are_refused_without_an_exception() {
        byte[] noise = new byte[5000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + i / 7);
        }
        assertTrue(Xmile.plan("noise", noise) instanceof Outcome.Refused);
    }

    @Test
    void a_model_that_is_cut_off_anywhere_never_throws() {
        String text =
                Snippets.equation(
                        "IF \"a b\" &lt; SUM(y[*, A]) THEN -2 ^ 3 ELSE {c} MAX(1, .5e-3)");
        for (int end = 0; end < text.length(); end++) {
            Outcome<Plan> outcome = Snippets.plan(text.substring(0, end));
            assertTrue(outcome instanceof Outcome.Refused, "cut at " + end);
        }
    }

    private static Plan good(String text) {
        return Snippets.plan(text).orThrow();
    }

    /** Found by fuzzing: the model without variables before the real one was taken for it. */
    @Test
    void a_vendors_element_that_is_called_as_one_of_the_standard_is_not_it() {
        String text =
                Snippets.model("<aux name=\"a\"><eqn>1</eqn></aux>")
                        .replaceFirst("<sim_specs", "<isee:model/><sim_specs");
        assertEquals(1, Snippets.plan(text).orThrow().variables().size());
    }
}
