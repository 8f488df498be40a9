package nl.schaalsprong.engine.why;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.Program;

/**
 * What one cause is read by in a formula.
 *
 * @param leaves the parts of the formula that read it
 * @param told whether these are all; if not, a device also reads it, and what that does cannot be
 *     told apart
 */
record Reading(Set<Formula> leaves, boolean told) {
    private Reading and(Reading other) {
        Set<Formula> all = new LinkedHashSet<>(leaves);
        all.addAll(other.leaves);
        return new Reading(all, told && other.told);
    }

    /** What a formula reads, in the order written. */
    static Map<Cause, Reading> of(Formula formula, Program program) {
        Map<Cause, Reading> readings = new LinkedHashMap<>();
        follow(formula, program, readings);
        return readings;
    }

    private static void follow(Formula formula, Program program, Map<Cause, Reading> readings) {
        switch (formula) {
            case Formula.Constant _, Formula.Apply _, Formula.Lookup _ -> {}
            case Formula.Slot(int slot) -> add(new Cause.Variable(slot), formula, readings);
            case Formula.Clock(var reading) -> {
                if (reading == Formula.Reading.TIME || reading == Formula.Reading.STEP_TIME) {
                    add(new Cause.Time(), formula, readings);
                }
            }
            case Formula.Draw _ -> add(new Cause.Chance(), formula, readings);
            case Formula.Recall(int memory, _) ->
                    add(
                            new Cause.Variable(program.memories().get(memory).input()),
                            formula,
                            readings);
            case Formula.Content(int device, _, _, var arguments) -> {
                int stock = program.devices().get(device).stock();
                add(new Cause.Variable(stock), formula, readings);
                inside(arguments, program, readings);
                inside(program.devices().get(device).moving(), program, readings);
                return;
            }
        }
        formula.parts().forEach(part -> follow(part, program, readings));
    }

    private static void add(Cause cause, Formula leaf, Map<Cause, Reading> readings) {
        readings.merge(cause, new Reading(Set.of(leaf), true), Reading::and);
    }

    /** What a device reads: it moves what the device shows, but nobody can say how much. */
    private static void inside(
            List<Formula> arguments, Program program, Map<Cause, Reading> readings) {
        for (Formula argument : arguments) {
            for (Cause cause : of(argument, program).keySet()) {
                readings.merge(cause, new Reading(Set.of(), false), Reading::and);
            }
        }
    }
}
