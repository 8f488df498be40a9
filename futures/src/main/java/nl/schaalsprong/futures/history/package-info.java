/**
 * The model against what happened: forecasts from earlier starts beside naive rules, bands beside
 * their coverage, earlier promises beside the chance the model would have given them, and a dated
 * forecast that later figures judge.
 *
 * <p><b>In</b>: a case with a {@link nl.schaalsprong.cases.History}. <b>Out</b>: {@link
 * nl.schaalsprong.futures.history.Hindcast}, {@link nl.schaalsprong.futures.history.Backtest},
 * {@link nl.schaalsprong.futures.history.Dated}. An earlier start sees only what was known on its
 * own 1 January; figures of a later day than {@link nl.schaalsprong.futures.history.Panel#LAST}
 * judge nothing here.
 */
@org.jspecify.annotations.NullMarked
package nl.schaalsprong.futures.history;
