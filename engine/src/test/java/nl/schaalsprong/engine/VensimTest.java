package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.schaalsprong.language.Dialect;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Xmile;
import org.junit.jupiter.api.Test;

/** Models of Vensim, against arithmetic by hand and against the same models as XMILE. */
class VensimTest {
    private static final String TEACUP =
            """
            Characteristic Time= 10 ~ Minutes ~ How long will it take? |
            Heat Loss to Room= (Teacup Temperature - Room \\
            		Temperature) / characteristic_time
            	~	Degrees Fahrenheit/Minute [0,100,1]
            	~	This is the rate at which heat flows.
            	~	:SUPPLEMENTARY
            	|
            Room Temperature= 70 ~~|
            Teacup Temperature= INTEG ( -Heat Loss to Room, 180) ~ Degrees Fahrenheit ~ |
            """;

    @Test
    void a_teacup_has_the_same_bits_as_its_twin() {
        String twin =
                "<stock name=\"Teacup Temperature\"><eqn>180</eqn><outflow>Heat_Loss_to_Room</outflow></stock>"
                        + "<flow name=\"Heat Loss to Room\"><eqn>(Teacup_Temperature - Room_Temperature)"
                        + " / Characteristic_Time</eqn></flow>"
                        + Course.aux("Room Temperature", "70")
                        + Course.aux("Characteristic Time", "10");
        assertSame(twin, TEACUP, "teacup_temperature", "heat_loss_to_room");
    }

    @Test
    void units_comments_and_groups_are_kept_and_the_dialect_is_shown() {
        Plan plan = Mdl.plan(TEACUP, "1").orThrow();
        var heat = plan.variable("heat_loss_to_room").orElseThrow();
        assertEquals("Degrees Fahrenheit/Minute", heat.unit());
        assertEquals("This is the rate at which heat flows.", heat.documentation());
        assertEquals("Heat Loss to Room", heat.title());
        assertEquals(3, heat.line());
        assertEquals("Control", plan.sections().getFirst().title());
        assertEquals(Dialect.VENSIM, plan.dialect());
    }

    @Test
    void an_epidemic_has_the_same_bits_as_its_twin() {
        String mdl =
                """
                Susceptible = INTEG(-infecting, 990) ~~|
                Infected = INTEG(infecting - recovering, 10) ~~|
                Recovered = INTEG(recovering, 0) ~~|
                infecting = Susceptible * Infected / total * 0.3 ~~|
                recovering = DELAY3(infecting, 2) ~~|
                total = Susceptible + Infected + Recovered ~~|
                """;
        String twin =
                stock("Susceptible", "990", "", "infecting")
                        + stock("Infected", "10", "infecting", "recovering")
                        + stock("Recovered", "0", "recovering", "")
                        + "<flow name=\"infecting\"><eqn>Susceptible * Infected / total * 0.3</eqn></flow>"
                        + "<flow name=\"recovering\"><eqn>DELAY3(infecting, 2)</eqn></flow>"
                        + Course.aux("total", "Susceptible + Infected + Recovered");
        assertSame(twin, mdl, "susceptible", "infected", "recovered", "recovering");
    }

    @Test
    void lookups_and_smoothing_have_the_same_bits_as_their_twins() {
        String mdl =
                """
                curve([(0,0)-(10,10)],(0,1),(1.5,3),(1.5,7),(3,2)) ~~|
                old form(0, 2, 4, 10, 20, 40) ~~|
                x = curve(Time) + SMOOTH3(STEP(3, 2), 2) ~~|
                y = old form(Time) ~~|
                """;
        String twin =
                "<gf name=\"curve\"><xpts>0,1.5,1.5,3</xpts><ypts>1,3,7,2</ypts></gf>"
                        + "<gf name=\"f\"><xpts>0,2,4</xpts><ypts>10,20,40</ypts></gf>"
                        + Course.aux("x", "curve(TIME) + SMTH3(STEP(3, 2), 2)")
                        + Course.aux("y", "f(TIME)");
        assertSame(twin, mdl, "x", "y");
    }

    @Test
    void arrays_have_the_same_bits_as_their_twins() {
        String mdl =
                """
                D: d1, d2 ~~|
                E: e1, e2 -> D ~~|
                a[D] = 0.1, 0.7 ~~|
                level[D] = INTEG(a[D] * level[D], 1) ~~|
                x[E] = a[D] / SUM(level[D!]) ~~|
                """;
        String dim = "<dimensions><dim name=\"D\"/></dimensions>";
        String twin =
                "<aux name=\"a\">"
                        + dim
                        + "<element subscript=\"1\"><eqn>0.1</eqn></element>"
                        + "<element subscript=\"2\"><eqn>0.7</eqn></element></aux>"
                        + "<stock name=\"level\">"
                        + dim
                        + "<eqn>1</eqn><inflow>f</inflow></stock>"
                        + "<flow name=\"f\">"
                        + dim
                        + "<eqn>a[D] * level[D]</eqn></flow>"
                        + "<aux name=\"x\">"
                        + dim
                        + "<eqn>a[D] / SUM(level[*])</eqn></aux>";
        double[] wanted = run(twin).of("x[2]");
        assertArrayEquals(wanted, Mdl.run(mdl).of("x[e2]"));
    }

