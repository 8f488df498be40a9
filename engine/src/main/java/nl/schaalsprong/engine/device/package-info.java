/** Conveyors, queues and ovens: what one future holds and how it moves. */
package nl.schaalsprong.engine.device;
