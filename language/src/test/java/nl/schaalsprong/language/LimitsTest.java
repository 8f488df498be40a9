package nl.schaalsprong.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.source.Limits;
import org.junit.jupiter.api.Test;

/** Every limit of the room refuses what exceeds it. */
class LimitsTest {
    @Test
    void a_file_that_is_too_large_is_refused() {
        Outcome<Plan> outcome = Xmile.plan("large.xmile", new byte[Limits.FILE_BYTES + 1]);
        assertEquals("language.file-too-large", outcome.findings().getFirst().code());
    }

    @Test
    void elements_that_nest_too_deep_are_refused() {
        assertRefused("markup-too-large", "<xmile>" + "<a>".repeat(Limits.MARKUP_DEPTH + 1));
    }

    @Test
    void too_many_elements_are_refused() {
        assertRefused("markup-too-large", "<xmile>" + "<a/>".repeat(Limits.MARKUP_ELEMENTS));
    }

    @Test
    void too_many_tags_that_do_not_match_are_refused() {
        assertRefusedLast(
                "too-many-repairs", "<xmile>" + "</b>".repeat(Limits.REPAIRS + 1) + "</xmile>");
    }

    @Test
    void findings_beyond_the_limit_are_counted() {
        assertRefusedLast(
                "more-findings", Snippets.model(auxiliaries(Limits.FINDINGS + 5, "nothing")));
    }

    @Test
    void too_many_variables_are_refused() {
        assertRefused("too-many-variables", Snippets.model(auxiliaries(Limits.VARIABLES + 1, "1")));
    }

    @Test
    void a_module_that_contains_itself_is_refused() {
        assertRefused(
                "module-circle",
                """
                <xmile><sim_specs/><model><variables><module name="m"/></variables></model>
                <model name="m"><variables><module name="m"/></variables></model></xmile>
                """);
    }

    @Test
    void modules_that_spread_without_end_are_refused() {
        StringBuilder models = new StringBuilder();
        for (int i = 1; i < 15; i++) {
            models.append("<model name=\"m%d\"><variables>".formatted(i))
                    .append("<module name=\"a\" model=\"m%d\"/>".formatted(i + 1))
                    .append(
                            "<module name=\"b\" model=\"m%d\"/></variables></model>"
                                    .formatted(i + 1));
        }
        assertRefused(
                "modules-too-deep",
                "<xmile><sim_specs/><model><module name=\"m1\"/></model>"
                        + models
                        + "<model name=\"m15\"/></xmile>");
    }

    @Test
    void modules_that_lie_too_deep_are_refused() {
        StringBuilder models = new StringBuilder();
        for (int i = 0; i <= Limits.MODULE_DEPTH; i++) {
            models.append("<model name=\"m%d\">".formatted(i))
                    .append("<module name=\"m%d\"/></model>".formatted(i + 1));
        }
        assertRefused(
                "modules-too-deep",
                "<xmile><sim_specs/><model><module name=\"m0\"/></model>"
                        + models
                        + "<model name=\"m%d\"/></xmile>".formatted(Limits.MODULE_DEPTH + 1));
    }

    @Test
    void too_many_modules_beside_each_other_are_refused() {
        String modules =
                IntStream.rangeClosed(0, Limits.MODULES)
                        .mapToObj("<module name=\"k%d\" model=\"small\"/>"::formatted)
                        .collect(Collectors.joining());
        assertRefused(
                "modules-too-deep",
                "<xmile><sim_specs/><model>" + modules + "</model><model name=\"small\"/></xmile>");
    }

    @Test
    void a_table_of_data_that_is_too_large_is_refused() {
        String text =
                "<xmile><sim_specs/><data><import resource=\"data.csv\"/></data>"
                        + "<model><variables><aux name=\"sun\"/></variables></model></xmile>";
        byte[] large = ("sun\n8" + "\n".repeat(Limits.DATA_BYTES)).getBytes(UTF_8);
        Outcome<Plan> outcome =
                Xmile.plan("m.xmile", text.getBytes(UTF_8), _ -> Optional.of(large));
        assertEquals("language.data-unreadable", outcome.findings().getFirst().code());
    }

