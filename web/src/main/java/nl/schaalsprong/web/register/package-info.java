/** The register as pages: search, records with their history, editing, sources and conflicts. */
package nl.schaalsprong.web.register;
