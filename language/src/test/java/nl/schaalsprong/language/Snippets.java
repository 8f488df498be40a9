package nl.schaalsprong.language;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;

/** Small models for tests. Their variables begin on line 4. */
final class Snippets {
    private Snippets() {}

    static String model(String variables) {
        return """
        <xmile version="1.1"><sim_specs><start>0</start><stop>4</stop><dt>1</dt></sim_specs>
        <dimensions><dim name="Place"><elem name="A"/><elem name="B"/></dim><dim name="Level" size="3"/></dimensions>
        <model><variables>
        %s
        </variables></model></xmile>
        """
                .formatted(variables);
    }

    /** An auxiliary with this equation, called x. */
    static String equation(String equation) {
        return model("<aux name=\"x\"><eqn>" + equation + "</eqn></aux>");
    }

    static Outcome<Plan> plan(String text) {
        return Xmile.plan("model.xmile", text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> codes(String text) {
        return plan(text).findings().stream().map(Finding::code).toList();
    }
}
