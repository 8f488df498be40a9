package nl.schaalsprong.cases;

import nl.schaalsprong.base.Text;

/**
 * A place of the case.
 *
 * @param code CBS code, and the name of its element in the model's place dimension
 * @param kind municipality or region
 * @param group sub-region it belongs to, for named sets of places
 * @param column column in the tile grid, from 0
 * @param row row in the tile grid, from 0
 */
public record Area(String code, Text name, String kind, String group, int column, int row) {}
