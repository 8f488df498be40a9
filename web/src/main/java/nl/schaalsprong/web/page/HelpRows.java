package nl.schaalsprong.web.page;

import java.util.Comparator;
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
        List<Help> mine =
                helps.stream()
                        .filter(
                                h ->
                                        reading.isPresent()
                                                && h.variant().equals(reading.get().variant().id()))
                        .sorted(Comparator.comparingDouble(h -> -h.points()))
                        .toList();
        double most =
                mine.stream()
                        .filter(Sliders::sure)
                        .mapToDouble(h -> Math.abs(h.points()))
                        .max()
                        .orElse(0);
        return mine.stream()
                .flatMap(
                        h ->
                                subject.measure(h.measure()).stream()
                                        .map(m -> row(subject, m, h, most, words)))
                .toList();
    }

    private static HelpRow row(Case subject, Measure measure, Help help, double most, Words words) {
        Numbers numbers = new Numbers(words);
        boolean sure = Sliders.sure(help);
        return new HelpRow(
                Bills.limit(subject, measure.limit(), words),
                words.of(
                        "promise.notch",
                        words.of(measure.title()),
                        numbers.plain(measure.notch(), 3),
                        words.of(measure.unit())),
                sure
                        ? numbers.points(help.points(), help.error())
                        : words.of("measures.no-difference"),
                sure && most > 0 ? Math.abs(help.points()) / most * 100 : 0,
                sure,
                measure.costPerNotch()
                        .map(numbers::money)
                        .orElse(words.of("measures.cost-unknown")),
                words.of("measures.lead", numbers.plain(measure.leadTimeYears(), 1)),
                words.of(measure.owner()));
    }
}
