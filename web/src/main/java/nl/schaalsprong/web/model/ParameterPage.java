package nl.schaalsprong.web.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.futures.Assumption;
import nl.schaalsprong.futures.Density;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.language.Variable;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.why.Ranges;
import nl.schaalsprong.web.why.Written;

/**
 * One uncertain parameter: its range, its source, and what another assumption would change.
 *
 * @param shape the distribution in words
 * @param picture points of its density as path data, 200 by 40 pixels
 * @param own the reader's own variant, when there is one
 * @param fields values in the form: low, central, high as a reader types them
 * @param kept what the form sends along
 * @param dropped link to the same page without the own variant
 * @param change link to the split of the change
 */
public record ParameterPage(
        Frame frame,
        String id,
        String title,
        String variable,
        String variableLink,
        Phrase documentation,
        String range,
        String shape,
        boolean fixed,
        String unit,
        String source,
        String sourceLink,
        String note,
        String picture,
        Optional<Own> own,
        List<String> fields,
        String reason,
        Map<String, String> kept,
        String action,
        String dropped,
        String overview,
        String change,
        String size,
        List<Effect> effects,
        String back) {
    /** The reader's own variant in words. */
    public record Own(String range, String reason) {}

    /** The chance of one reading without and with the own variant; {@code trail} tells why. */
    public record Effect(
            String promise,
            String reading,
            String link,
            String trail,
            String before,
            String beforeMargin,
            String after,
            String afterMargin,
            String points) {}

    /**
     * Lays a parameter out.
     *
     * @param with the result under the scenario of the state
     * @param without the result under the same scenario with the case's range of this parameter
     */
    public static ParameterPage of(
            Case subject,
            Parameter parameter,
            State state,
            Language language,
            FuturesResult with,
            FuturesResult without) {
        Words words = Words.in(language);
        Links links = new Links(language, state);
        Optional<Assumption> own =
                Optional.ofNullable(state.scenario().assumptions().get(parameter.id()));
        Parameter used = own.map(o -> o.applied(parameter)).orElse(parameter);
        Scenario dropped = state.scenario().dropping(parameter.id());
        String variable = parameter.variable().replaceAll("\\[.*", "");
        Optional<Source> source = subject.register().source(parameter.source());
        return new ParameterPage(
                frame(subject, parameter, state, language),
                parameter.id(),
                words.of(parameter.title()),
                parameter.variable(),
                links.variable(variable),
                Written.documentation(
                        subject,
                        subject.plan().variable(variable).map(Variable::documentation).orElse(""),
                        links),
                range(parameter, words),
                words.of("model.shape." + parameter.shape().name().toLowerCase(Locale.ROOT)),
                parameter.shape() == Parameter.Shape.FIXED,
                parameter.unit(),
                source.map(Source::title).orElse(words.of("why.assumption")),
                source.map(s -> links.source(s.id())).orElse(""),
                parameter.note(),
                picture(used, parameter),
                own.map(o -> new Own(range(o.applied(parameter), words), o.reason())),
                List.of(typed(used.low()), typed(used.central()), typed(used.high())),
                own.map(Assumption::reason).orElse(""),
                state.with(dropped).kept(),
                links.parameter(parameter.id()).replaceAll("\\?.*", ""),
                new Links(language, state.with(dropped)).parameter(parameter.id()),
                links.overview(),
                links.change(dropped.canonical(), state.scenario().canonical()),
                new Numbers(words).plain(with.receipt().size(), 0),
                own.isEmpty() ? List.of() : effects(subject, with, without, words, links),
                links.model());
    }

    private static Frame frame(Case subject, Parameter parameter, State state, Language language) {
        Words words = Words.in(language);
        return Frame.of(
                subject,
                language,
                state,
                "model",
                words.of(parameter.title()) + " · " + words.of("model.title"),
                new Links(Frame.other(language), state).parameter(parameter.id()));
    }

    private static String range(Parameter p, Words words) {
        return p.low() == p.high()
                ? Ranges.number(p.central(), words)
                : words.of(
                        "why.range",
                        Ranges.number(p.low(), words),
                        Ranges.number(p.high(), words),
                        Ranges.number(p.central(), words));
    }

    /** As a form takes it: digits and a point. */
    private static String typed(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** The density of what is used, over the span of that and the case's range. */
    private static String picture(Parameter used, Parameter original) {
        Density density = Density.of(used);
        Density other = Density.of(original);
        double low = Math.min(density.values().getFirst(), other.values().getFirst());
        double high = Math.max(density.values().getLast(), other.values().getLast());
        double scale = high > low ? 196 / (high - low) : 0;
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < density.values().size(); i++) {
            double x = 2 + (density.values().get(i) - low) * scale;
            double y = 40 - density.heights().get(i) * 36;
            path.append(i == 0 ? "M" + Math.round(x) + " 40" : "")
                    .append('L')
                    .append(Math.round(x))
                    .append(' ')
                    .append(Math.round(y));
        }
        double end = 2 + (density.values().getLast() - low) * scale;
        return path.append('L').append(Math.round(end)).append(" 40").toString();
    }

    private static List<Effect> effects(
            Case subject, FuturesResult with, FuturesResult without, Words words, Links links) {
        return subject.register().promises().stream()
                .flatMap(p -> Board.readings(p, with, without).stream())
                .map(r -> effect(r, words, links))
                .toList();
    }

    private static Effect effect(Reading reading, Words words, Links links) {
        Numbers numbers = new Numbers(words);
        double error = Math.hypot(reading.score().error(), reading.baseline().error());
        return new Effect(
                words.of(reading.promise().title()),
                words.of(reading.variant().title()),
                links.promise(reading.promise().id()),
                links.provenance("chance." + reading.variant().id()),
                numbers.chance(reading.baseline().chance()),
                numbers.margin(reading.baseline().error()),
                numbers.chance(reading.score().chance()),
                numbers.margin(reading.score().error()),
                reading.change() == 0 ? "0" : numbers.points(reading.change(), error));
    }
}
