package nl.schaalsprong.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Faults that are planted to see a rule bite. */
final class Planted {
    private static final Pattern PACKAGE = Pattern.compile("package ([a-z.]+);");
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|interface|record|enum) (\\w+)");

    private Planted() {}

    /** Compiled classes of sources that each hold one outer type. */
    static JavaClasses classes(String... sources) {
        try {
            Path folder = Files.createTempDirectory("planted");
            String said = compile(sources, "-d", folder.toString(), "-implicit:none");
            assertTrue(said.isEmpty(), said);
            return new ClassFileImporter().importPath(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the compiler says about sources, with options added; nothing when all is well. */
    static String compile(String[] sources, String... options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> all = new java.util.ArrayList<>(List.of(options));
        all.addAll(List.of("-proc:none", "-cp", System.getProperty("java.class.path")));
        compiler.getTask(said, null, null, all, null, files(sources)).call();
        return said.toString();
    }

    /** The sources as files for a compiler. */
    static List<JavaFileObject> files(String... sources) {
        return java.util.Arrays.stream(sources).map(Planted::file).toList();
    }

    private static JavaFileObject file(String source) {
        String folder = first(PACKAGE, source).replace('.', '/');
        URI name = URI.create("planted:///" + folder + "/" + first(TYPE, source) + ".java");
        return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        assertTrue(matcher.find(), source);
        return matcher.group(1);
    }
}
