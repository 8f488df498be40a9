/** Judges folders of models by the outputs that other tools gave for them. */
package nl.schaalsprong.engine.suite;
