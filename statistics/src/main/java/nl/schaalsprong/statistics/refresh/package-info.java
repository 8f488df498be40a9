/** Renews the snapshots of a case folder: page by page, so that a break-off loses nothing. */
package nl.schaalsprong.statistics.refresh;
