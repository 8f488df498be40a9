package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.Builtin;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.source.Findings;

/** Reads the names and parameters of macros. */
final class MacroHeads {
    private final Findings findings;
    private final List<Optional<Head>> heads = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    MacroHeads(List<Entries.Head> written, Findings findings) {
        this.findings = findings;
        written.forEach(h -> heads.add(read(h)));
        for (Optional<Head> head : heads) {
            if (head.isPresent() && !names.add(head.get().name())) {
                findings.error("defined-twice", head.get().offset(), head.get().name());
            }
        }
    }

    /** A macro with the names of its parameters. */
    record Head(String name, List<String> parameters, int offset) {}

    Optional<Head> head(int index) {
        return heads.get(index);
    }

    Set<String> names() {
        return names;
    }

    /**
     * The name a macro has in the model: another one where XMILE has a function of that name, since
     * what is said in the words of XMILE would then call the macro.
     */
    String called(String name) {
        String free = name;
        while (Builtin.named(free).isPresent() || !free.equals(name) && names.contains(free)) {
            free += "_macro";
        }
        return free;
    }

    private Optional<Head> read(Entries.Head written) {
        Cursor cursor =
                new Cursor(Words.of(findings.source().text(), written.start(), written.end()));
        try {
            Word name = cursor.name();
            List<String> parameters = new ArrayList<>();
            cursor.expect("(");
            do {
                parameters.add(cursor.name().text());
            } while (cursor.takes(","));
            if (cursor.word().is(":")) {
                throw new Broken("vensim-macro-outputs", name);
            }
            cursor.expect(")");
            if (new HashSet<>(parameters).size() < parameters.size()) {
                throw new Broken("vensim-macro-open", name);
            }
            return Optional.of(new Head(name.text(), parameters, name.start()));
        } catch (Broken e) {
            Word word = e.word();
            String shown = findings.source().text().substring(word.start(), word.end());
            findings.error(e.code(), word.start(), shown, ":MACRO:");
            return Optional.empty();
        }
    }

    /** What a macro gives: the variable with its name. */
    Model.Equation result(Head head) {
        return new Model.Equation(
                head.name(),
                Optional.of(Nodes.name(head.name(), new Span(head.offset(), head.offset()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                head.offset());
    }
}
