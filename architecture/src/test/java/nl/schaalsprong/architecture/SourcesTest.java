package nl.schaalsprong.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import org.junit.jupiter.api.Test;

/** What the compiler lets pass and the house does not. */
class SourcesTest {
    private static final Set<Tree.Kind> TYPES =
            Set.of(
                    Tree.Kind.CLASS,
                    Tree.Kind.INTERFACE,
                    Tree.Kind.RECORD,
                    Tree.Kind.ENUM,
                    Tree.Kind.ANNOTATION_TYPE);

    @Test
    void the_compiler_understands_every_source() {
        assertEquals(List.of(), Sources.ours().errors());
    }

    @Test
    void switches_over_sealed_types_name_every_case() {
        assertEquals(List.of(), lazySwitches(Sources.ours()));
    }

    @Test
    void a_default_over_a_sealed_type_is_found() {
        Sources planted =
                Sources.planted(
                        """
                        package planted;
                        class Lazy {
                            sealed interface Shape { record Round() implements Shape {} }
                            int sides(Shape shape) {
                                return switch (shape) { case Shape.Round r -> 0; default -> 4; };
                            }
                            int length(String text) {
                                return switch (text) { case "" -> 0; default -> 1; };
                            }
                        }
                        """);
        assertEquals(List.of("Lazy.sides"), lazySwitches(planted));
    }

    @Test
    void every_public_type_says_what_it_is_for() {
        assertEquals(List.of(), silentTypes(Sources.ours()));
    }

    @Test
    void a_public_type_without_a_sentence_is_found() {
        assertEquals(
                List.of("Silent"),
                silentTypes(
                        Sources.planted(
                                "package planted; public class Silent {}",
                                "package planted; /** Says it. */ public class Told {}")));
    }

    @Test
    void every_package_says_what_it_is_for() {
        List<String> silent =
                Sources.production().stream()
                        .map(file -> file.resolveSibling("package-info.java"))
                        .distinct()
                        .filter(file -> !Sources.production().contains(file))
                        .map(Object::toString)
                        .toList();
        assertEquals(List.of(), silent);
    }

    private static List<String> lazySwitches(Sources sources) {
        List<String> found = new ArrayList<>();
        sources.each(
                Tree.Kind.CASE,
                (path, tree) -> {
                    TreePath around = path.getParentPath();
                    if (isDefault((CaseTree) tree) && isSealed(sources, around)) {
                        found.add(Sources.around(path));
                    }
                });
        return found;
    }

    private static boolean isDefault(CaseTree tree) {
        return tree.getLabels().stream()
                .anyMatch(label -> label.getKind() == Tree.Kind.DEFAULT_CASE_LABEL);
    }

    private static boolean isSealed(Sources sources, TreePath path) {
        ExpressionTree selector =
                switch (path.getLeaf()) {
                    case com.sun.source.tree.SwitchTree tree -> tree.getExpression();
                    case com.sun.source.tree.SwitchExpressionTree tree -> tree.getExpression();
                    default -> throw new IllegalStateException("A case stands in a switch.");
                };
        return sources.type(new TreePath(path, selector)) instanceof DeclaredType declared
                && declared.asElement().getKind() != ElementKind.ENUM
                && declared.asElement().getModifiers().contains(Modifier.SEALED);
    }

    private static List<String> silentTypes(Sources sources) {
        List<String> found = new ArrayList<>();
        for (Tree.Kind kind : TYPES) {
            sources.each(
                    kind,
                    (path, _) -> {
                        if (isOpen(path) && !sources.comment(path).matches("(?s)\\p{Lu}.*\\..*")) {
                            found.add(Sources.around(path));
                        }
                    });
        }
        return found;
    }

    /** Public, and so is every type around it. */
    private static boolean isOpen(TreePath path) {
        for (Tree tree : path) {
            if (tree instanceof ClassTree type
                    && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
