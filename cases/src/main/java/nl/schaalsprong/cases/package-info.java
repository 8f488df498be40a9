/**
 * A region as a folder of data: model, parameters with their uncertainty, measures, promises,
 * sources, observations and checks; and the loader that reads such a folder or says what is wrong
 * with it.
 */
package nl.schaalsprong.cases;
