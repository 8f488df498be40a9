/** Scenarios as things: kept, named, shared, and laid side by side. */
package nl.schaalsprong.web.scenario;
