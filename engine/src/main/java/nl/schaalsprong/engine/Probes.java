package nl.schaalsprong.engine;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.Operation;

/** Finds the chain of MIN in an equation: which argument of it is smallest is what a probe says. */
final class Probes {
    private Probes() {}

    /**
     * The arguments of the only outermost MIN of a formula, nested MIN flattened in the order
     * written. Whatever stands around it (a factor, a floor at zero) does not matter. Empty where
     * there is none, or more than one.
     */
    static List<Formula> chain(Formula formula) {
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
