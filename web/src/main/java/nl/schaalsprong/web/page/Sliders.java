package nl.schaalsprong.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.web.page.MeasuresView.Slider;

/** Makes one slider from a measure. */
final class Sliders {
    private Sliders() {}

    static Slider of(Cards cards, Measure measure, Optional<Effects> effects) {
        Words words = cards.words();
        double value =
                cards.board()
                        .state()
                        .scenario()
                        .settings()
                        .getOrDefault(measure.id(), measure.baseline());
        double tick = along(measure, measure.baseline());
        double at = along(measure, value);
        Optional<Help> help = effects.flatMap(e -> e.of(measure.id()));
        return new Slider(
                measure.id(),
                words.of(measure.title()),
                State.number(measure.low()),
                State.number(measure.high()),
                State.number(measure.notch()),
                State.number(value),
                State.number(measure.baseline()),
                amount(words, measure, value),
                unit(words, measure),
                amount(words, measure, measure.low()),
                end(words, measure),
                tick,
                Math.min(tick, at),
                Math.abs(at - tick),
                meta(words, measure),
                words.of(measure.owner()),
                measure.costPerNotch().map(m -> m.eurocent() / 1e8).orElse(0.0),
                Bills.group(measure, words),
                help.map(h -> effects.orElseThrow().text(h, words)).orElse(""),
                help.map(h -> effects.orElseThrow().bar(h)).orElse(0.0),
                help.map(h -> effects.orElseThrow().sure(h)).orElse(false),
                measure.source().equals(Parameter.ASSUMPTION),
                words.of(measure.note()));
    }

    private static double along(Measure measure, double value) {
        return (value - measure.low()) / (measure.high() - measure.low()) * 100;
    }

    private static String amount(Words words, Measure measure, double value) {
        String number = new Numbers(words).plain(value, measure.notch() < 1 ? 2 : 0);
        return words.of(measure.unit()).equals("%") ? number + "%" : number;
    }

    /** The highest setting; a long unit already stands with the setting itself. */
    private static String end(Words words, Measure measure) {
        String unit = unit(words, measure);
        String high = amount(words, measure, measure.high());
        return unit.isEmpty() || unit.length() > 12 ? high : high + " " + unit;
    }

    private static String unit(Words words, Measure measure) {
        String unit = words.of(measure.unit());
        return unit.equals("%") ? "" : unit;
    }

    private static String meta(Words words, Measure measure) {
        if (measure.isShock()) {
            return words.of(measure.note());
        }
        Numbers numbers = new Numbers(words);
        List<String> parts = new ArrayList<>();
        parts.add(
                measure.costPerNotch()
                        .map(m -> words.of("measures.cost", numbers.money(m)))
                        .orElse(words.of("measures.cost-unknown")));
        parts.add(numbers.years(measure.leadTimeYears()));
        return String.join(" · ", parts);
    }
}
