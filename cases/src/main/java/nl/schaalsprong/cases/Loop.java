package nl.schaalsprong.cases;

import java.util.List;
import nl.schaalsprong.base.Text;

/**
 * A feedback loop of the model that has a name: what the engine must confirm.
 *
 * @param chain full element names, each a cause of the next, the last of the first
 * @param story what goes on, in words
 * @param source of the story, or {@link Parameter#ASSUMPTION}
 */
public record Loop(
        String id, Text title, Sort sort, List<String> chain, Text story, String source) {
    /** What a push comes back as. */
    public enum Sort {
        /** A push comes back as more of the same. */
        REINFORCING,
        /** A push comes back against itself. */
        BALANCING
    }

    public Loop {
        chain = List.copyOf(chain);
    }
}
