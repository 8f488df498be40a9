/**
 * The page on which the model stands beside what happened. In: a case that says how it is held
 * against history. Out: its tests, bands, earlier promises and dated forecast, worked out once.
 */
@org.jspecify.annotations.NullMarked
package nl.schaalsprong.web.history;
