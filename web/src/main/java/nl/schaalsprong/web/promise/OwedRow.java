package nl.schaalsprong.web.promise;

import java.util.List;

/**
 * Who is to do what for whom.
 *
 * @param who names, joined
 * @param toWhom names, joined; empty when nobody is named
 * @param what in words; {@code link} leads to it, or is empty
 * @param due the last day, or empty
 * @param state how far it has come
 * @param disputed whether sources disagree on it
 * @param source identifier of the source on this page, or empty
 */
public record OwedRow(
        String who,
        String toWhom,
        String what,
        String link,
        String due,
        List<String> state,
        boolean disputed,
        String source) {}
