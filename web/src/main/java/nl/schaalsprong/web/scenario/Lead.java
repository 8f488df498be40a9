package nl.schaalsprong.web.scenario;

import java.util.Comparator;
import java.util.List;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Titles;
import nl.schaalsprong.web.page.Words;

/** Says in one sentence what differs between two scenarios. */
final class Lead {
    private Lead() {}

    static Phrase of(Comparison comparison, List<ReadingRow> rows, Words words) {
        if (same(comparison)) {
            return words.phrase("scenario.lead.same", "");
        }
        long up = count(rows, "up");
        long down = count(rows, "down");
        if (up + down == 0) {
            return words.phrase("scenario.lead.none", "", rows.size());
        }
        return words.phrase("scenario.lead.counts", "", up, down, rows.size())
                .and(most(comparison, words));
    }

    /** Reasons behind assumptions change no outcome, so they make no other scenario. */
    private static boolean same(Comparison comparison) {
        String a = comparison.a().scenario().canonical();
        return a.equals(comparison.b().scenario().canonical());
    }

    private static Phrase most(Comparison comparison, Words words) {
        Reading most =
                comparison.readings().stream()
                        .max(
                                Comparator.comparingDouble(
                                        r -> Math.abs(comparison.change(r).points())))
                        .orElseThrow();
        Delta delta = Delta.chance(comparison.change(most), words);
        return words.phrase(
                "scenario.lead.most",
                "",
                Titles.head(words.of(most.promise().title())),
                delta.text(),
                delta.margin());
    }

    private static long count(List<ReadingRow> rows, String direction) {
        return rows.stream().filter(r -> r.chance().direction().equals(direction)).count();
    }
}
