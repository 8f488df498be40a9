package nl.schaalsprong.web.scenario;

import java.util.List;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/** A measure, by its id, that two scenarios set differently. */
public record SettingRow(
        String id, String title, String owner, String a, String b, String baseline) {
    /** Every measure that differs, in the order of the case. */
    static List<SettingRow> of(Case subject, Scenario a, Scenario b, Words words) {
        return subject.measures().stream()
                .filter(m -> setting(m, a) != setting(m, b))
                .map(
                        m ->
                                new SettingRow(
                                        m.id(),
                                        words.of(m.title()),
                                        words.of(m.owner()),
                                        amount(m, setting(m, a), words),
                                        amount(m, setting(m, b), words),
                                        amount(m, m.baseline(), words)))
                .toList();
    }

    /** Where a scenario sets a measure. */
    static double setting(Measure measure, Scenario scenario) {
        return scenario.settings().getOrDefault(measure.id(), measure.baseline());
    }

    /** A setting with its unit. */
    static String amount(Measure measure, double value, Words words) {
        String unit = words.of(measure.unit());
        String number = new Numbers(words).plain(value, measure.notch() < 1 ? 2 : 0);
        return unit.equals("%") ? number + "%" : number + "\u00a0" + unit;
    }
}
