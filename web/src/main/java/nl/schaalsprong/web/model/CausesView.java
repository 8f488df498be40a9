package nl.schaalsprong.web.model;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.engine.why.CausalLinks;
import nl.schaalsprong.engine.why.Movement;
import nl.schaalsprong.futures.Central;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.why.Ranges;

/**
 * What moves one element over the central future, and its feedback loops.
 *
 * @param finding the whole move in one sentence, or why there is none
 * @param rows its causes, the largest first, then what is left and the sum; empty where nothing
 *     moves it
 * @param note what the loops are, and which were left out
 * @param left whether nothing was computed
 */
public record CausesView(
        String finding, List<Row> rows, List<Loop> loops, String note, boolean left) {
    /** A cause; {@code link} is empty where it has no page. */
    public record Row(String cause, String link, String sign, String amount) {}

    /** A loop: its variables, how it works and its share. */
    public record Loop(String names, String kind, String share) {}

    /** Tells of an element that the model has. */
    static CausesView of(
            Optional<Causes.Known> known,
            String element,
            String unit,
            ElementNames called,
            Links links) {
        return known.map(k -> of(k, element, unit, called, links))
                .orElseGet(
                        () -> {
                            String why = called.words().of("model.moves-left-out");
                            return new CausesView(why, List.of(), List.of(), "", true);
                        });
    }

    private static CausesView of(
            Causes.Known known, String element, String unit, ElementNames called, Links links) {
        Words words = called.words();
        CausalLinks causal = known.links();
        int slot = causal.slot(element).orElseThrow();
        Movement move = Movement.of(causal, slot, 0, causal.recording().last());
        LoopRows loops = LoopRows.of(known, slot, called);
        List<Row> rows = CauseRows.of(causal, move, called, links);
        String finding =
                rows.isEmpty() ? words.of("model.moves-none") : finding(causal, move, unit, words);
        return new CausesView(finding, rows, loops.rows(), loops.note(), false);
    }

    private static String finding(CausalLinks causal, Movement move, String unit, Words words) {
        Numbers numbers = new Numbers(words);
        return words.of(
                        "model.moves-finding",
                        Ranges.number(move.before(), words),
                        numbers.date(Central.day(causal.recording(), move.from())),
                        Ranges.number(move.after(), words),
                        numbers.date(Central.day(causal.recording(), move.to())),
                        unit)
                .replace(" .", ".");
    }
}
