/** The text of a model file with its places: markup, findings and limits. */
package nl.schaalsprong.language.source;
