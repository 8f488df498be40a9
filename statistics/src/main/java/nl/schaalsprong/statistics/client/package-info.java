/**
 * Speaks to a server of official statistics (CBS, OData version 4). Only {@code sprong refresh}
 * reaches it: never a page, never somebody's request.
 */
package nl.schaalsprong.statistics.client;
