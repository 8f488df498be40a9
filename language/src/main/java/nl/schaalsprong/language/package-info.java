/** XMILE text to model; equations to a checked plan that an engine can run. */
package nl.schaalsprong.language;
