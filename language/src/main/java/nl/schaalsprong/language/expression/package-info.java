/** Equations as XMILE writes them (1.1, section 3.3): text to trees with positions. */
package nl.schaalsprong.language.expression;
