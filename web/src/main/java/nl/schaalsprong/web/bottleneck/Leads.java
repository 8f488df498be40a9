package nl.schaalsprong.web.bottleneck;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.cases.Limit;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Words;

/** The first sentences of the page of limits. */
final class Leads {
    private Leads() {}

    static Phrase of(Board board, Words words) {
        List<Reading> held =
                board.readings().stream().filter(r -> !r.score().limits().isEmpty()).toList();
        Map<String, Double> mean = mean(held);
        return mean.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(
                        e ->
                                words.phrase(
                                        "limit.page.lead",
                                        "",
                                        held.size(),
                                        LimitView.title(board.subject(), e.getKey(), words),
                                        new Numbers(words).share(e.getValue())))
                .orElse(Phrase.plain(words.of("limit.page.lead-none")));
    }

    /** Mean share of each limit over the promises it can hold back. */
    private static Map<String, Double> mean(List<Reading> held) {
        Map<String, Double> sums = new TreeMap<>();
        for (Reading reading : held) {
            reading.score().limits().stream()
                    .filter(s -> !s.limit().equals(Limit.NONE))
                    .forEach(s -> sums.merge(s.limit(), s.share() / held.size(), Double::sum));
        }
        return sums;
    }
}
