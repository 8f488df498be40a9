/** The only place that knows Eclipse ELK, which lays graphs out in layers. */
package nl.schaalsprong.diagram.layered;
