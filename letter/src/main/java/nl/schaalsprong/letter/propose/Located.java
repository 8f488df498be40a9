package nl.schaalsprong.letter.propose;

import java.util.Optional;
import nl.schaalsprong.base.Span;

/** Where an anchored passage stands in a text. */
public sealed interface Located {
    /**
     * There.
     *
     * @param moved whether the text is another version than the one it was anchored in
     */
    record At(Span span, boolean moved) implements Located {}

    /** The words are not in the text. */
    record Absent() implements Located {}

    /** The words are in the text more than once, and nothing around them tells which is meant. */
    record Twice() implements Located {}

    /** The place, where there is one. */
    default Optional<Span> place() {
        return switch (this) {
            case At(Span span, _) -> Optional.of(span);
            case Absent _, Twice _ -> Optional.empty();
        };
    }
}
