/** Writes pictures as SVG that stands alone: no style sheet, script or font is needed. */
package nl.schaalsprong.diagram.svg;
