package nl.schaalsprong.futures.sensitivity;

import java.util.List;
import nl.schaalsprong.base.Text;

/**
 * What is varied as one: a parameter, or parameters that only make sense together.
 *
 * @param id of the parameter, or of the group
 * @param members places of the parameters in the list of the case, ascending
 */
public record Uncertainty(String id, Text title, List<Integer> members) {
    public Uncertainty {
        members = List.copyOf(members);
    }
}
