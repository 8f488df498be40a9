package nl.schaalsprong.web.promise;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.web.page.Effects;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.promise.PromisePage.HelpRow;

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
                LimitView.of(subject, new Share(measure.limit(), 0), words),
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
                perEuro(measure, help, effects, words),
                words.of(measure.owner()),
                "help." + help.variant() + "." + measure.id());
    }

    /** What a million euros adds, where the cost is known and the effect is sure. */
    private static String perEuro(Measure measure, Help help, Effects effects, Words words) {
        return measure.costPerNotch()
                .filter(cost -> cost.eurocent() > 0 && effects.sure(help))
                .map(
                        cost ->
                                new Numbers(words)
                                        .gain(
                                                help.gain() / (cost.eurocent() / 1e8),
                                                effects.reading().aim().unit()))
                .orElse("–");
    }
}
