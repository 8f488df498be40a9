package nl.schaalsprong.web.page;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.web.page.PromisePage.HelpRow;

/** What one notch more of each measure does to one reading, best first. */
final class HelpRows {
    private HelpRows() {}

    static List<HelpRow> of(
            Case subject, Optional<Reading> reading, List<Help> helps, Words words) {
        Optional<Effects> effects = reading.map(r -> Effects.of(r, helps));
        return effects.stream()
                .flatMap(e -> e.bestFirst().stream())
                .flatMap(
                        h ->
                                subject.measure(h.measure()).stream()
                                        .map(m -> row(subject, m, h, effects.get(), words)))
                .toList();
    }

    private static HelpRow row(
            Case subject, Measure measure, Help help, Effects effects, Words words) {
        Numbers numbers = new Numbers(words);
        return new HelpRow(
                Bills.limit(subject, measure.limit(), words),
                words.of(
                        "promise.notch",
                        words.of(measure.title()),
                        numbers.plain(measure.notch(), 3),
                        words.of(measure.unit())),
                effects.text(help, words),
                effects.bar(help),
                effects.sure(help),
                measure.costPerNotch()
                        .map(numbers::money)
                        .orElse(words.of("measures.cost-unknown")),
                numbers.years(measure.leadTimeYears()),
                words.of(measure.owner()));
    }
}
