/** All results to one document that can be taken to a meeting, frozen with its hash. */
package nl.schaalsprong.dossier;
