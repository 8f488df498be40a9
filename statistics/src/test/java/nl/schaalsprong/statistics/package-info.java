/** A server that behaves like that of CBS, and what is said of series, snapshots and refreshes. */
package nl.schaalsprong.statistics;
