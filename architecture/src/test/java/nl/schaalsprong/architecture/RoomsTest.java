package nl.schaalsprong.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schaalsprong.architecture.Rooms.Room;
import org.junit.jupiter.api.Test;

/** Data walks one way: rooms use only the rooms and the libraries their row of the table names. */
class RoomsTest {
    @Test
    void rooms_use_only_what_their_row_of_the_table_names() {
        assertEquals(List.of(), strangers(Rooms.classes()));
    }

    @Test
    void a_backward_arrow_is_found() {
        JavaClasses planted =
                Planted.classes(
                        "package nl.schaalsprong.base; class Backward"
                                + " { nl.schaalsprong.register.Money money; }");
        assertEquals(
                List.of("base may not use nl.schaalsprong.register: Backward"), strangers(planted));
    }

    @Test
    void a_framework_outside_its_room_is_found() {
        JavaClasses planted =
                Planted.classes(
                        "package nl.schaalsprong.futures; class Framed"
                                + " { org.springframework.core.Ordered order; }",
                        "package nl.schaalsprong.engine; class Told"
                                + " { Object o = new picocli.CommandLine(this); }");
        assertEquals(
                List.of(
                        "engine may not use picocli: Told",
                        "futures may not use org.springframework.core: Framed"),
                strangers(planted));
    }

    @Test
    void every_class_stands_in_a_room_of_the_table() {
        assertEquals(
                List.of(),
                Rooms.classes().stream()
                        .filter(type -> Rooms.of(type).isEmpty())
                        .map(JavaClass::getName)
                        .toList());
    }

    @Test
    void the_table_names_the_rooms_of_the_reactor_and_no_others() {
        Set<String> modules =
                Set.copyOf(
                        Home.files().stream()
                                .filter(file -> file.getNameCount() > 3)
                                .filter(file -> file.subpath(1, 4).equals(Path.of("src/main/java")))
                                .map(file -> file.getName(0).toString())
                                .toList());
        assertEquals(modules, Set.copyOf(Rooms.TABLE.stream().map(Room::name).toList()), "rooms");
    }

    @Test
    void packages_form_no_cycle() {
        assertEquals(List.of(), cycles(Rooms.classes()));
    }

    @Test
    void a_cycle_is_found() {
        JavaClasses planted =
                Planted.classes(
                        "package nl.schaalsprong.web.here; public class Here"
                                + " { public nl.schaalsprong.web.there.There there; }",
                        "package nl.schaalsprong.web.there; public class There"
                                + " { public nl.schaalsprong.web.here.Here here; }");
        assertEquals(1, cycles(planted).size());
    }

    @Test
    void walls_of_the_module_system_stand_around_the_three_pure_rooms_only() {
        assertEquals(
                List.of("base", "engine", "language"),
                Home.files().stream()
                        .filter(file -> file.endsWith("src/main/java/module-info.java"))
                        .map(file -> file.getName(0).toString())
                        .toList());
    }

    @Test
    void the_vector_and_class_file_interfaces_stay_in_one_package_of_the_engine() {
        List<String> users =
                Rooms.classes().stream()
                        .filter(
                                type ->
                                        targets(type)
                                                .anyMatch(
                                                        target ->
                                                                target.startsWith("jdk.incubator.")
                                                                        || target.startsWith(
                                                                                "java.lang."
                                                                                        + "classfile")))
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .toList();
        assertTrue(
                users.size() <= 1 && users.stream().allMatch(name -> name.contains(".engine")),
                users.toString());
    }

    @Test
    void what_lays_out_pictures_stays_in_one_package() {
        assertEquals(
                List.of("nl.schaalsprong.diagram.layered"),
                Rooms.classes().stream()
                        .filter(type -> targets(type).anyMatch(t -> t.startsWith("org.eclipse.")))
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .toList());
    }

    @Test
    void only_the_command_line_speaks_to_a_server_of_statistics() {
        assertEquals(Set.of("cli"), speakers(Rooms.classes()));
    }

    @Test
    void a_page_that_speaks_to_a_server_of_statistics_is_found() {
        JavaClasses planted =
                Planted.classes(
                        "package nl.schaalsprong.web; class Asking"
                                + " { nl.schaalsprong.statistics.refresh.Refresh refresh; }",
                        "package nl.schaalsprong.cases; class Calling"
                                + " { java.net.http.HttpClient client; }");
        assertEquals(Set.of("web", "cases"), speakers(planted));
    }

    /** Rooms, beside statistics itself, that use its client or a client of their own. */
    private static Set<String> speakers(JavaClasses classes) {
        return classes.stream()
                .filter(
                        type ->
                                targets(type)
                                        .anyMatch(
                                                target ->
                                                        target.startsWith("java.net.http")
                                                                || target.matches(
                                                                        "nl\\.schaalsprong\\.statistics"
                                                                                + "\\.(client|refresh)")))
                .flatMap(type -> Rooms.of(type).stream())
                .map(Room::name)
                .filter(name -> !name.equals("statistics"))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** What each class uses without its row of the table allowing it. */
    private static List<String> strangers(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> Rooms.of(type).stream().flatMap(room -> strangers(type, room)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> strangers(JavaClass type, Room room) {
        return targets(type)
                .filter(target -> !target.isEmpty() && !allowed(target, room))
                .map(
                        target ->
                                "%s may not use %s: %s"
                                        .formatted(room.name(), target, type.getSimpleName()));
    }

    private static Stream<String> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getPackageName);
    }

    private static boolean allowed(String target, Room room) {
        Stream<String> ours =
                Stream.concat(Stream.of(room.name()), room.rooms().stream())
                        .map(name -> Rooms.PACKAGE + name);
        Stream<String> outside =
                Stream.concat(Stream.of("java", "org.jspecify"), room.outside().stream());
        return Stream.concat(ours, outside).anyMatch(name -> (target + ".").startsWith(name + "."))
                || target.startsWith("jdk.incubator.") && room.name().equals("engine");
    }

    private static List<String> cycles(JavaClasses classes) {
        return slices().matching("nl.schaalsprong.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .evaluate(classes)
                .getFailureReport()
                .getDetails();
    }
}
