/**
 * Pictures of a model: stocks and flows from its views or laid out of themselves, and causal loops.
 * {@code docs/methods/diagrams.md} says how they are drawn and what is not.
 */
package nl.schaalsprong.diagram;
