package nl.schaalsprong.language.vensim;

/**
 * What stands between two bars: an equation with its unit and comment.
 *
 * @param start first character of the equation
 * @param end after its last
 * @param unit as written, without the range behind it
 * @param comment as written
 * @param macro number of the macro it stands in, or -1
 */
record Entry(int start, int end, String unit, String comment, int macro) {}
