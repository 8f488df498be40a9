/** Signing in and out, and the pages on which accounts are kept. */
package nl.schaalsprong.web.people;
