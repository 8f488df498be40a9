package nl.schaalsprong.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** No clock, no dice, no printing and no machine-dependent arithmetic where they do not belong. */
class ForbiddenCallsTest {
    private static final Set<String> DICE =
            Set.of(
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.util.random.RandomGenerator",
                    "java.util.concurrent.ThreadLocalRandom");

    /** Methods of {@link Math} whose last bit the platform may choose; StrictMath fixes it. */
    private static final Set<String> LOOSE =
            Set.of(
                    "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "expm1", "log",
                    "log10", "log1p", "pow", "cbrt", "hypot", "sinh", "cosh", "tanh");

    private static final Set<String> COMPUTING =
            Set.of("base", "register", "language", "engine", "cases", "futures");

    @Test
    void only_the_clock_of_base_reads_time() {
        assertEquals(List.of(), found(Rooms.classes(), this::readsTime, "base.Clock"));
    }

    @Test
    void a_reading_of_time_is_found() {
        JavaClasses planted =
                Planted.classes(
                        "package nl.schaalsprong.futures; class Today { long a ="
                                + " System.nanoTime(); Object b = java.time.LocalDate.now(); Object"
                                + " c = new java.util.Date(); }");
        assertEquals(
                List.of(
                        "futures.Today: Date.<init>",
                        "futures.Today: LocalDate.now",
                        "futures.Today: System.nanoTime"),
                found(planted, this::readsTime, "base.Clock"));
    }

    @Test
    void nothing_throws_dice() {
        assertEquals(List.of(), found(Rooms.classes(), this::throwsDice, "base.Seed"));
    }

    @Test
    void thrown_dice_are_found() {
        JavaClasses planted =
                Planted.classes(
                        "package nl.schaalsprong.engine; class Dice { double a = Math.random();"
                                + " Object b = new java.util.Random(1), c ="
                                + " java.util.UUID.randomUUID(); }");
        assertEquals(
                List.of(
                        "engine.Dice: Math.random",
                        "engine.Dice: Random.<init>",
                        "engine.Dice: UUID.randomUUID"),
                found(planted, this::throwsDice, "base.Seed"));
    }

    @Test
    void only_the_command_line_and_the_main_class_of_the_workbench_print() {
        assertEquals(List.of(), printers(Rooms.classes()));
    }

    @Test
    void printing_is_found() {
        JavaClasses planted =
                Planted.classes(
                        "package nl.schaalsprong.cases; class Loud { void say(Exception e)"
                                + " { System.out.println(); e.printStackTrace(); } }");
        assertEquals(
                List.of("cases.Loud: Exception.printStackTrace", "cases.Loud: System.out"),
                printers(planted));
    }

    @Test
    void rooms_that_compute_leave_no_last_bit_to_the_platform() {
        assertEquals(List.of(), found(Rooms.classes(), this::loose, ""));
    }

    @Test
    void arithmetic_that_differs_between_machines_is_found() {
        JavaClasses planted =
                Planted.classes(
                        "package nl.schaalsprong.engine; class Loose"
                                + " { double a = Math.exp(1), b = Math.sqrt(2); }");
        assertEquals(List.of("engine.Loose: Math.exp"), found(planted, this::loose, ""));
    }

    private boolean readsTime(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        String name = target.getName();
        return owner.startsWith("java.time.") && name.equals("now")
                || owner.equals("java.time.Clock")
                        && (name.startsWith("system") || name.startsWith("tick"))
                || owner.equals("java.lang.System")
                        && (name.equals("nanoTime") || name.equals("currentTimeMillis"))
                || owner.equals("java.util.Calendar") && name.equals("getInstance")
                || owner.equals("java.util.Date")
                        && name.equals("<init>")
                        && target instanceof AccessTarget.ConstructorCallTarget made
                        && made.getRawParameterTypes().isEmpty();
    }

    private boolean throwsDice(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getName();
        return DICE.contains(target.getOwner().getName())
                || name.equals("random") && target.getOwner().getSimpleName().endsWith("Math")
                || name.equals("randomUUID")
                || name.equals("shuffle")
                        && target instanceof AccessTarget.MethodCallTarget called
                        && called.getRawParameterTypes().size() == 1;
    }

    private boolean loose(JavaAccess<?> access) {
        return access.getTarget().getOwner().getName().equals("java.lang.Math")
                && LOOSE.contains(access.getTarget().getName())
                && Rooms.of(access.getOriginOwner())
                        .filter(room -> COMPUTING.contains(room.name()))
                        .isPresent();
    }

    private static boolean prints(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return target.getOwner().getName().equals("java.lang.System")
                        && Set.of("out", "err").contains(target.getName())
                || target.getName().equals("printStackTrace");
    }

    private static List<String> printers(JavaClasses classes) {
        return found(classes, ForbiddenCallsTest::prints, "web.Workbench").stream()
                .filter(line -> !line.startsWith("cli."))
                .toList();
    }

    /** Who does what is forbidden, beside the one class where it belongs. */
    private static List<String> found(
            JavaClasses classes, Predicate<JavaAccess<?>> forbidden, String exceptIn) {
        return classes.stream()
                .filter(type -> !shortName(type).equals(exceptIn))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(forbidden)
                .map(
                        access ->
                                "%s: %s.%s"
                                        .formatted(
                                                shortName(access.getOriginOwner()),
                                                access.getTargetOwner().getSimpleName(),
                                                access.getTarget().getName()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String shortName(JavaClass type) {
        return type.getName().replace(Rooms.PACKAGE, "");
    }
}
