/** Where a number comes from, why it is what it is, and why it changed. */
@org.jspecify.annotations.NullMarked
package nl.schaalsprong.web.why;
