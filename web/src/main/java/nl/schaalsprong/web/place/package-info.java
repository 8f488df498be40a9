/** The pages of one place and of all places. */
package nl.schaalsprong.web.place;
