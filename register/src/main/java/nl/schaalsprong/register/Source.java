package nl.schaalsprong.register;

/**
 * A document or table.
 *
 * @param id the name used in the case
 * @param title as published
 * @param identifier canonical identifier (kst-…, table id), or empty
 * @param link address, or empty
 * @param date ISO day or year of publication, or empty when the source does not say
 * @param confidence A official or own publication, B press naming the official source, C weak
 */
public record Source(
        String id, String title, String identifier, String link, String date, String confidence)
        implements Item {}
