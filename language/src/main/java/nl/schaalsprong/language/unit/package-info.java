/**
 * Units of measure (XMILE 1.1 sections 2.4 and 3.3.6): read, inferred where they are missing, and
 * held against the equations. Nothing here changes a number.
 */
package nl.schaalsprong.language.unit;
