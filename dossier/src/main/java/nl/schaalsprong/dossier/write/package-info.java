/** From a frozen state to what is said about it. */
package nl.schaalsprong.dossier.write;
