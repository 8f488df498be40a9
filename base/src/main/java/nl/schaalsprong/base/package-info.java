/** Shared words that every room speaks: spans, findings, seeds, series and receipts. */
package nl.schaalsprong.base;
