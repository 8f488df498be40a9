package nl.schaalsprong.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources as the compiler understands them: trees with types, comments and positions. */
final class Sources {
    private static final List<Path> PRODUCTION =
            Home.files().stream().filter(Sources::isProduction).toList();

    private static final Sources OURS = read(PRODUCTION);

    private final Trees trees;
    private final List<CompilationUnitTree> units;
    private final List<String> errors;

    private Sources(Iterable<? extends JavaFileObject> files) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavacTask task = task(files, said);
        try {
            List<CompilationUnitTree> parsed = new ArrayList<>();
            task.parse().forEach(parsed::add);
            task.analyze();
            units = List.copyOf(parsed);
            trees = Trees.instance(task);
            errors =
                    said.getDiagnostics().stream()
                            .filter(line -> line.getKind() == Diagnostic.Kind.ERROR)
                            .map(Object::toString)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The production sources of all rooms. */
    static Sources ours() {
        return OURS;
    }

    /** Sources given as text, each with one outer type. */
    static Sources planted(String... sources) {
        return new Sources(Planted.files(sources));
    }

    /** What the compiler could not make sense of. */
    List<String> errors() {
        return errors;
    }

    /** Production sources as paths relative to the checkout. */
    static List<Path> production() {
        return PRODUCTION;
    }

    /** Hands every tree of the kind asked for, with its path, to the visitor. */
    void each(Tree.Kind kind, BiConsumer<TreePath, Tree> visitor) {
        for (CompilationUnitTree unit : units) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void scan(Tree tree, Void none) {
                    if (tree != null && tree.getKind() == kind) {
                        visitor.accept(new TreePath(getCurrentPath(), tree), tree);
                    }
                    return super.scan(tree, none);
                }
            }.scan(new TreePath(unit), null);
        }
    }

    /** The type of an expression or the type a declaration declares. */
    TypeMirror type(TreePath path) {
        return trees.getTypeMirror(path);
    }

    /** The Javadoc comment of a declaration; empty when there is none. */
    String comment(TreePath path) {
        String comment = trees.getDocComment(path);
        return comment == null ? "" : comment.strip();
    }

    /** Lines from the first to the last character of a tree, comments before it left out. */
    int lines(TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        long end = trees.getSourcePositions().getEndPosition(unit, path.getLeaf());
        return (int)
                (unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1);
    }

    /** Where a tree stands: {@code base/…/Seed.java:12}. */
    String place(TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        return file(path) + ":" + unit.getLineMap().getLineNumber(start);
    }

    /** The file a tree stands in, relative to the checkout when it lies there. */
    String file(TreePath path) {
        String name = path.getCompilationUnit().getSourceFile().getName();
        Path file = Path.of(name);
        return file.startsWith(Home.PATH) ? Home.PATH.relativize(file).toString() : name;
    }

    /** The name of the method or type around a tree: {@code Seed.mix}. */
    static String around(TreePath path) {
        String name = "";
        for (Tree tree : path) {
            if (tree instanceof MethodTree method && name.isEmpty()) {
                name = "." + method.getName();
            } else if (tree instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
                return type.getSimpleName() + name;
            }
        }
        return name;
    }

    private static boolean isProduction(Path file) {
        return file.getNameCount() > 4
                && file.subpath(1, 4).equals(Path.of("src/main/java"))
                && file.toString().endsWith(".java")
                && !file.endsWith("module-info.java");
    }

    private static Sources read(List<Path> files) {
        StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        return new Sources(
                manager.getJavaFileObjectsFromPaths(
                        files.stream().map(Home.PATH::resolve).toList()));
    }

    private static JavacTask task(
            Iterable<? extends JavaFileObject> files, DiagnosticCollector<JavaFileObject> said) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        return (JavacTask)
                compiler.getTask(
                        null,
                        null,
                        said,
                        List.of("-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        files);
    }
}
