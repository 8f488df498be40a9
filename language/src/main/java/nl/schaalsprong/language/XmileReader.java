package nl.schaalsprong.language;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.language.Model.Import;
import nl.schaalsprong.language.Model.Sheet;
import nl.schaalsprong.language.Model.UnitDefinition;
import nl.schaalsprong.language.expression.Name;
import nl.schaalsprong.language.source.Element;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;
import nl.schaalsprong.language.source.MarkupReader;
import nl.schaalsprong.language.source.SourceText;

/**
 * Reads XMILE 1.0 to 1.2 and the older files of Stella. Names of elements are matched without their
 * prefix.
 */
public final class XmileReader {
    private static final Pattern LATIN =
            Pattern.compile("encoding=.(iso-8859-1|windows-1252)", Pattern.CASE_INSENSITIVE);

    private final Findings findings;

    private XmileReader(Findings findings) {
        this.findings = findings;
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
        if (!text.equals(decoded)) {
            findings.warning("illegal-character", text.indexOf('\ufffd'));
        }
        Optional<Model> model =
                MarkupReader.read(findings.source(), findings)
                        .flatMap(root -> new XmileReader(findings).model(root));
        return model.isPresent()
                ? Outcome.of(model.get(), findings.list())
                : new Outcome.Refused<>(findings.list());
    }

    /** UTF-8 unless a byte order mark or the declaration of the file says otherwise. */
    private static String decoded(byte[] content) {
        Charset charset = StandardCharsets.UTF_8;
        String head =
                new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
            charset = StandardCharsets.UTF_16;
        } else if (LATIN.matcher(head).find()) {
            charset = StandardCharsets.ISO_8859_1;
        }
        String text = charset.decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private Optional<Model> model(Element root) {
        if (!root.name().equals("xmile")) {
            findings.error("not-xmile", root.offset(), root.name());
            return Optional.empty();
        }
        Element none = new Element("", Map.of(), Set.of(), List.of(), root.text(), root.offset());
        Element header = root.child("header").orElse(none);
        refuseWhatIsNotSupported(root, header);
        new Unread(findings).check(root);
        Dialect dialect = dialect(header);
        Specification specification =
                new SpecificationReader(findings).read(specs(root), root.offset());
        return Optional.of(
                new Model(
                        findings.source(),
                        header.childText("name"),
                        dialect,
                        specification,
                        dimensions(root),
                        outside(header),
                        sheets(root),
                        new MacroReader(findings).macros(root),
                        imports(root),
                        units(root),
                        Optional.of(root)));
    }

    private static List<UnitDefinition> units(Element root) {
        return root.children("model_units").stream()
                .flatMap(all -> all.children("unit").stream())
                .map(
                        unit ->
                                new UnitDefinition(
                                        unit.attribute("name").orElse(""),
                                        unit.childText("eqn"),
                                        unit.children("alias").stream()
                                                .map(a -> a.text().value().strip())
                                                .toList(),
                                        unit.says("disabled").orElse(false),
                                        unit.offset()))
                .toList();
    }

    private List<Import> imports(Element root) {
        List<Import> imports = new ArrayList<>();
        for (Element data : root.children("data")) {
            for (Element one : data.children("import")) {
                String type = one.attribute("type").orElse("csv");
                boolean enabled =
                        !one.attribute("enabled").orElse("true").equalsIgnoreCase("false");
                if (enabled && !type.equalsIgnoreCase("csv")) {
                    findings.error("unsupported-element", one.offset(), "import " + type, "");
                } else if (enabled) {
                    String orientation = one.attribute("orientation").orElse("vertical");
                    imports.add(
                            new Import(
                                    one.attribute("resource").orElse("").strip(),
                                    orientation.equalsIgnoreCase("horizontal"),
                                    one.offset()));
                }
            }
        }
        return imports;
    }

