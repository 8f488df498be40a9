package nl.schaalsprong.web.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.diagram.Gallery;
import nl.schaalsprong.futures.Assumption;
import nl.schaalsprong.futures.Central;
import nl.schaalsprong.futures.Course;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.sensitivity.Analysis;
import nl.schaalsprong.language.Dependencies;
import nl.schaalsprong.language.format.ModelFormat;
import nl.schaalsprong.web.answer.Decided;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Phrase.Piece;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.why.Ranges;
import org.junit.jupiter.api.Test;

class ModelPageTest {
    private static final Case CASE =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow();

    private static final Decided DECIDED =
            new Decided.Known(
                    Analysis.of(CASE, Scenario.BASELINE, 512, 42, 2, Watch.none()).orThrow());

    private static final Optional<Causes.Known> KNOWN =
            Optional.of(Causes.Known.of(Central.record(CASE, Scenario.BASELINE, 42).orThrow()));

    private static ModelPage model(String asked) {
        return ModelPage.of(CASE, State.START, Language.ENGLISH, asked, Optional.empty(), DECIDED);
    }

    private static DiagramView picture(String asked) {
        byte[] bytes = CASE.files().bytes().get(CASE.plan().name());
        Gallery gallery =
                Gallery.of(
                        ModelFormat.read(CASE.plan().name(), Objects.requireNonNull(bytes))
                                .orThrow());
        Links links = new Links(Language.ENGLISH, State.START);
        return DiagramView.of(gallery, asked, CASE.plan(), Words.in(Language.ENGLISH), links)
                .orElseThrow();
    }

    @Test
    void every_view_of_the_model_can_be_chosen_and_its_symbols_lead_to_their_pages() {
        DiagramView homes = picture("homes");
        assertEquals(16, homes.choices().size());
        assertEquals(
                List.of("Homes"),
                homes.choices().stream()
                        .filter(DiagramView.Choice::chosen)
                        .map(DiagramView.Choice::name)
                        .toList());
        assertTrue(homes.svg().contains("<a href=\"/en/model/hard_plans\">"), homes.svg());
    }

