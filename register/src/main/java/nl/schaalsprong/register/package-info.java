/**
 * What was promised, by whom, to whom, in which readings and where it says so; and, with official
 * series beside it, where each promise stands today.
 */
package nl.schaalsprong.register;
