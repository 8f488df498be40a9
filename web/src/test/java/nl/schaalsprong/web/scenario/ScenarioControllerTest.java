package nl.schaalsprong.web.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.schaalsprong.futures.SavedScenario;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.Workbench;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.visitor.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Keeping, opening, sharing and taking away a scenario, as the server does it. */
class ScenarioControllerTest {
    private static final Person MAKER = new Person("anna", Role.READER);
    private static final Person EDITOR = new Person("carla", Role.EDITOR);
    private static final Address LIST = new Address("/en/scenarios");
    private static final Token TOKEN = new Token("_csrf", "t");

    @TempDir Path folder;
    private Store store;
    private Remembered answers;
    private ConfigurableApplicationContext server;
    private ScenarioController controller;

    @BeforeEach
    void start() {
        store = Store.open(folder).orThrow();
        answers = new Remembered(Example.subject(), new ExampleEngine(Example.subject()));
        server = Workbench.start(answers, Path.of("absent"), store, 0);
        controller = server.getBean(ScenarioController.class);
    }

    @AfterEach
    void stop() {
        server.close();
        answers.close();
    }

    private static MultiValueMap<String, String> form(String name) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("_csrf", "t");
        form.add("name", name);
        form.add("m.factory", "750");
        return form;
    }

    private SavedScenario saved(Person person) {
        controller.save(form("my plan"), LIST, person, TOKEN);
        return store.scenarios().all().orThrow().getFirst();
    }

    private String list(Person person) {
        return Objects.toString(
                controller.list(new LinkedMultiValueMap<>(), LIST, person, TOKEN).getBody());
    }

    private ResponseEntity<String> change(SavedScenario of, String what, Person person) {
        return controller.change(of.id(), of.version(), what, "other", LIST, person, TOKEN);
    }

    private static String location(ResponseEntity<String> response) {
        return Objects.toString(response.getHeaders().getLocation());
    }

    @Test
    void a_saved_scenario_stands_in_the_list_of_its_maker_only() {
        assertEquals(
                303, controller.save(form("my plan"), LIST, MAKER, TOKEN).getStatusCode().value());
        assertTrue(list(MAKER).contains("my plan"));
        assertFalse(list(Person.PUBLIC).contains("my plan"));
        assertFalse(list(EDITOR).contains("my plan"));
    }

    @Test
    void its_link_opens_everything_as_it_was_set_for_who_may_see_it() {
        SavedScenario own = saved(EDITOR);
        Address address = new Address("/en/scenario/" + own.hash());
        assertEquals(
                404, controller.open(own.hash(), address, Person.PUBLIC).getStatusCode().value());
        change(own, "publish", EDITOR);
        assertEquals(
                "/en?m.factory=750", location(controller.open(own.hash(), address, Person.PUBLIC)));
    }

    @Test
    void a_second_change_of_the_same_version_is_told_what_happened_meanwhile() {
        SavedScenario own = saved(MAKER);
        change(own, "rename", MAKER);
        ResponseEntity<String> late = change(own, "withdraw", MAKER);
        assertEquals(409, late.getStatusCode().value());
        assertTrue(Objects.toString(late.getBody()).contains("has changed meanwhile"));
    }

    @Test
    void a_copy_is_of_whoever_made_it() {
        SavedScenario own = saved(EDITOR);
        change(own, "publish", EDITOR);
        SavedScenario open = store.scenarios().all().orThrow().getFirst();
        change(open, "duplicate", MAKER);
        SavedScenario copy = store.scenarios().all().orThrow().getFirst();
        assertEquals("Copy of my plan", copy.name());
        assertEquals("anna", copy.maker());
        assertFalse(copy.published());
    }

    @Test
    void whoever_has_not_signed_in_saves_nothing() {
        controller.save(form("my plan"), LIST, Person.PUBLIC, TOKEN);
        assertEquals(List.of(), store.scenarios().all().orThrow());
    }

    @Test
    void a_file_that_is_no_scenario_is_refused_and_says_why() throws Exception {
        ResponseEntity<String> refused = controller.read("half", null, LIST, Person.PUBLIC, TOKEN);
        assertEquals(400, refused.getStatusCode().value());
        assertTrue(Objects.toString(refused.getBody()).contains("This is no JSON"));
    }
}
