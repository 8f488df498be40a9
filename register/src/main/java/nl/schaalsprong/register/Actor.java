package nl.schaalsprong.register;

import nl.schaalsprong.base.Text;

/**
 * A body, office, institution, firm or technology: a node of the ecosystem.
 *
 * @param type ministry, province, municipality, board, knowledge-institution, development-company,
 *     firm, technology, region, …
 * @param source identifier of a {@link Source}
 */
public record Actor(String id, String type, Text name, String source) implements Item {}
