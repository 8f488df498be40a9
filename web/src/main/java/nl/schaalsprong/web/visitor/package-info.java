/** Who asks, and how a form proves that it is ours. */
package nl.schaalsprong.web.visitor;
