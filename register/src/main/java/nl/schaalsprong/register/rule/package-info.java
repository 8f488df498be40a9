/**
 * What does not fit in the register, found by rule and shown side by side: sources that disagree,
 * parts that do not add up, days that passed, sources that are missing. Nothing is averaged.
 */
package nl.schaalsprong.register.rule;
