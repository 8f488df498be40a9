package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The chain of MIN in an equation: each argument is a limit, and the smallest is the one that
 * binds.
 */
public final class MinimumChain {
    private MinimumChain() {}

    /**
     * The arguments of the only outermost MIN of a formula, nested MIN flattened in the order
     * written. Whatever stands around it (a factor, a floor at zero) does not matter. Empty where
     * there is none, or more than one.
     */
    public static List<Formula> of(Formula formula) {
        List<Formula> outermost = new ArrayList<>();
        find(formula, outermost);
        List<Formula> arguments = new ArrayList<>();
        if (outermost.size() == 1) {
            flatten(outermost.getFirst(), arguments);
        }
        return arguments;
    }

    private static boolean isMinimum(Formula formula) {
        return formula instanceof Formula.Apply(Operation operation, _)
                && operation == Operation.MINIMUM;
    }

    private static void find(Formula formula, List<Formula> outermost) {
        if (isMinimum(formula)) {
            outermost.add(formula);
        } else {
            formula.parts().forEach(p -> find(p, outermost));
        }
    }

    private static void flatten(Formula formula, List<Formula> arguments) {
        for (Formula part : formula.parts()) {
            if (isMinimum(part)) {
                flatten(part, arguments);
            } else {
                arguments.add(part);
            }
        }
    }
}
