/**
 * Case and engine to chances: samples the uncertain parameters, runs the futures, and says per
 * reading of a promise how likely it is, how much more is needed, what holds it back and what would
 * help.
 */
package nl.schaalsprong.futures;
