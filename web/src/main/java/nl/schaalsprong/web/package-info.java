/** The workbench: HTTP to rooms, results to pages and frames. */
package nl.schaalsprong.web;
