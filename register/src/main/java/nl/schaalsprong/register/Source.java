package nl.schaalsprong.register;

import nl.schaalsprong.base.Text;

/**
 * A document or table.
 *
 * @param id the name used in the case
 * @param title as published
 * @param identifier canonical identifier (kst-…, table id), or empty
 * @param link address, or empty
 * @param date ISO day, month or year of publication, or empty when the source does not say
 * @param confidence A official or own publication, B press naming the official source, C weak
 * @param sort what sort of document it is
 * @param validity the days on which it applies: a table until its successor, a law from its day on
 */
public record Source(
        String id,
        String title,
        String identifier,
        String link,
        String date,
        String confidence,
        Sort sort,
        Validity validity)
        implements Item {
    /** What sort of document. */
    public enum Sort {
        PARLIAMENT(new Text("Kamerstuk", "parliamentary paper")),
        LAW(new Text("wet of regeling", "law or rule")),
        AGREEMENT(new Text("convenant of akkoord", "covenant or agreement")),
        STATISTICS(new Text("statistiek", "statistics")),
        REPORT(new Text("rapport of onderzoek", "report or study")),
        OWN(new Text("eigen publicatie", "own publication")),
        PRESS(new Text("pers", "press")),
        OTHER(new Text("overig", "other"));

        private final Text title;

        Sort(Text title) {
            this.title = title;
        }

        /** The words a reader sees. */
        public Text title() {
            return title;
        }
    }

    /** A source of a sort not said. */
    public Source(
            String id,
            String title,
            String identifier,
            String link,
            String date,
            String confidence) {
        this(id, title, identifier, link, date, confidence, Sort.OTHER, Validity.UNSAID);
    }
}
