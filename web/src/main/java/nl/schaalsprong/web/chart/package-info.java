/** Charts as files: SVG, PNG and CSV, each with what it was drawn from. */
package nl.schaalsprong.web.chart;
