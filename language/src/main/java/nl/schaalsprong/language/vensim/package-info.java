/** Reads models of Vensim ({@code .mdl}) into the model that XMILE is read into. */
package nl.schaalsprong.language.vensim;
