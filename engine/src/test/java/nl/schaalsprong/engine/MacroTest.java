package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Xmile;
import org.junit.jupiter.api.Test;

/** Macros and modules, against arithmetic by hand. */
class MacroTest {
    private static final String LOG =
            "<macro name=\"LOG\"><parm>x</parm><parm default=\"10\">base</parm>"
                    + "<eqn>LN(x) / LN(base)</eqn></macro>";
    private static final String SMOOTH =
            """
            <macro name="SMOOTH1"><parm>input</parm><parm>averaging time</parm>
            <parm default="input">initial</parm><eqn>level</eqn><variables>
            <stock name="level"><eqn>initial</eqn><inflow>change</inflow></stock>
            <flow name="change"><eqn>(input - level) / averaging_time</eqn></flow>
            </variables></macro>
            """;

    @Test
    void a_macro_is_a_function_with_parameters_and_defaults() {
        assertEquals(8, run(LOG, aux("x", "LOG(256, 2)")).of("x")[0], 1e-12);
        assertEquals(2, run(LOG, aux("x", "LOG(100)")).of("x")[0], 1e-12);
    }

    @Test
    void a_macro_with_a_stock_is_the_same_as_the_function_it_describes() {
        Run run =
                run(
                        SMOOTH,
                        aux("a", "SMOOTH1(TIME, 2)")
                                + aux("b", "SMTH1(TIME, 2)")
                                + aux("c", "SMOOTH1(TIME, 4, 8)")
                                + aux("d", "SMTH1(TIME, 4, 8)"));
        assertArrayEquals(run.of("b"), run.of("a"));
        assertArrayEquals(run.of("d"), run.of("c"));
    }

    @Test
    void every_call_has_stocks_of_its_own() {
        Run run =
                run(SMOOTH, aux("x", "SMOOTH1(10, 2, 0) + SMOOTH1(20, 2, 0) + SMOOTH1(10, 2, 0)"));
        // each closes half of the gap every step
        assertArrayEquals(new double[] {0, 20, 30, 35, 37.5}, run.of("x"));
    }

    @Test
    void a_macro_can_use_delays_random_numbers_and_other_macros() {
        String twice =
                "<macro name=\"TWICE\"><parm>x</parm><eqn>SMOOTH1(SMOOTH1(x, 2), 2)</eqn></macro>"
                        + "<macro name=\"LATER\"><parm>x</parm><eqn>DELAY(x, 2) + 0 * NORMAL(0, 1)</eqn></macro>";
        Run run =
                run(
                        SMOOTH + twice,
                        aux("a", "TWICE(TIME)")
                                + aux("b", "SMTH1(SMTH1(TIME, 2), 2)")
                                + aux("c", "LATER(TIME)"));
        assertArrayEquals(run.of("b"), run.of("a"));
        assertArrayEquals(new double[] {0, 0, 0, 1, 2}, run.of("c"));
    }

    @Test
    void an_array_can_be_given_to_a_macro() {
        String find =
                "<macro name=\"SPREAD\"><parm>A</parm><eqn>MAX(A) - MIN(A) + A[2] * SIZE(A)</eqn></macro>";
        Run run =
                run(
                        find,
                        "<aux name=\"v\"><dimensions><dim name=\"D\"/></dimensions>"
                                + "<eqn>D * D</eqn></aux>"
                                + aux("x", "SPREAD(v)"));
        assertEquals(9 - 1 + 4 * 3, run.of("x")[0]);
    }

    @Test
    void an_array_equation_calls_a_macro_for_each_element() {
        Run run =
                run(
                        SMOOTH,
                        "<aux name=\"v\"><dimensions><dim name=\"D\"/></dimensions>"
                                + "<eqn>SMOOTH1(D * 8, 2, 0)</eqn></aux>");
        assertArrayEquals(new double[] {0, 12, 18, 21, 22.5}, run.of("v[3]"));
        assertArrayEquals(new double[] {0, 4, 6, 7, 7.5}, run.of("v[1]"));
    }

    @Test
    void a_macro_is_chosen_by_the_number_of_arguments() {
        String both =
                "<macro name=\"AREA\"><parm>a</parm><eqn>a * a</eqn></macro>"
                        + "<macro name=\"AREA\"><parm>a</parm><parm>b</parm><eqn>a * b</eqn></macro>";
        Run run = run(both, aux("x", "AREA(3) + 100 * AREA(3, 4)"));
        assertEquals(1209, run.of("x")[0]);
    }