    @Test
    void a_picture_is_also_told_in_words_with_links() {
        DiagramView.Row hard =
                picture("Homes").rows().stream()
                        .filter(r -> r.subject().title().equals("hard plans"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Stock", hard.kind());
        assertEquals("filled by", hard.clauses().getFirst().how());
        assertEquals(
                new DiagramView.Named("zoning", "/en/model/zoning", ""),
                hard.clauses().getFirst().others().getFirst());
    }

    @Test
    void a_view_that_is_not_there_gives_the_one_with_most_flows() {
        assertEquals(
                List.of("Talent"),
                picture("nothing").choices().stream()
                        .filter(DiagramView.Choice::chosen)
                        .map(DiagramView.Choice::name)
                        .toList());
    }

    @Test
    void the_ten_largest_assumptions_have_no_source_and_come_largest_first() {
        List<Influences.Row> rows = model("").influences().rows();
        assertEquals(10, rows.size());
        List<String> sourced =
                CASE.parameters().stream()
                        .filter(p -> !p.source().equals("assumption"))
                        .map(p -> p.title().en())
                        .toList();
        assertTrue(rows.stream().noneMatch(r -> sourced.contains(r.title())));
        List<Integer> shares =
                rows.stream().map(r -> Integer.valueOf(r.share().replace("%", ""))).toList();
        assertEquals(shares.stream().sorted(java.util.Comparator.reverseOrder()).toList(), shares);
    }

    @Test
    void the_nine_named_loops_lead_to_the_variables_of_their_chains() {
        List<NamedLoop> loops = model("").loops();
        assertEquals(9, loops.size());
        assertTrue(
                loops.stream()
                        .flatMap(k -> k.chain().stream())
                        .allMatch(s -> CASE.plan().variable(s.name()).isPresent()));
    }

    private static VariablePage variable(String name, String element) {
        Course course = Course.of(CASE, Scenario.BASELINE, element, 50, 42).orThrow();
        CourseView view =
                CourseView.of(
                        CASE,
                        course,
                        Central.run(CASE, Scenario.BASELINE, 42),
                        "home",
                        Words.in(Language.ENGLISH));
        return VariablePage.of(
                CASE,
                CASE.plan().variable(name).orElseThrow(),
                State.START,
                Language.ENGLISH,
                Dependencies.of(CASE.plan()),
                view,
                causes(element),
                new CausePictures(
                        CASE.plan(),
                        Dependencies.of(CASE.plan()),
                        KNOWN,
                        Words.in(Language.ENGLISH),
                        new Links(Language.ENGLISH, State.START)));
    }

    @Test
    void what_stands_around_a_variable_is_drawn_with_signs() {
        DiagramView around = variable("soft_plans", "soft_plans[gm0772]").around();
        String told =
                around.rows().stream()
                        .filter(r -> r.subject().title().equals("soft plans"))
                        .flatMap(r -> r.clauses().stream())
                        .flatMap(c -> c.others().stream())
                        .map(o -> o.title() + o.sign())
                        .toList()
                        .toString();
        assertTrue(told.contains("plan making+") && told.contains("zoning\u2212"), told);
    }

    @Test
    void every_loop_that_is_named_has_its_picture() {
        VariablePage page = variable("soft_plans", "soft_plans[gm0772]");
        assertEquals(page.causes().loops().size(), page.loops().size());
        assertTrue(page.loops().getFirst().svg().contains("soft plans"));
    }

    private static CausesView causes(String element) {
        return CausesView.of(
                KNOWN,
                element,
                "home",
                new ElementNames(CASE, Words.in(Language.ENGLISH)),
                new Links(Language.ENGLISH, State.START));
    }

    @Test
    void every_variable_stands_under_its_heading() {
        ModelPage page = model("");
        assertEquals(CASE.plan().variables().size(), page.variables());
        assertTrue(page.groups().stream().anyMatch(g -> g.title().startsWith("Grid")));
        assertEquals(CASE.parameters().size(), page.parameters().size());
    }

    @Test
    void a_search_finds_names_with_blanks_for_underscores() {
        List<String> found =
                model("Grid room").groups().stream()
                        .flatMap(g -> g.entries().stream())
                        .map(ModelPage.Entry::name)
                        .toList();
        assertTrue(found.contains("grid_room"), found.toString());
    }

    @Test
    void a_chain_of_limits_names_them_in_order() {
        VariablePage page = variable("home_starts", "home_starts[gm0772]");
        assertEquals(7, page.limits().size());
        assertTrue(page.uses().stream().anyMatch(n -> n.title().equals("grid_room")));
        assertTrue(
                page.equation()
                        .pieces()
                        .contains(new Piece("grid_room", false, "/en/model/grid_room")));
    }

    @Test
    void observations_stand_beside_the_course_of_the_same_quantity() {
        VariablePage page = variable("dwellings", "dwellings[gm0772]");
        assertEquals(false, page.course().observed().isEmpty());
        assertEquals(8, page.course().wide().dots().size());
    }

    @Test
    void the_central_future_lies_in_the_band_of_the_course() {
        Course course = Course.of(CASE, Scenario.BASELINE, "dwellings[gm0772]", 50, 42).orThrow();
        double central = Central.run(CASE, Scenario.BASELINE, 42).of("dwellings[gm0772]")[40];
        var then = course.fan().get(40);
        assertTrue(then.p05() < central && central < then.p95());
    }

    @Test
    void what_moves_a_stock_sums_to_its_move_in_the_central_future() {
        CausesView view = causes("dwellings[gm0772]");
        double[] course = Central.run(CASE, Scenario.BASELINE, 42).of("dwellings[gm0772]");
        double change = course[course.length - 1] - course[0];
        assertEquals("together", view.rows().getLast().cause());
        assertEquals(
                "+" + Ranges.number(change, Words.in(Language.ENGLISH)),
                view.rows().getLast().amount());
        assertTrue(view.rows().stream().anyMatch(r -> r.link().startsWith("/en/model/")));
    }

    @Test
    void a_loop_leads_from_the_variable_back_to_itself() {
        String names = causes("home_starts[gm0772]").loops().getFirst().names();
        assertTrue(names.startsWith("home_starts → ") && names.endsWith(" → home_starts"), names);
    }

    @Test
    void places_are_called_by_their_name_in_causes_and_loops() {
        assertEquals(
                "homes[Eindhoven, rent]",
                new ElementNames(CASE, Words.in(Language.ENGLISH)).of("homes[gm0772, rent]"));
        CausesView view = causes("home_starts[gm0772]");
        assertTrue(
                view.rows().stream().anyMatch(r -> r.cause().endsWith("[Eindhoven]")),
                view.rows().toString());
        assertFalse(view.rows().toString().contains("[gm"), view.rows().toString());
        assertFalse(view.loops().toString().contains("[gm"), view.loops().toString());
    }

    @Test
    void loops_that_were_left_out_are_said() {
        assertTrue(
                causes("home_starts[gm0772]").note().contains("longer ones are left out"),
                causes("home_starts[gm0772]").note());
    }

    @Test
    void all_loops_of_a_small_part_are_told() {
        CausesView view = causes("affordable_sites");
        assertEquals(
                List.of(
                        new CausesView.Loop(
                                "affordable_sites → affordable_completions → affordable_sites",
                                "balancing",
                                "100%")),
                view.loops());
        assertTrue(view.note().contains("among all loops"), view.note());
    }

    @Test
    void what_comes_from_outside_is_moved_by_nothing_and_in_no_loop() {
        CausesView view = causes(CASE.parameters().getFirst().variable());
        assertEquals(List.of(), view.rows());
        assertEquals("It is in no feedback loop.", view.note());
    }

    @Test
    void a_model_too_large_to_keep_is_said() {
        CausesView view =
                CausesView.of(
                        Optional.empty(),
                        "x",
                        "",
                        new ElementNames(CASE, Words.in(Language.ENGLISH)),
                        new Links(Language.ENGLISH, State.START));
        assertTrue(view.left() && view.finding().startsWith("Not computed"));
    }

    @Test
    void an_element_the_model_lacks_has_no_course() {
        assertEquals(
                false, Course.of(CASE, Scenario.BASELINE, "nothing", 5, 42).findings().isEmpty());
    }

    @Test
    void an_own_variant_is_shown_with_what_it_changes() {
        Parameter parameter = CASE.parameter("demand-homes").orElseThrow();
        Scenario own =
                Scenario.BASELINE
                        .with(CASE.measures().getFirst().id(), CASE.measures().getFirst().high())
                        .assuming("demand-homes", new Assumption(1, 1.2, 1.4, "growth"));
        ExampleEngine engine = new ExampleEngine(CASE);
        FuturesResult result = engine.run(own, 100, CASE.reference(), () -> false);
        ParameterPage page =
                ParameterPage.of(
                        CASE, parameter, State.START.with(own), Language.ENGLISH, result, result);
        assertEquals(Optional.of("growth"), page.own().map(ParameterPage.Own::reason));
        assertEquals(List.of("1", "1.2", "1.4"), page.fields());
        assertEquals(false, page.effects().isEmpty());
        assertEquals(false, page.kept().containsKey("p.demand-homes"));
        assertTrue(page.change().startsWith("/en/change?from="));
    }
}
