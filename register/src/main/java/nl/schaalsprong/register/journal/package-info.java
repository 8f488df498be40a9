/**
 * The history of the register: every change with who and when, in a chain of hashes; nothing is
 * overwritten. What was known on a day, and what held on a day, are both read from it.
 */
package nl.schaalsprong.register.journal;
