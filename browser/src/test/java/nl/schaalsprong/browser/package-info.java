/** The workbench in a real browser. */
package nl.schaalsprong.browser;
