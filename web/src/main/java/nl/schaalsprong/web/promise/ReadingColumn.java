package nl.schaalsprong.web.promise;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.web.page.FanView;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Phrase;

/**
 * One reading on the page of its promise.
 *
 * @param number counted over all readings of the promise, from 1
 * @param chosen whether it is the one shown on the overview
 * @param figure its chance with sign; empty when it is not scored
 * @param fan absent when it is not scored
 * @param why it is not scored; empty when it is
 * @param facts always the same rows in the same order
 * @param limits what binds, as parts of a bar
 */
public record ReadingColumn(
        String id,
        int number,
        String title,
        boolean chosen,
        double chance,
        String figure,
        String word,
        String margin,
        Optional<FanView> fan,
        Optional<FanView> phone,
        String why,
        List<Fact> facts,
        List<Part> limits) {
    /** The same column with other rows. */
    ReadingColumn with(List<Fact> other) {
        return new ReadingColumn(
                id, number, title, chosen, chance, figure, word, margin, fan, phone, why, other,
                limits);
    }

    /**
     * A row: {@code basis} says whether the source states it or we read it in, {@code source} is
     * its identifier on the page, {@code figure} the name of the trail of what is counted or
     * computed; each may be empty.
     */
    public record Fact(
            String label,
            List<Phrase> lines,
            String basis,
            String note,
            String source,
            String figure) {
        Fact with(List<Phrase> other) {
            return new Fact(label, other, basis, note, source, figure);
        }

        /** Whether it was counted rather than computed. */
        public boolean counted() {
            return figure.startsWith("now.");
        }
    }

    /** A part of the bar of limits, in percent; {@code wide} when its word fits. */
    public record Part(LimitView limit, double from, double length, boolean wide) {}
}
