package nl.schaalsprong.diagram.picture;

/**
 * That one thing is read by another.
 *
 * @param from id of the cause
 * @param to id of the effect
 */
public record Arrow(String from, String to, Route route, Sign sign) {}
