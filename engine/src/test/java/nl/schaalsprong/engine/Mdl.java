package nl.schaalsprong.engine;

import java.nio.charset.StandardCharsets;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.format.ModelFormat;

/** Small models of Vensim, for tests. */
final class Mdl {
    private Mdl() {}

    /** Five moments, 0 to 4, of these equations. */
    static Run run(String equations) {
        return Course.run(plan(equations, "1").orThrow());
    }

    /** The course of {@code x}. */
    static double[] of(String equations) {
        return run(equations).of("x");
    }

    static Outcome<Plan> plan(String equations, String step) {
        return read(
                """
                {UTF-8}
                %s
                ********************************************************
                	.Control
                ********************************************************~
                		Simulation Control Parameters
                	|
                FINAL TIME  = 4
                	~	Month
                	~	The final time for the simulation.
                	|
                INITIAL TIME  = 0 ~ Month ~ |
                SAVEPER  =
                        TIME STEP
                	~	Month [0,?]
                	~	The frequency with which output is stored.
                	|
                TIME STEP  = %s ~ Month [0,?] ~ |
                """
                        .formatted(equations, step));
    }

    static Outcome<Plan> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ModelFormat.plan("model.mdl", bytes, Resources.NONE);
    }
}
