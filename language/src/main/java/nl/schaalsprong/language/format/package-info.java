/** Which reader a model file is for. */
package nl.schaalsprong.language.format;
