package nl.schaalsprong.language.vensim;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.language.Dialect;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.Macro;
import nl.schaalsprong.language.Model.Sheet;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;
import nl.schaalsprong.language.source.SourceText;
import nl.schaalsprong.language.view.View;

/**
 * Reads models of Vensim as text, {@code .mdl} (Vensim reference manual, ".mdl Model Files"): UTF-8
 * or Windows-1252.
 */
public final class MdlReader {
    private final Findings findings;
    private final Library library;
    private final Entries.All file;
    private final List<List<Statement>> statements = new ArrayList<>();
    private final Ranges ranges;
    private final Part main;
    private final MacroHeads heads;

    MdlReader(Findings findings, Library library) {
        this.findings = findings;
        this.library = library;
        this.file = Entries.of(findings);
        this.heads = new MacroHeads(file.macros(), findings);
        StatementReader reader = new StatementReader(findings);
        for (int i = 0; i <= file.macros().size(); i++) {
            statements.add(new ArrayList<>());
        }
        for (Entry entry : file.entries()) {
            reader.read(entry).ifPresent(statements.get(entry.macro() + 1)::add);
        }
        this.ranges = new Ranges(statements.getFirst(), findings);
        ranges.check();
        this.main = new Part(statements.getFirst(), Set.of(), ranges, findings);
    }

    /**
     * The model in a file, or the reasons why it cannot be read.
     *
     * @param fileName as the user named it, for the findings
     */
    public static Outcome<Model> read(String fileName, byte[] content) {
        if (content.length > Limits.FILE_BYTES) {
            return new Outcome.Refused<>(
                    List.of(
                            Finding.error(
                                    "language.file-too-large",
                                    Place.whole(fileName),
                                    content.length,
                                    Limits.FILE_BYTES)));
        }
        String decoded = decoded(content);
        String text = SourceText.legal(decoded);
        Findings findings = new Findings(new SourceText(fileName, text));
        findings.note("vensim-dialect", 0);
        if (!text.equals(decoded)) {
            findings.warning("illegal-character", text.indexOf('\ufffd'));
        }
        Model model = new MdlReader(findings, Library.standard()).model();
        return Outcome.of(model, findings.list());
    }

    /** UTF-8 where it is, else Windows-1252; every line end one line feed. */
    private static String decoded(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException _) {
            text = Charset.forName("windows-1252").decode(ByteBuffer.wrap(content)).toString();
        }
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private Model model() {
        Control control = new Control(main, findings);
        Lowering lowering = new Lowering(main, ranges, control, library, heads, findings);
        Assembly assembly = new Assembly(main, ranges, lowering, findings);
        List<Declaration> declarations = assembly.declarations();
        List<View> views = Sketch.views(findings.source().text(), declarations);
        Sheet sheet = new Sheet("", declarations, List.of(), views);
        List<Macro> macros = new ArrayList<>(macros(control).values());
        macros.addAll(library.used());
        return new Model(
                findings.source(),
                name(findings.source().file()),
                Dialect.VENSIM,
                control.specification(),
                ranges.all(),
                0,
                List.of(sheet),
                macros,
                List.of(),
                Equivalences.of(findings.source().text()),
                Optional.empty());
    }

    private static String name(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        boolean ends = last.toLowerCase(Locale.ROOT).endsWith(".mdl");
        return ends ? last.substring(0, last.length() - 4) : last;
    }

    /** The macros of a file without a model of its own, by the name they are written with. */
    Map<String, Macro> macros() {
        return macros(Control.ofLibrary(findings));
    }

    private Map<String, Macro> macros(Control control) {
        Map<String, Macro> macros = new LinkedHashMap<>();
        for (int i = 0; i < file.macros().size(); i++) {
            Optional<MacroHeads.Head> head = heads.head(i);
            if (head.isPresent()) {
                Macro macro = macro(head.get(), statements.get(i + 1), control);
                macros.put(head.get().name(), macro);
            }
        }
        return macros;
    }

    private Macro macro(MacroHeads.Head head, List<Statement> body, Control control) {
        Set<String> parameters = new LinkedHashSet<>(head.parameters());
        Part part = new Part(body, parameters, ranges, findings);
        if (!part.variables().containsKey(head.name())) {
            findings.error("empty-equation", head.offset(), head.name());
        }
        Lowering lowering = new Lowering(part, ranges, control, library, heads, findings);
        Assembly assembly = new Assembly(part, ranges, lowering, findings);
        return new Macro(
                heads.called(head.name()),
                head.parameters().stream()
                        .map(p -> new Model.Parameter(p, Optional.empty()))
                        .toList(),
                heads.result(head),
                new Sheet("", assembly.declarations(), List.of()),
                head.offset());
    }
}
