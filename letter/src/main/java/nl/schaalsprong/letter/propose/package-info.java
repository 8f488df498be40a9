/**
 * From finding to record: what each finding of a letter would become in the register, which records
 * it resembles, and where a passage stands in another version of the text. Nothing is written here;
 * a person decides.
 */
package nl.schaalsprong.letter.propose;