    @Test
    void names_that_may_be_meant_are_looked_for_only_so_often() {
        String wrong =
                IntStream.range(0, Limits.ADVISED + 5)
                        .mapToObj(i -> aux("x" + i, "peple + 0 * " + i))
                        .collect(Collectors.joining());
        long advised =
                Snippets.plan(Snippets.model(aux("people", "1") + wrong)).findings().stream()
                        .filter(f -> f.message(Language.ENGLISH).contains("people is meant"))
                        .count();
        assertEquals(Limits.ADVISED, advised);
    }

    @Test
    void macros_that_lie_too_deep_are_refused() {
        assertRefused("macros-too-deep", macros(Limits.MACRO_DEPTH + 1, "m%d(1)"));
    }

    @Test
    void macros_that_spread_without_end_are_refused() {
        String four = "m%1$d(1) + m%1$d(2) + m%1$d(3) + m%1$d(4)";
        String text = macros(Limits.MACRO_DEPTH, four);
        assertRefused("too-many-macro-calls", text);
        assertTrue(
                Snippets.plan(text)
                        .findings()
                        .getFirst()
                        .message(Language.ENGLISH)
                        .contains(Integer.toString(Limits.MACRO_CALLS / 1000)));
    }

    private static String aux(String name, String equation) {
        return "<aux name=\"" + name + "\"><eqn>" + equation + "</eqn></aux>";
    }

    private static String macros(int count, String call) {
        StringBuilder macros = new StringBuilder("<xmile><sim_specs/>");
        for (int i = 0; i < count; i++) {
            String equation = i == 0 ? "x" : call.formatted(i - 1);
            macros.append("<macro name=\"m%d\"><parm>x</parm><eqn>".formatted(i))
                    .append(equation)
                    .append("</eqn></macro>");
        }
        String last = "m" + (count - 1) + "(1)";
        return macros + "<model><aux name=\"y\"><eqn>" + last + "</eqn></aux></model></xmile>";
    }

    @Test
    void a_stock_with_too_many_flows_is_refused() {
        String flows =
                IntStream.rangeClosed(0, Limits.FLOWS)
                        .mapToObj(i -> "<outflow>f</outflow>")
                        .collect(Collectors.joining());
        String stock = "<stock name=\"s\"><eqn>1</eqn>" + flows;
        String flow = "<flow name=\"f\"><eqn>1</eqn></flow>";
        assertRefused("too-many-flows", Snippets.model(stock + "</stock>" + flow));
        String queue = stock + "<queue/></stock>" + flow;
        assertRefused("too-many-flows", Snippets.model(queue.replace("outflow", "inflow")));
    }

