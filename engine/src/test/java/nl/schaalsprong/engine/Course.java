package nl.schaalsprong.engine;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Xmile;

/** The course of variables of small models, for tests. */
final class Course {
    private Course() {}

    static Plan plan(String specs, String variables) {
        String text =
                """
                <xmile version="1.1"><sim_specs %s</sim_specs>
                <dimensions><dim name="D" size="2"/></dimensions>
                <model><variables>%s</variables></model></xmile>
                """
                        .formatted(specs, variables);
        return Xmile.plan("model.xmile", text.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    static String aux(String name, String equation) {
        return "<aux name=\"" + name + "\"><eqn>" + equation + "</eqn></aux>";
    }

    /** Five moments, 0 to 4, of an equation. */
    static double[] of(String equation, String... others) {
        String specs = "><start>0</start><stop>4</stop><dt>1</dt>";
        return run(plan(specs, aux("x", equation) + String.join("", others))).of("x");
    }

    /** Future 0, once it is sure that the batch computes the same, in tiles of one and of eight. */
    static Run run(Plan plan) {
        Agreement.assertSame(plan, 1, 0, 1);
        Agreement.assertSame(plan, 8, 3, 9);
        return Oracle.run(plan, Map.of(), 42, 0).orThrow();
    }
}
