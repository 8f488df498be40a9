/** Writes models as strict XMILE 1.1. */
package nl.schaalsprong.language.write;
