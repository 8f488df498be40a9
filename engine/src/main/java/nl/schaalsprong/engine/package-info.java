/** A checked plan to runs: the oracle that interprets one future, and the batch that runs many. */
package nl.schaalsprong.engine;
