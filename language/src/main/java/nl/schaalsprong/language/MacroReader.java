package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.language.Model.Macro;
import nl.schaalsprong.language.Model.Parameter;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Name;
import nl.schaalsprong.language.expression.Parser;
import nl.schaalsprong.language.source.Element;
import nl.schaalsprong.language.source.Findings;

/** Reads the macros of a file (XMILE 1.1 section 4.8). */
final class MacroReader {
    private final Findings findings;

    MacroReader(Findings findings) {
        this.findings = findings;
    }

    List<Macro> macros(Element root) {
        List<Macro> macros = new ArrayList<>();
        for (Element macro : root.children("macro")) {
            String title = macro.attribute("name").orElse("");
            if (title.isBlank()) {
                findings.error("no-name", macro.offset(), "macro");
            }
            refuse(macro, title);
            NonNegativeDefaults defaults = NonNegativeDefaults.of(macro.child("behavior"));
            macros.add(
                    new Macro(
                            Name.canonical(title),
                            parameters(macro, title),
                            new EquationReader(findings).read(macro, title),
                            new DeclarationReader(findings, defaults).sheet(macro),
                            macro.offset()));
        }
        return macros;
    }

    private void refuse(Element macro, String title) {
        if (macro.attribute("filter").isPresent()) {
            findings.error("unsupported-element", macro.offset(), "macro filter", title);
        }
        macro.child("sim_specs").ifPresent(s -> findings.error("own-times", s.offset(), title));
        String name = Name.canonical(title);
        if (Builtin.isStandard(name)) {
            findings.error("reserved-name", macro.offset(), title);
        }
    }

    private List<Parameter> parameters(Element macro, String title) {
        List<Parameter> parameters = new ArrayList<>();
        for (Element parameter : macro.children("parm")) {
            Optional<Expression> otherwise =
                    Optional.ofNullable(parameter.attributes().get("default"))
                            .flatMap(d -> Parser.read(d, title, findings));
            boolean before = !parameters.isEmpty() && parameters.getLast().otherwise().isPresent();
            if (before && otherwise.isEmpty()) {
                findings.error("default-before", parameter.offset(), title);
            }
            parameters.add(new Parameter(Name.canonical(parameter.text().value()), otherwise));
        }
        return parameters;
    }
}
