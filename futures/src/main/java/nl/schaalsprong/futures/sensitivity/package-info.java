/**
 * Which uncertainties decide: designs that spread the parameters, and what their outcomes say about
 * each of them. Sources: Saltelli et al. (2010) and Jansen (1999) for variance-based indices,
 * Morris (1991) for screening; formulas in {@code docs/methods/sensitivity.md}.
 */
package nl.schaalsprong.futures.sensitivity;
