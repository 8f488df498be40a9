/**
 * What people decided about the findings of a letter, and the changes to the register that follow
 * from a decision. Nothing is stored here; changes go to the journal.
 */
package nl.schaalsprong.letter.review;
