/** The dossiers: frozen, listed, opened again, handed out and remade. */
package nl.schaalsprong.web.dossier;
