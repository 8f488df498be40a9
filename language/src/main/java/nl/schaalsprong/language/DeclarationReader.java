package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.language.Model.Connection;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.ElementEquation;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.Model.Module;
import nl.schaalsprong.language.Model.Sheet;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.expression.Name;
import nl.schaalsprong.language.source.Element;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.view.ViewReader;

/** Reads the variables and modules of one {@code <model>} or {@code <macro>}. */
final class DeclarationReader {
    private final Findings findings;
    private final NonNegativeDefaults defaults;
    private final EquationReader equations;
    private final DeviceReader devices;
    private final Unread unread;

    DeclarationReader(Findings findings, NonNegativeDefaults defaults) {
        this.findings = findings;
        this.defaults = defaults;
        this.equations = new EquationReader(findings);
        this.devices = new DeviceReader(findings, equations);
        this.unread = new Unread(findings);
    }

    Sheet sheet(Element model) {
        DeclarationReader reader =
                new DeclarationReader(findings, defaults.with(model.child("behavior")));
        List<Declaration> declarations = new ArrayList<>();
        List<Module> modules = new ArrayList<>();
        List<Element> all = new ArrayList<>(model.children());
        model.children("variables").forEach(v -> all.addAll(v.children()));
        all.forEach(element -> reader.add(element, declarations, modules));
        return new Sheet(
                Name.canonical(model.attribute("name").orElse("")),
                declarations,
                modules,
                new ViewReader(findings).views(model));
    }

    private void add(Element element, List<Declaration> declarations, List<Module> modules) {
        switch (element.name()) {
            case "stock" -> declarations.add(declaration(element, Sort.STOCK));
            case "flow" -> declarations.add(declaration(element, Sort.FLOW));
            case "aux" -> declarations.add(declaration(element, Sort.AUXILIARY));
            case "gf" -> declarations.add(table(element));
            case "module" -> modules.add(module(element));
            default -> unread.other(element);
        }
    }

    private Declaration declaration(Element element, Sort sort) {
        String title = title(element);
        unread.check(element, sort, title);
        boolean byDefault =
                sort == Sort.STOCK ? defaults.stocks() : sort == Sort.FLOW && defaults.flows();
        return new Declaration(
                sort,
                Name.canonical(title),
                title,
                dimensions(element),
                equations.read(element, title),
                elements(element, title),
                NonNegativeDefaults.of(element, byDefault),
                names(element, "inflow"),
                names(element, "outflow"),
                sort == Sort.STOCK ? devices.works(element, title) : Optional.empty(),
                sort == Sort.FLOW ? devices.passing(element, title) : Optional.empty(),
                element.childText("units"),
                element.childText("doc"),
                element.offset());
    }

    private Declaration table(Element gf) {
        String title = title(gf);
        Optional<Table> table = new TableReader(findings).read(gf, title);
        return new Declaration(
                Sort.TABLE,
                Name.canonical(title),
                title,
                List.of(),
                new Equation(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        table,
                        Optional.empty(),
                        gf.offset()),
                List.of(),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                gf.childText("doc"),
                gf.offset());
    }

    private String title(Element element) {
        String title = element.attribute("name").orElse("");
        if (title.isBlank()) {
            findings.error("no-name", element.offset(), element.name());
        }
        return title;
    }

    private static List<String> dimensions(Element element) {
        return element.child("dimensions").stream()
                .flatMap(d -> d.children("dim").stream())
                .map(d -> Name.canonical(d.attribute("name").orElse("")))
                .toList();
    }

    private static List<String> names(Element element, String child) {
        return element.children(child).stream()
                .map(c -> Name.canonical(c.text().value()))
                .filter(n -> !n.isEmpty())
                .toList();
    }

    private List<ElementEquation> elements(Element element, String title) {
        List<ElementEquation> elements = new ArrayList<>();
        for (Element one : element.children("element")) {
            List<String> subscripts =
                    Arrays.stream(one.attribute("subscript").orElse("").split(","))
                            .map(Name::canonical)
                            .toList();
            String name = title + "[" + String.join(", ", subscripts) + "]";
            elements.add(new ElementEquation(subscripts, equations.read(one, name)));
        }
        return elements;
    }

    private Module module(Element element) {
        String title = title(element);
        element.attribute("resource")
                .ifPresent(
                        r ->
                                findings.error(
                                        "outside-resource", element.offset(), "module", title, r));
        List<Connection> connections = new ArrayList<>();
        for (Element connect : element.children()) {
            if (connect.name().startsWith("connect")) {
                connections.add(
                        new Connection(
                                Name.canonical(connect.attribute("to").orElse("")),
                                Name.canonical(connect.attribute("from").orElse("")),
                                connect.offset()));
            }
        }
        String sheet = element.attribute("model").filter(m -> !m.isBlank()).orElse(title);
        return new Module(
                Name.canonical(title), Name.canonical(sheet), connections, element.offset());
    }
}
