/**
 * What a picture of a model consists of: symbols, pipes, arrows and words with their places, and
 * the plain geometry these need. Lengths are in pixels, to the right and downwards. Nothing here
 * knows where a place came from or how it is written down.
 */
package nl.schaalsprong.diagram.picture;