    @Test
    void names_are_the_same_whatever_their_case_blanks_and_quotes() {
        String names =
                "\"Größe + \\\"x\\\"\" = 2 ~~| A_b  c = 3 ~~| x = \"größe + \\\"X\\\"\" * a b_C ~~|";
        assertEquals(6, Mdl.of(names)[0]);
        byte[] old =
                ("{Windows}\nCafé = 3~~|x = Café~~|INITIAL TIME=0~~|FINAL TIME=1~~|"
                                + "TIME STEP=1~~|SAVEPER=1~~|")
                        .getBytes(java.nio.charset.Charset.forName("windows-1252"));
        Plan plan =
                nl.schaalsprong.language.format.ModelFormat.plan(
                                "OLD.MDL", old, nl.schaalsprong.language.Resources.NONE)
                        .orThrow();
        assertEquals(3, Oracle.run(plan, Map.of(), 0, 0).orThrow().of("café")[0]);
    }

    @Test
    void a_macro_named_like_a_function_of_xmile_is_called_by_its_own_name_only() {
        String macros =
                ":MACRO: INIT(a)\nINIT = a * 100 ~~|\n:END OF MACRO:\n"
                        + ":MACRO: MOD(a, b)\nMOD = a + b ~~|\n:END OF MACRO:\n";
        Run run = Mdl.run(macros + "x = INITIAL(3) + MODULO(7, 4) ~~| y = INIT(3) + MOD(7, 4) ~~|");
        assertArrayEquals(new double[] {6, 6, 6, 6, 6}, run.of("x"));
        assertArrayEquals(new double[] {311, 311, 311, 311, 311}, run.of("y"));
    }

    @Test
    void a_macro_has_stocks_of_its_own_in_every_call() {
        String macro =
                """
                :MACRO: FOLLOW(goal, delay)
                FOLLOW = INTEG((goal - FOLLOW) / delay, goal * 0 + Time$) ~ goal ~ |
                :END OF MACRO:
                x = FOLLOW(8, 2) + FOLLOW(16, 2) ~~|
                """;
        assertArrayEquals(new double[] {0, 12, 18, 21, 22.5}, Mdl.of(macro));
    }

    @Test
    void a_lookup_named_like_a_function_of_xmile_is_read_as_the_lookup_it_is() {
        String lookups =
                "lookup((0,0),(4,4)) ~~| size((0,0),(4,8)) ~~| mod((0,1),(4,1)) ~~|"
                        + " x = lookup(Time) + size(Time) + mod(Time) + MODULO(Time, 2) ~~|";
        assertArrayEquals(new double[] {1, 5, 7, 11, 13}, Mdl.of(lookups));
    }

    @Test
    void a_lookup_can_be_read_beyond_its_ends_or_in_steps() {
        String lookup = "f((1,10),(2,20),(3,40)) ~~| ";
        assertArrayEquals(
                new double[] {0, 10, 20, 40, 60},
                Mdl.of(lookup + "x = LOOKUP EXTRAPOLATE(f, Time) ~~|"));
        assertArrayEquals(
                new double[] {10, 20, 40, 40, 40},
                Mdl.of(lookup + "x = LOOKUP FORWARD(f, Time + 0.5) ~~|"));
        assertArrayEquals(
                new double[] {10, 10, 20, 40, 40},
                Mdl.of(lookup + "x = LOOKUP BACKWARD(f, Time + 0.5) ~~|"));
    }

    @Test
    void a_flow_that_is_no_plain_sum_is_written_apart() {
        Run run = Mdl.run("s = INTEG(2 * a - b, 1) ~~| a = 3 ~~| b = Time ~~|");
        assertArrayEquals(new double[] {6, 5, 4, 3, 2}, run.of("s_net_flow"));
        assertArrayEquals(new double[] {1, 7, 12, 16, 19}, run.of("s"));
    }

    private static String stock(String name, String start, String in, String out) {
        return "<stock name=\""
                + name
                + "\"><eqn>"
                + start
                + "</eqn>"
                + (in.isEmpty() ? "" : "<inflow>" + in + "</inflow>")
                + (out.isEmpty() ? "" : "<outflow>" + out + "</outflow>")
                + "</stock>";
    }

    private static Run run(String variables) {
        String text =
                "<xmile><header><vendor>Ventana</vendor></header><sim_specs><start>0</start>"
                        + "<stop>4</stop><dt>1</dt></sim_specs>"
                        + "<dimensions><dim name=\"D\" size=\"2\"/></dimensions>"
                        + "<model><variables>"
                        + variables
                        + "</variables></model></xmile>";
        return Course.run(Xmile.plan("m.xmile", text.getBytes(StandardCharsets.UTF_8)).orThrow());
    }

    private static void assertSame(String twin, String mdl, String... names) {
        Run wanted = run(twin);
        Run found = Mdl.run(mdl);
        for (String name : names) {
            assertArrayEquals(wanted.of(name), found.of(name), name);
        }
    }
}
