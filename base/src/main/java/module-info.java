/** Shared words: spans, findings, seeds, series, receipts. */
module nl.schaalsprong.base {
    requires static org.jspecify;

    exports nl.schaalsprong.base;
}
