package nl.schaalsprong.cases;

import java.util.List;
import nl.schaalsprong.base.Text;

/**
 * A phase a home goes through before it is completed.
 *
 * @param variables model variables arrayed over place, whose sum stands in this phase
 */
public record Phase(List<String> variables, Text title) {}
