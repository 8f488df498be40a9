package nl.schaalsprong.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.schaalsprong.language.source.Limits;
import org.junit.jupiter.api.Test;

/** The limits of a whole model: what just fits is read, one more is refused. */
class OuterLimitsTest {
    @Test
    void modules_inside_modules_are_read_up_to_the_limit() {
        assertEquals(List.of(), Snippets.codes(modules(Limits.MODULE_DEPTH)));
        assertEquals(
                List.of("language.modules-too-deep"),
                Snippets.codes(modules(Limits.MODULE_DEPTH + 1)));
    }

    @Test
    void one_array_element_more_than_the_limit_is_refused() {
        int columns = 1000;
        String array =
                """
                <aux name="one"><eqn>1</eqn></aux><aux name="rest">
                <dimensions><dim name="row"/><dim name="column"/></dimensions><eqn>1</eqn></aux>
                """;
        String text =
                model(
                        dimension("row", Limits.SLOTS / columns) + dimension("column", columns),
                        array);
        assertEquals("language.too-many-elements", Snippets.codes(text).getFirst());
    }

    @Test
    void operations_are_counted_with_arrays_written_out() {
        int side = (int) Math.sqrt(Limits.OPERATIONS);
        assertEquals(List.of(), Snippets.codes(sums(side / 2)));
        assertEquals(List.of("language.model-too-large"), Snippets.codes(sums(side)));
    }

    @Test
    void steps_are_taken_up_to_the_limit() {
        assertEquals(List.of(), Snippets.codes(until(Limits.STEPS)));
        assertEquals(List.of("language.too-many-steps"), Snippets.codes(until(Limits.STEPS + 1)));
    }

    /** So many modules, each inside the one before. */
    private static String modules(int depth) {
        StringBuilder text = new StringBuilder("<xmile><sim_specs/>");
        text.append("<model><variables><module name=\"m1\"/></variables></model>");
        for (int i = 1; i <= depth; i++) {
            String inner =
                    i < depth
                            ? "<module name=\"m" + (i + 1) + "\"/>"
                            : "<aux name=\"x\"><eqn>1</eqn></aux>";
            text.append(
                    "<model name=\"m%d\"><variables>%s</variables></model>".formatted(i, inner));
        }
        return text.append("</xmile>").toString();
    }

    /** As many sums as there are terms in each. */
    private static String sums(int side) {
        String arrays =
                """
                <aux name="a"><dimensions><dim name="d"/></dimensions><eqn>1</eqn></aux>
                <aux name="b"><dimensions><dim name="d"/></dimensions><eqn>SUM(a[*])</eqn></aux>
                """;
        return model(dimension("d", side), arrays);
    }

    private static String dimension(String name, int size) {
        return "<dim name=\"%s\" size=\"%d\"/>".formatted(name, size);
    }

    private static String model(String dimensions, String variables) {
        return """
        <xmile><sim_specs/><dimensions>%s</dimensions>
        <model><variables>%s</variables></model></xmile>
        """
                .formatted(dimensions, variables);
    }

    private static String until(int stop) {
        return """
        <xmile><sim_specs><start>0</start><stop>%d</stop><dt>1</dt></sim_specs>
        <model><variables><aux name="x"><eqn>1</eqn></aux></variables></model></xmile>
        """
                .formatted(stop);
    }
}
