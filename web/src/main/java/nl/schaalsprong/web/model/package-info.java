/**
 * The model as a glass box: every variable, every uncertain parameter, and own variants of them.
 */
@org.jspecify.annotations.NullMarked
package nl.schaalsprong.web.model;
