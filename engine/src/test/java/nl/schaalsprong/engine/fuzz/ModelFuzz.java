package nl.schaalsprong.engine.fuzz;

import java.util.Arrays;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.Xmile;
import nl.schaalsprong.language.format.ModelFormat;
import nl.schaalsprong.language.unit.UnitCheck;

/**
 * Takes one file through everything: reading, checking, units, writing and reading back, and a few
 * steps of a run. A file is read or refused with findings; anything thrown is a failure.
 */
public final class ModelFuzz {
    private ModelFuzz() {}

    /** How far a file came. */
    enum Reached {
        REFUSED,
        READ,
        CHECKED,
        RUN
    }

    /** For Jazzer, which follows coverage: the first byte says which format the rest is in. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            String name = (input[0] & 1) == 0 ? "model.mdl" : "model.xmile";
            take(name, Arrays.copyOfRange(input, 1, input.length));
        }
    }

    /** Throws where something is wrong with us, whatever is wrong with the file. */
    static Reached take(String name, byte[] content) {
        if (!(ModelFormat.read(name, content) instanceof Outcome.Good<Model>(Model model, _))) {
            return Reached.REFUSED;
        }
        UnitCheck.of(model);
        Outcome<Plan> checked = Xmile.plan(model, Resources.NONE);
        ReadBack.assertSame(model, checked);
        if (!(checked instanceof Outcome.Good<Plan>(Plan plan, _))) {
            return Reached.READ;
        }
        return FewSteps.agree(plan) ? Reached.RUN : Reached.CHECKED;
    }
}
