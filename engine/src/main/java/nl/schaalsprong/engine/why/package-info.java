/**
 * Why a variable does what it does: which others it reads and with what sign, what moved it and by
 * how much, the feedback loops it is part of and which of them matter. All of it is told of one
 * recorded future; {@code docs/methods/causes.md} says how.
 */
package nl.schaalsprong.engine.why;
