/** Geometry of the charts and the colours they use; no HTML here. */
package nl.schaalsprong.chart;
