package nl.schaalsprong.diagram.picture;

/**
 * Words or a frame that belong to no variable.
 *
 * @param frame what is drawn around; without size where it is words only
 */
public record Caption(Label label, Box frame) {}
