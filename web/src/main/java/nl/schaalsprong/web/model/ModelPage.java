package nl.schaalsprong.web.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.language.Section;
import nl.schaalsprong.language.Variable;
import nl.schaalsprong.web.answer.Decided;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.why.Ranges;

/**
 * Every variable and every uncertain parameter of the model.
 *
 * @param asked what is searched for; empty for everything
 * @param file name of the model file
 * @param groups variables under the headings of the model file
 * @param picture the view that is asked for; nothing of a model without any
 * @param loops feedback loops that have a name
 * @param influences the assumptions that move the promises most
 */
public record ModelPage(
        Frame frame,
        String asked,
        String action,
        String file,
        int variables,
        List<Group> groups,
        List<Uncertain> parameters,
        Optional<DiagramView> picture,
        List<NamedLoop> loops,
        Influences influences) {
    /** Variables under one heading. */
    public record Group(String title, List<Entry> entries) {}

    /** A variable; {@code places} how many elements it has. */
    public record Entry(
            String name, String link, String kind, String unit, String documentation, int places) {}

    /** A parameter with its range; {@code own} whether the reader assumes otherwise. */
    public record Uncertain(
            String title, String link, String range, String source, boolean assumed, boolean own) {}

    /** Lays the model out, or what of it answers to a search. */
    public static ModelPage of(
            Case subject,
            State state,
            Language language,
            String asked,
            Optional<DiagramView> picture,
            Decided decided) {
        Words words = Words.in(language);
        Links links = new Links(language, state);
        String sought = asked.strip().toLowerCase(Locale.ROOT);
        List<Group> groups = groups(subject, sought, words, links);
        return new ModelPage(
                Frame.of(
                        subject,
                        language,
                        state,
                        "model",
                        words.of("model.title") + " · " + words.of(subject.title()),
                        new Links(Frame.other(language), state).model()),
                asked.strip(),
                new Links(language, State.START).model(),
                subject.plan().name(),
                groups.stream().mapToInt(g -> g.entries().size()).sum(),
                groups,
                subject.parameters().stream()
                        .filter(p -> answers(sought, p.id(), p.variable(), words.of(p.title())))
                        .map(p -> uncertain(subject, p, state, words, links))
                        .toList(),
                picture,
                subject.loops().stream().map(loop -> NamedLoop.of(loop, words, links)).toList(),
                Influences.of(subject, decided, words, links));
    }

    private static List<Group> groups(Case subject, String sought, Words words, Links links) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        for (Variable variable : subject.plan().variables()) {
            if (answers(sought, variable.name(), variable.documentation())) {
                String title =
                        subject.plan()
                                .section(variable)
                                .map(Section::title)
                                .orElse(words.of("model.no-section"));
                groups.computeIfAbsent(title, _ -> new ArrayList<>())
                        .add(entry(variable, words, links));
            }
        }
        return groups.entrySet().stream().map(g -> new Group(g.getKey(), g.getValue())).toList();
    }

    private static boolean answers(String sought, String... texts) {
        for (String text : texts) {
            String plain = text.toLowerCase(Locale.ROOT);
            if (plain.contains(sought) || plain.contains(sought.replace(' ', '_'))) {
                return true;
            }
        }
        return false;
    }

    private static Entry entry(Variable variable, Words words, Links links) {
        return new Entry(
                variable.name(),
                links.variable(variable.name()),
                words.of("model.kind." + variable.kind().name().toLowerCase(Locale.ROOT)),
                variable.unit(),
                firstSentence(variable.documentation()),
                variable.elements().size());
    }

    static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static Uncertain uncertain(
            Case subject, Parameter parameter, State state, Words words, Links links) {
        boolean own = state.scenario().assumptions().containsKey(parameter.id());
        return new Uncertain(
                words.of(parameter.title()),
                links.parameter(parameter.id()),
                words.of(
                        "why.range",
                        Ranges.number(parameter.low(), words),
                        Ranges.number(parameter.high(), words),
                        Ranges.number(parameter.central(), words)),
                subject.register()
                        .source(parameter.source())
                        .map(s -> s.title())
                        .orElse(words.of("why.assumption")),
                parameter.source().equals(Parameter.ASSUMPTION),
                own);
    }
}
