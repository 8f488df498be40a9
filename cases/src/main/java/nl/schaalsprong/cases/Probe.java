package nl.schaalsprong.cases;

import java.util.List;
import nl.schaalsprong.base.Text;

/**
 * A model variable whose equation is a chain of MIN, with the name of the limit behind each
 * argument.
 *
 * @param variable canonical name without subscripts
 * @param limits limit ids in the order of the arguments as written, nested MIN flattened
 */
public record Probe(String variable, Text title, List<String> limits) {}
