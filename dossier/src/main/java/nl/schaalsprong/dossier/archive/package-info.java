/** Frozen dossiers, kept with their hash, and remade. */
package nl.schaalsprong.dossier.archive;