    /** Of the file; what its main model says comes before that (XMILE 1.1 section 2.3). */
    private static Optional<Element> specs(Element root) {
        Optional<Element> file = root.child("sim_specs");
        Optional<Element> own = root.child("model").flatMap(m -> m.child("sim_specs"));
        return file.isPresent() && own.isPresent()
                ? Optional.of(own.get().before(file.get()))
                : own.or(() -> file);
    }

    private void refuseWhatIsNotSupported(Element root, Element header) {
        for (Element include : header.children("includes")) {
            if (!include.children().isEmpty()) {
                findings.error("outside-resource", include.offset(), "include", "", "");
            }
        }
        boolean main = true;
        for (Element model : root.children("model")) {
            String name = model.attribute("name").orElse("");
            if (model.attribute("encryption-scheme").isPresent()) {
                findings.error("encrypted-model", model.offset(), name);
            }
            model.attribute("resource")
                    .ifPresent(
                            r ->
                                    findings.error(
                                            "outside-resource", model.offset(), "model", name, r));
            if (!main && model.child("sim_specs").isPresent()) {
                findings.error("own-times", model.offset(), name);
            }
            main = false;
        }
    }

    private static double outside(Element header) {
        boolean none =
                header.child("options")
                        .flatMap(o -> o.child("uses_arrays"))
                        .flatMap(a -> a.attribute("invalid_index_value"))
                        .filter("nan"::equalsIgnoreCase)
                        .isPresent();
        return none ? Double.NaN : 0;
    }

    private Dialect dialect(Element header) {
        String vendor =
                (header.childText("vendor") + " " + header.childText("product"))
                        .toLowerCase(Locale.ROOT);
        if (vendor.contains("ventana") || vendor.contains("xmutil") || vendor.contains("vensim")) {
            findings.note("vensim-dialect", header.offset());
            return Dialect.VENSIM;
        }
        return Dialect.XMILE;
    }

    private List<Sheet> sheets(Element root) {
        List<Sheet> sheets = new ArrayList<>();
        DeclarationReader reader =
                new DeclarationReader(findings, NonNegativeDefaults.of(root.child("behavior")));
        for (Element model : root.children("model")) {
            sheets.add(reader.sheet(model));
        }
        if (sheets.isEmpty()) {
            findings.error("no-model", root.offset());
        }
        return sheets;
    }

    private List<Dimension> dimensions(Element root) {
        List<Dimension> dimensions = new ArrayList<>();
        int elements = 0;
        for (Element all : root.children("dimensions")) {
            for (Element dim : all.children("dim")) {
                Optional<Dimension> one = dimension(dim);
                elements += one.map(d -> d.elements().size()).orElse(0);
                if (elements > Limits.DIMENSION_ELEMENTS) {
                    String title = dim.attribute("name").orElse("");
                    int most = Limits.DIMENSION_ELEMENTS;
                    findings.error("too-many-elements", dim.offset(), title, most);
                    return dimensions;
                }
                one.ifPresent(dimensions::add);
            }
        }
        return dimensions;
    }

    private Optional<Dimension> dimension(Element dim) {
        String title = dim.attribute("name").orElse("");
        List<String> elements =
                dim.children("elem").stream()
                        .map(e -> Name.canonical(e.attribute("name").orElse("")))
                        .toList();
        int size = elements.isEmpty() ? size(dim) : elements.size();
        if (size < 1 || size > Limits.DIMENSION_SIZE) {
            findings.error("dimension-size", dim.offset(), title, size, Limits.DIMENSION_SIZE);
            return Optional.empty();
        }
        if (elements.isEmpty()) {
            elements = IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList();
        }
        if (elements.stream().distinct().count() < elements.size()) {
            findings.error("dimension-twice", dim.offset(), title);
            return Optional.empty();
        }
        return Optional.of(new Dimension(Name.canonical(title), elements));
    }

    private static int size(Element dim) {
        try {
            return Integer.parseInt(dim.attribute("size").orElse("0").strip());
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
