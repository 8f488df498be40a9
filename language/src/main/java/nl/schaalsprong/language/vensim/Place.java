package nl.schaalsprong.language.vensim;

import java.util.List;

/**
 * For which elements an equation is read.
 *
 * @param names what stands between the brackets on the left
 * @param elements one element for each of them; empty where the equation is for all
 */
record Place(List<String> names, List<String> elements) {
    static final Place NONE = new Place(List.of(), List.of());

    /** Whether the names of ranges stay as they are. */
    boolean whole() {
        return elements.isEmpty();
    }
}
