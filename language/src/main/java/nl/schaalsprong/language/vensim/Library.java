package nl.schaalsprong.language.vensim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.schaalsprong.language.Model.Macro;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Functions of Vensim that XMILE does not have, written as macros in the language of Vensim itself,
 * in {@code functions.mdl} beside this class. A model gets those it calls.
 */
final class Library {
    private static final String FILE = "functions.mdl";

    private final Map<String, Macro> macros;
    private final Set<String> used = new LinkedHashSet<>();

    private Library(Map<String, Macro> macros) {
        this.macros = macros;
    }

    /** None, while the library itself is read. */
    static Library none() {
        return new Library(Map.of());
    }

    static Library standard() {
        return new Library(Standard.MACROS);
    }

    /** Read once, for the first model that needs it; nothing in it changes. */
    private static final class Standard {
        private static final Map<String, Macro> MACROS = read();
    }

    private static Map<String, Macro> read() {
        Findings findings = new Findings(new SourceText(FILE, text()));
        Map<String, Macro> macros = new MdlReader(findings, none()).macros();
        if (findings.refused()) {
            throw new IllegalStateException("The library is wrong: " + findings.list());
        }
        return macros;
    }

    private static String text() {
        try (@Nullable InputStream in = Library.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("(%s) is missing.".formatted(FILE));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEmpty() {
        return macros.isEmpty();
    }

    /** How many arguments a function takes, or -1 where it is not there. */
    int arguments(String name) {
        Macro macro = macros.get(name);
        return macro == null ? -1 : macro.parameters().size();
    }

    /** The name of the macro of a function, which the model gets. */
    String use(String name) {
        Macro macro = Objects.requireNonNull(macros.get(name));
        used.add(macro.name());
        return macro.name();
    }

    /** The macros that were used. */
    List<Macro> used() {
        return macros.values().stream().filter(m -> used.contains(m.name())).toList();
    }
}
