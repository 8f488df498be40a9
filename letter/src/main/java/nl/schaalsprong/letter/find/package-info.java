/**
 * The recognisers, one per kind of finding, over a repaired text. Their word lists are resources.
 */
package nl.schaalsprong.letter.find;
