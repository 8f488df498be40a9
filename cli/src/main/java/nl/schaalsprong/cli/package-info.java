/** The command line: arguments to rooms, results to text and JSON. */
package nl.schaalsprong.cli;
