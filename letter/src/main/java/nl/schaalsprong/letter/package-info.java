/** Letters to findings, each anchored to the exact characters it came from. */
package nl.schaalsprong.letter;
