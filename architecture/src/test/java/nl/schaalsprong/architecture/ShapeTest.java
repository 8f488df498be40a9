package nl.schaalsprong.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schaalsprong.register.Money;
import org.junit.jupiter.api.Test;

/** Names say what a thing is, nothing is inherited for reuse, and money is whole eurocents. */
class ShapeTest {
    /** Words that say nothing, and words that are not written out. */
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "Util", "Utils", "Utility", "Common", "Commons", "Manager", "Helper", "Helpers",
                    "Impl", "Misc", "Stuff", "Mgr", "Ctx", "Cfg", "Conf", "Calc", "Proc", "Svc",
                    "Param", "Params", "Num", "Str", "Val", "Cnt", "Idx", "Tmp", "Temp", "Msg",
                    "Req", "Resp", "Res", "Obj", "Elem", "Attr", "Decl", "Stmt", "Expr", "Def",
                    "Var", "Vars", "Arg", "Args", "Func", "Fn", "Init", "Info", "Eval", "Gen",
                    "Doc", "Docs", "Ref", "Refs", "Spec", "Specs", "Prob", "Avg", "Std", "Dev",
                    "Ops", "Opts", "Prefs", "Prev", "Cur", "Repo", "Auth", "Env", "Pos", "Len");

    @Test
    void type_names_are_written_out_and_say_something() {
        assertEquals(List.of(), emptyNames(Rooms.classes()));
    }

    @Test
    void a_name_that_says_nothing_is_found() {
        assertEquals(
                List.of("ParamManager: Manager", "ParamManager: Param"),
                emptyNames(
                        Planted.classes("package nl.schaalsprong.cases; class ParamManager {}")));
    }

    @Test
    void nothing_inherits_from_an_open_class_of_ours() {
        assertEquals(List.of(), heirs(Rooms.classes()));
    }

    @Test
    void inheritance_for_reuse_is_found() {
        JavaClasses planted =
                Planted.classes(
                        "package nl.schaalsprong.web; class Page {"
                                + " static final class Overview extends Page {} }",
                        "package nl.schaalsprong.web; sealed class Shape {"
                                + " static final class Round extends Shape {} }");
        assertEquals(List.of("Overview extends Page"), heirs(planted));
    }

    @Test
    void money_in_the_register_is_whole_eurocents_with_a_price_year() {
        assertEquals(
                List.of("long eurocent", "int priceYear"),
                Stream.of(Money.class.getRecordComponents())
                        .map(RecordComponent::toString)
                        .toList());
    }

    @Test
    void no_record_of_the_register_keeps_euros_as_a_floating_point_number() {
        assertEquals(
                List.of(),
                Rooms.classes().stream()
                        .filter(type -> type.getPackageName().equals("nl.schaalsprong.register"))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getName().matches("(?i).*(euro|money|cost).*"))
                        .filter(field -> field.getRawType().getName().matches("double|float"))
                        .map(Object::toString)
                        .toList());
    }

    private static List<String> emptyNames(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getSimpleName)
                .flatMap(
                        name ->
                                Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])"))
                                        .filter(EMPTY_WORDS::contains)
                                        .map(word -> name + ": " + word))
                .distinct()
                .sorted()
                .toList();
    }

    /** Classes whose parent is one of ours and not sealed: {@code Child extends Parent}. */
    private static List<String> heirs(JavaClasses classes) {
        return classes.stream()
                .flatMap(
                        type ->
                                type.getRawSuperclass().stream()
                                        .filter(parent -> Rooms.of(parent).isPresent())
                                        .filter(parent -> !sealed(parent))
                                        .map(
                                                parent ->
                                                        type.getSimpleName()
                                                                + " extends "
                                                                + parent.getSimpleName()))
                .sorted()
                .toList();
    }

    private static boolean sealed(JavaClass type) {
        try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return ClassFile.of()
                    .parse(in.readAllBytes())
                    .findAttribute(Attributes.permittedSubclasses())
                    .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
