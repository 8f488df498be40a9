package nl.schaalsprong.language;

import java.util.List;

/**
 * A dimension of arrays.
 *
 * @param name canonical
 * @param elements canonical names of its elements, in order
 */
public record Dimension(String name, List<String> elements) {}
