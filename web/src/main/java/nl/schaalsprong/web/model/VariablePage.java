package nl.schaalsprong.web.model;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.language.Dependencies;
import nl.schaalsprong.language.Section;
import nl.schaalsprong.language.Variable;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.why.Written;

/**
 * One variable of the model.
 *
 * @param elements the elements one can choose from; empty for a scalar
 * @param equation as written, its names linked
 * @param single whether each element has an equation of its own, of which the first is shown
 * @param limits the names of the arguments where it is a chain of limits, in order
 * @param around what it reads and what reads it, in a picture
 * @param loops a picture of each loop that is named
 * @param sets what sets it from outside: parameters and measures
 */
public record VariablePage(
        Frame frame,
        String name,
        String kind,
        String section,
        String unit,
        int line,
        String file,
        Phrase documentation,
        Phrase equation,
        boolean single,
        List<Named> uses,
        List<Named> users,
        List<Named> sets,
        List<String> limits,
        String action,
        List<Choice> elements,
        CourseView course,
        CausesView causes,
        DiagramView around,
        List<DiagramView> loops,
        String csv,
        String back) {
    /** Something with a page; {@code note} what it is. */
    public record Named(String title, String link, String note) {}

    /** An element one can pick. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Lays a variable out with the course of the chosen element. */
    public static VariablePage of(
            Case subject,
            Variable variable,
            State state,
            Language language,
            Dependencies dependencies,
            CourseView course,
            CausesView causes,
            CausePictures pictures) {
        Words words = Words.in(language);
        Links links = new Links(language, state);
        return new VariablePage(
                Frame.of(
                        subject,
                        language,
                        state,
                        "model",
                        variable.name() + " · " + words.of("model.title"),
                        new Links(Frame.other(language), state).variable(variable.name())),
                variable.name(),
                words.of("model.kind." + variable.kind().name().toLowerCase(Locale.ROOT)),
                subject.plan().section(variable).map(Section::title).orElse(""),
                variable.unit(),
                variable.line(),
                subject.plan().name(),
                Written.documentation(subject, variable.documentation(), links),
                Written.equation(subject, variable.equation(), links),
                variable.elements().size() > 1 && dependencies.uses(variable.name()).isEmpty(),
                named(subject, dependencies.uses(variable.name()), links),
                named(subject, dependencies.usersOf(variable.name()), links),
                sets(subject, variable, words, links),
                limits(subject, variable, words),
                links.variable(variable.name()).replaceAll("\\?.*", ""),
                choices(subject, variable, course.element(), words),
                course,
                causes,
                pictures.around(variable),
                pictures.loops(course.element()),
                links.series(course.element()),
                links.model());
    }

    private static List<Named> named(Case subject, SortedSet<String> names, Links links) {
        return names.stream()
                .map(
                        n ->
                                new Named(
                                        n,
                                        links.variable(n),
                                        subject.plan()
                                                .variable(n)
                                                .map(Variable::documentation)
                                                .map(ModelPage::firstSentence)
                                                .orElse("")))
                .toList();
    }

    private static List<Named> sets(Case subject, Variable variable, Words words, Links links) {
        List<Named> sets = new java.util.ArrayList<>();
        for (var p : subject.parameters()) {
            if (variable.elements().contains(p.variable())) {
                String title = words.of(p.title());
                sets.add(new Named(title, links.parameter(p.id()), words.of("model.by-parameter")));
            }
        }
        for (var m : subject.measures()) {
            if (variable.elements().contains(m.variable())) {
                String title = words.of(m.title());
                sets.add(new Named(title, links.overview(), words.of("model.by-measure")));
            }
        }
        return sets;
    }

    private static List<String> limits(Case subject, Variable variable, Words words) {
        return subject.probe(variable.name()).stream()
                .flatMap(p -> p.limits().stream())
                .map(l -> LimitView.title(subject, l, words))
                .toList();
    }

    private static List<Choice> choices(
            Case subject, Variable variable, String chosen, Words words) {
        ElementNames names = new ElementNames(subject, words);
        return variable.dimensions().isEmpty()
                ? List.of()
                : variable.elements().stream()
                        .map(e -> new Choice(e, names.inside(e), e.equals(chosen)))
                        .toList();
    }
}