    /** Each stock of a ring asks whether its inflow needs its outflow, all around the ring. */
    @Test
    void a_ring_of_stocks_that_takes_too_many_steps_to_follow_is_refused() {
        int size = (int) Math.ceil(Math.sqrt(Limits.FLOW_STEPS)) + 1;
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i < size; i++) {
            ring.append(
                    """
                    <stock name="s%1$d"><eqn>1</eqn><inflow>f%1$d</inflow><outflow>f%2$d</outflow><non_negative/></stock>
                    <flow name="f%1$d"><eqn>s%1$d</eqn><non_negative/></flow>
                    """
                            .formatted(i, (i + 1) % size));
        }
        assertRefused("flows-tangled", Snippets.model(ring.toString()));
    }

    @Test
    void too_many_outflows_that_need_each_other_are_refused() {
        String stock = "<stock name=\"s\"><eqn>1</eqn><non_negative/><outflow>f0</outflow>";
        String flows = "<flow name=\"f0\"><eqn>1</eqn></flow>";
        for (int i = 1; i <= Limits.FLOWS_TOGETHER; i++) {
            stock += "<outflow>f%d</outflow>".formatted(i);
            flows += "<flow name=\"f%d\"><eqn>f%d</eqn></flow>".formatted(i, i - 1);
        }
        assertRefused("too-many-flows", Snippets.model(stock + "</stock>" + flows));
    }

    @Test
    void too_many_devices_are_refused() {
        assertRefused(
                "too-many-devices",
                withDimension(Limits.DEVICES + 1, 1, "1")
                        .replace("<aux name=\"a\">", "<stock name=\"a\"><queue/>")
                        .replaceFirst("</aux>", "</stock>"));
    }

    @Test
    void ranks_of_many_count_as_many_operations() {
        assertRefused("model-too-large", withDimension(2001, 1, "RANK(a, 1)"));
    }

    @Test
    void a_dimension_that_is_too_large_is_refused() {
        assertRefused("dimension-size", withDimension(Limits.DIMENSION_SIZE + 1, 1, "1"));
    }

    @Test
    void arrays_with_too_many_elements_are_refused() {
        assertRefused("too-many-elements", withDimension(1000, 2, "1"));
    }

    @Test
    void an_equation_that_is_too_long_is_refused() {
        assertRefused(
                "equation-too-long",
                Snippets.equation("1" + " ".repeat(Limits.EQUATION_LENGTH) + "+1"));
    }

    @Test
    void brackets_that_nest_too_deep_are_refused() {
        int deep = Limits.BRACKETS + 1;
        String fits = "(".repeat(deep - 1) + "1" + ")".repeat(deep - 1);
        assertEquals(List.of(), Snippets.codes(Snippets.equation(fits)));
        assertRefused(
                "expression-too-deep",
                Snippets.equation("(".repeat(deep) + "1" + ")".repeat(deep)));
    }

    @Test
    void signs_and_powers_that_nest_too_deep_are_refused() {
        assertRefused(
                "expression-too-deep", Snippets.equation("-".repeat(Limits.BRACKETS + 1) + "1"));
        assertRefused(
                "expression-too-deep", Snippets.equation("2" + "^2".repeat(Limits.BRACKETS + 1)));
    }

    @Test
    void a_sum_of_too_many_terms_is_refused() {
        assertRefused(
                "expression-too-deep",
                Snippets.equation("1" + "+1".repeat(Limits.EXPRESSION_DEPTH)));
    }

    @Test
    void a_model_with_too_many_operations_is_refused() {
        assertRefused("model-too-large", withDimension(5000, 1, "SUM(a[*])"));
    }

    @Test
    void a_model_that_is_cut_off_by_a_limit_is_never_taken_for_whole() {
        assertRefused("model-too-large", withDimension(6000, 1, "DELAYN(TIME, 2, 200)"));
        String picks =
                withDimension(700, 2, "1")
                        .replace(
                                "</variables>",
                                "<aux name=\"c\"><dimensions><dim name=\"d\"/></dimensions>"
                                        + "<eqn>a[TIME, TIME]</eqn></aux></variables>");
        assertRefused("model-too-large", picks.replace("size=\"700\"", "size=\"400\""));
    }

    @Test
    void a_table_with_too_many_points_is_refused() {
        String points = "1,".repeat(Limits.TABLE_POINTS + 1);
        assertRefused(
                "table-points", Snippets.model("<gf name=\"g\"><ypts>" + points + "</ypts></gf>"));
    }

    @Test
    void a_delay_of_too_high_an_order_is_refused() {
        assertRefused(
                "delay-order", Snippets.equation("DELAYN(1, 2, " + (Limits.DELAY_ORDER + 1) + ")"));
    }

    @Test
    void a_run_of_too_many_steps_is_refused() {
        assertRefused(
                "too-many-steps",
                "<xmile><sim_specs><stop>1e9</stop><dt>1e-9</dt></sim_specs><model/></xmile>");
    }

    private static String auxiliaries(int count, String equation) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<aux name=\"v" + i + "\"><eqn>" + equation + "</eqn></aux>")
                .collect(Collectors.joining("\n"));
    }

    private static String withDimension(int size, int times, String equation) {
        return """
        <xmile><sim_specs/><dimensions><dim name="d" size="%d"/></dimensions><model><variables>
        <aux name="a"><dimensions>%s</dimensions><eqn>1</eqn></aux>
        <aux name="b"><dimensions>%s</dimensions><eqn>%s</eqn></aux></variables></model></xmile>
        """
                .formatted(
                        size,
                        "<dim name=\"d\"/>".repeat(times),
                        "<dim name=\"d\"/>".repeat(times),
                        equation);
    }

    private static void assertRefused(String code, String text) {
        assertEquals("language." + code, Snippets.codes(text).getFirst());
    }

    private static void assertRefusedLast(String code, String text) {
        assertEquals("language." + code, Snippets.codes(text).getLast());
    }
}
