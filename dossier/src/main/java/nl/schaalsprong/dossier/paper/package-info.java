/** From what is said to the papers that carry it. */
package nl.schaalsprong.dossier.paper;
