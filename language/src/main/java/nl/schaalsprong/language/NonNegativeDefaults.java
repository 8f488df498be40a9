package nl.schaalsprong.language;

import java.util.Optional;
import nl.schaalsprong.language.source.Element;

/** What {@code <behavior>} says of all stocks and flows that do not say it themselves. */
record NonNegativeDefaults(boolean stocks, boolean flows) {
    static NonNegativeDefaults of(Optional<Element> behavior) {
        return new NonNegativeDefaults(of(behavior, "stock", false), of(behavior, "flow", false));
    }

    /** The same with what the behaviour of one sheet says. */
    NonNegativeDefaults with(Optional<Element> behavior) {
        return new NonNegativeDefaults(of(behavior, "stock", stocks), of(behavior, "flow", flows));
    }

    private static boolean of(Optional<Element> behavior, String sort, boolean otherwise) {
        boolean all = behavior.map(b -> of(b, otherwise)).orElse(otherwise);
        return behavior.flatMap(b -> b.child(sort)).map(s -> of(s, all)).orElse(all);
    }

    /** Whether an element says {@code <non_negative/>}; {@code false} inside it takes it back. */
    static boolean of(Element element, boolean otherwise) {
        return element.child("non_negative")
                .map(n -> !n.text().value().strip().equalsIgnoreCase("false"))
                .orElse(otherwise);
    }
}
