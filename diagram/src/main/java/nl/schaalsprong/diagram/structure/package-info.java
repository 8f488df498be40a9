/** What a model is made of, as far as a picture shows it: parts, what flows and what is read. */
package nl.schaalsprong.diagram.structure;
