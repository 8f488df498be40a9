package nl.schaalsprong.language;

import java.util.List;
import java.util.Optional;

/**
 * A model that was checked: every name resolved, every array laid out in slots, equations in an
 * order that can be computed. Immutable.
 *
 * @param name of the model file
 * @param start first moment, in the model's time unit
 * @param stop last moment
 * @param dt step
 * @param saveEvery steps between saved moments, at least 1
 * @param variables in slot order
 * @param dialect in force
 * @param program what an engine runs
 * @param sections headings of the file, in order; empty where there are none
 */
public record Plan(
        String name,
        double start,
        double stop,
        double dt,
        int saveEvery,
        List<Variable> variables,
        Dialect dialect,
        Program program,
        List<Section> sections) {
    /** The variable with that canonical name. */
    public Optional<Variable> variable(String canonical) {
        return variables.stream().filter(v -> v.name().equals(canonical)).findFirst();
    }

    /** The heading a variable stands under. */
    public Optional<Section> section(Variable variable) {
        return sections.reversed().stream().filter(s -> s.line() <= variable.line()).findFirst();
    }
}
