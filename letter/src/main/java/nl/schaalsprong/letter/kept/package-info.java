/** Letters that were kept, with their bytes; the port to wherever that is. */
package nl.schaalsprong.letter.kept;
