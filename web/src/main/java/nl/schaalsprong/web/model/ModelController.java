package nl.schaalsprong.web.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.futures.Assumptions;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.language.Variable;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.why.CentralFutures;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The model: all of it, one variable, one parameter. */
@Controller
class ModelController {
    private static final List<String> TYPED = List.of("low", "central", "high", "reason");

    private final Answers answers;
    private final CentralFutures centrals;
    private final Courses courses;
    private final Causes causes;
    private final Diagrams diagrams;
    private final Responses responses;

    ModelController(
            Answers answers,
            CentralFutures centrals,
            Courses courses,
            Causes causes,
            Diagrams diagrams,
            Responses responses) {
        this.answers = answers;
        this.centrals = centrals;
        this.courses = courses;
        this.causes = causes;
        this.diagrams = diagrams;
        this.responses = responses;
    }

    @GetMapping({"/model", "/en/model"})
    ResponseEntity<String> model(
            @RequestParam MultiValueMap<String, String> query, Address address) {
        Language language = address.language();
        return with(
                language,
                query,
                List.of("q", "view"),
                typed ->
                        state ->
                                responses.page(
                                        "model",
                                        ModelPage.of(
                                                answers.subject(),
                                                state,
                                                language,
                                                typed.apply("q"),
                                                picture(typed.apply("view"), state, language),
                                                answers.decided(state.scenario()))));
    }

    private Optional<DiagramView> picture(String asked, State state, Language language) {
        Links links = new Links(language, state);
        return DiagramView.of(
                diagrams.gallery(), asked, answers.subject().plan(), Words.in(language), links);
    }

    @GetMapping({"/model/{name}", "/en/model/{name}"})
    ResponseEntity<String> variable(
            @PathVariable("name") String name,
            @RequestParam MultiValueMap<String, String> query,
            Address address) {
        Language language = address.language();
        Optional<Variable> variable = answers.subject().plan().variable(name);
        return variable.map(
                        v ->
                                with(
                                        language,
                                        query,
                                        List.of("element"),
                                        typed ->
                                                state ->
                                                        variable(
                                                                v,
                                                                typed.apply("element"),
                                                                state,
                                                                language)))
                .orElseGet(() -> responses.refusal(language, 404, List.of()));
    }

    private ResponseEntity<String> variable(
            Variable variable, String asked, State state, Language language) {
        String element = element(variable, asked, state);
        CourseView course =
                CourseView.of(
                        answers.subject(),
                        courses.of(state.scenario(), element),
                        centrals.of(state.scenario()),
                        variable.unit(),
                        Words.in(language));
        return responses.page(
                "variable",
                VariablePage.of(
                        answers.subject(),
                        variable,
                        state,
                        language,
                        centrals.dependencies(),
                        course,
                        causes(element, variable.unit(), state, language),
                        pictures(state, language)));
    }

    private CausePictures pictures(State state, Language language) {
        return new CausePictures(
                answers.subject().plan(),
                centrals.dependencies(),
                causes.of(state.scenario()),
                Words.in(language),
                new Links(language, state));
    }

    private CausesView causes(String element, String unit, State state, Language language) {
        Links links = new Links(language, state);
        ElementNames called = new ElementNames(answers.subject(), Words.in(language));
        return CausesView.of(causes.of(state.scenario()), element, unit, called, links);
    }

    /** The element asked for, the one of the chosen place, or the first. */
    private static String element(Variable variable, String asked, State state) {
        String ofPlace = variable.name() + "[" + state.place().orElse("") + "]";
        return variable.elements().stream()
                .filter(e -> e.equals(asked))
                .findFirst()
                .or(
                        () ->
                                variable.elements().stream()
                                        .filter(e -> e.equalsIgnoreCase(ofPlace))
                                        .findFirst())
                .orElse(variable.elements().getFirst());
    }

    @GetMapping({"/model/parameter/{id}", "/en/model/parameter/{id}"})
    ResponseEntity<String> parameter(
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> query,
            Address address) {
        Language language = address.language();
        Optional<Parameter> parameter = answers.subject().parameter(id);
        return parameter
                .map(
                        p ->
                                with(
                                        language,
                                        query,
                                        TYPED,
                                        typed -> s -> parameter(p, typed, s, query, language)))
                .orElseGet(() -> responses.refusal(language, 404, List.of()));
    }

    /** The page, or what its form asks for when it was sent. */
    private ResponseEntity<String> parameter(
            Parameter parameter,
            Function<String, String> typed,
            State state,
            MultiValueMap<String, String> query,
            Language language) {
        return query.containsKey("central")
                ? assume(parameter, typed, state, language)
                : parameter(parameter, state, language);
    }

    private ResponseEntity<String> parameter(Parameter parameter, State state, Language language) {
        Scenario without = state.scenario().dropping(parameter.id());
        return responses.page(
                "parameter",
                ParameterPage.of(
                        answers.subject(),
                        parameter,
                        state,
                        language,
                        answers.result(state.scenario(), () -> false),
                        answers.result(without, () -> false)));
    }

    /** Takes what the form says and goes to the page with that assumption in its address. */
    private ResponseEntity<String> assume(
            Parameter parameter, Function<String, String> typed, State state, Language language) {
        Outcome<Scenario> assumed =
                Assumptions.add(
                        state.scenario(),
                        answers.subject(),
                        parameter.id(),
                        range(parameter, typed),
                        typed.apply("reason"),
                        "URL");
        return switch (assumed) {
            case Outcome.Refused<Scenario>(var why) -> responses.refusal(language, 400, why);
            case Outcome.Good<Scenario>(Scenario scenario, _) -> {
                Links then = new Links(language, state.with(scenario));
                yield ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(then.parameter(parameter.id())))
                        .build();
            }
        };
    }

    /** Low, central and high as typed; one value for a parameter that is fixed. */
    private static String range(Parameter parameter, Function<String, String> typed) {
        String central = number(typed.apply("central"));
        return parameter.shape() == Parameter.Shape.FIXED
                ? central
                : number(typed.apply("low")) + "," + central + "," + number(typed.apply("high"));
    }

    /** A decimal comma is as good as a point. */
    private static String number(String typed) {
        return typed.strip().replace(',', '.').replace('\u2212', '-');
    }

    /** Reads the state from what is left when the page's own fields are taken out. */
    private ResponseEntity<String> with(
            Language language,
            MultiValueMap<String, String> query,
            List<String> own,
            Function<Function<String, String>, Function<State, ResponseEntity<String>>> page) {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(query);
        own.forEach(rest::remove);
        boolean tooLong =
                own.stream().anyMatch(f -> first(query, f).length() > Limits.PARAMETER_LENGTH);
        return tooLong
                ? tooLong(language)
                : responses.with(language, rest, page.apply(name -> first(query, name)));
    }

    private ResponseEntity<String> tooLong(Language language) {
        Finding finding =
                Finding.error(
                        "web.too-long-parameter", Place.whole("URL"), Limits.PARAMETER_LENGTH);
        return responses.refusal(language, 400, List.of(finding));
    }

    private static String first(MultiValueMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value;
    }
}