    @Test
    void previous_self_in_a_macro_is_what_the_macro_gave() {
        String count =
                "<macro name=\"COUNT\"><parm>by</parm><eqn>PREVIOUS(SELF, 0) + by</eqn></macro>";
        Run run = run(count, aux("x", "10 * COUNT(1) + 0"));
        assertArrayEquals(new double[] {10, 20, 30, 40, 50}, run.of("x"));
    }

    @Test
    void a_conveyor_in_a_macro_moves() {
        String pipe =
                """
                <macro name="PIPE"><parm>in</parm><parm>time</parm><eqn>out</eqn><variables>
                <stock name="s"><eqn>0</eqn><inflow>f</inflow><outflow>out</outflow>
                <conveyor><len>time</len></conveyor></stock>
                <flow name="f"><eqn>in</eqn></flow><flow name="out"/></variables></macro>
                """;
        Run run = run(pipe, aux("x", "PIPE(TIME + 1, 2)"));
        assertArrayEquals(new double[] {0, 0, 1, 2, 3}, run.of("x"));
    }

    @Test
    void only_its_own_names_are_known_inside_a_macro() {
        String leaky = "<macro name=\"M\"><parm>x</parm><eqn>x + outside</eqn></macro>";
        assertRefused("unknown-name", leaky, aux("outside", "1") + aux("y", "M(1)"));
    }

    @Test
    void a_macro_that_calls_itself_is_refused() {
        String own = "<macro name=\"M\"><parm>x</parm><eqn>M(x - 1)</eqn></macro>";
        assertRefused("macro-circle", own, aux("y", "M(3)"));
        String round =
                "<macro name=\"A\"><parm>x</parm><eqn>B(x)</eqn></macro>"
                        + "<macro name=\"B\"><parm>x</parm><eqn>v</eqn><variables>"
                        + aux("v", "A(x)")
                        + "</variables></macro>";
        assertRefused("macro-circle", round, aux("y", "A(3)"));
    }

    @Test
    void a_macro_that_gets_too_many_arguments_is_refused() {
        assertRefused("macro-arguments", LOG, aux("y", "LOG(1, 2, 3)"));
    }

    @Test
    void modules_lie_inside_modules_and_take_inputs_from_any_level() {
        String outer =
                """
                <module name="Outer"><connect to="Inner.gain" from=".factor"/></module>
                <module name="Second"><connect to="signal" from="Outer.Inner.result"/></module>
                """
                        + aux("factor", "TIME * 2")
                        + aux("seen", "Second.doubled + Outer.own");
        String models =
                "<model name=\"Outer\"><variables><module name=\"Inner\"/>"
                        + aux("own", "1000")
                        + "</variables></model><model name=\"Inner\"><variables>"
                        + "<aux name=\"gain\" access=\"input\"><eqn>7</eqn></aux>"
                        + aux("result", "gain + 1")
                        + "</variables></model><model name=\"Second\"><variables>"
                        + "<aux name=\"signal\" access=\"input\"/>"
                        + aux("doubled", "2 * signal")
                        + "</variables></model>";
        Run run = Course.run(plan("", outer, models).orThrow());
        assertArrayEquals(new double[] {1002, 1006, 1010, 1014, 1018}, run.of("seen"));
    }

    @Test
    void a_connection_can_hand_a_value_up() {
        String main =
                "<module name=\"Sub\"><connect to=\"input\" from=\".given\"/>"
                        + "<connect to=\".taken\" from=\"Sub.output\"/></module>"
                        + aux("given", "TIME")
                        + "<aux name=\"taken\" access=\"input\"/>"
                        + aux("x", "taken + 1");
        String models =
                "<model name=\"Sub\"><variables><aux name=\"input\" access=\"input\"/>"
                        + aux("output", "input * 3")
                        + "</variables></model>";
        assertArrayEquals(
                new double[] {1, 4, 7, 10, 13},
                Course.run(plan("", main, models).orThrow()).of("x"));
    }

    private static String aux(String name, String equation) {
        return Course.aux(name, equation);
    }

    private static Run run(String macros, String variables) {
        return Course.run(plan(macros, variables, "").orThrow());
    }

    private static void assertRefused(String code, String macros, String variables) {
        List<Finding> findings = plan(macros, variables, "").findings();
        assertEquals("language." + code, findings.getFirst().code());
    }

    private static Outcome<Plan> plan(String macros, String variables, String models) {
        String text =
                """
                <xmile version="1.1"><sim_specs><start>0</start><stop>4</stop><dt>1</dt></sim_specs>
                <dimensions><dim name="D" size="3"/></dimensions>%s
                <model><variables>%s</variables></model>%s</xmile>
                """
                        .formatted(macros, variables, models);
        return Xmile.plan("m.xmile", text.getBytes(StandardCharsets.UTF_8));
    }
}
