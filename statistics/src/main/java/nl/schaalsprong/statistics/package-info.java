/**
 * Official series as snapshots: which table, measure and codes feed which indicator, what was
 * fetched of it and when, and how one vintage differs from the one before. Nothing here speaks to a
 * network; that is {@code statistics.client}, which only the command line reaches.
 */
package nl.schaalsprong.statistics;
