/** What a reading gives: records only, one per kind of finding. */
package nl.schaalsprong.letter.found;
