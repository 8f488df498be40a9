/**
 * Pictures of causal loops: variables as words, what one does to another as an arrow with its sign.
 * Signs are those of one recorded future ({@code docs/methods/causes.md}).
 */
package nl.schaalsprong.diagram.causal;
