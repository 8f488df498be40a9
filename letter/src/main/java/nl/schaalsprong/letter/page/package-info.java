/** Text in: bytes to lines, lines to one repaired text that still knows the lines it came from. */
package nl.schaalsprong.letter.page;
