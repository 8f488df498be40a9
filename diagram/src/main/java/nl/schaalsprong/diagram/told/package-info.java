/** What a picture shows, in words of both languages, for who cannot or will not look at it. */
package nl.schaalsprong.diagram.told;
