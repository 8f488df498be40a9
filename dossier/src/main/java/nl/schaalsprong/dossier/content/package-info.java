/** What a dossier says, before any paper is chosen: both languages, numbers with their source. */
package nl.schaalsprong.dossier.content;
