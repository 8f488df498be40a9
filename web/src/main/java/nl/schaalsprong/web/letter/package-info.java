/** The page with a letter and what was found in it; what is uploaded is read and forgotten. */
package nl.schaalsprong.web.letter;
