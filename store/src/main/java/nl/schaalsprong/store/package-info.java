/** Keeps what people write: implements the ports of the other rooms on SQLite. */
package nl.schaalsprong.store;
