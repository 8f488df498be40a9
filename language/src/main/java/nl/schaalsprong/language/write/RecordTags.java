package nl.schaalsprong.language.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.language.Dialect;
import nl.schaalsprong.language.Dimension;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Model.Import;
import nl.schaalsprong.language.Model.Macro;
import nl.schaalsprong.language.Model.Module;
import nl.schaalsprong.language.Model.Parameter;
import nl.schaalsprong.language.Model.Sheet;
import nl.schaalsprong.language.Model.UnitDefinition;
import nl.schaalsprong.language.Specification;

/** A model as elements, out of its records: one that was not read from XMILE, or was changed. */
final class RecordTags {
    private final Model model;
    private final Namespaces namespaces;

    RecordTags(Model model, Namespaces namespaces) {
        this.model = model;
        this.namespaces = namespaces;
    }

    Tag file() {
        List<Tag> parts = new ArrayList<>();
        parts.add(header());
        parts.add(specification(model.specification()));
        parts.addAll(units());
        parts.addAll(dimensions());
        parts.addAll(imports());
        model.sheets().forEach(s -> parts.add(sheet(s)));
        model.macros().forEach(m -> parts.add(macro(m)));
        return Tag.of("xmile").add(parts);
    }

    /** The vendor says which dialect the numbers are of, as the tools of that vendor do. */
    private Tag header() {
        boolean vensim = model.dialect() == Dialect.VENSIM;
        Tag header =
                Tag.of("header")
                        .add(Tag.of("vendor", vensim ? "Ventana Systems" : Header.SELF))
                        .add(Header.product(vensim ? "Vensim, by Schaalsprong" : Header.SELF))
                        .add(VariableTags.words("name", model.name()));
        Tag arrays = Tag.of("uses_arrays").says("invalid_index_value", "NaN");
        return Double.isNaN(model.outside()) ? header.add(Tag.of("options").add(arrays)) : header;
    }

    private static Tag specification(Specification times) {
        String method =
                switch (times.method()) {
                    case EULER -> "euler";
                    case RUNGE_KUTTA_2 -> "rk2";
                    case RUNGE_KUTTA_4 -> "rk4";
                    case RUNGE_KUTTA_45 -> "rk45";
                };
        boolean unit = !times.timeUnit().isEmpty();
        Tag tag =
                Tag.of("sim_specs")
                        .says("method", method)
                        .says("time_units", unit ? Optional.of(times.timeUnit()) : Optional.empty())
                        .add(Tag.of("start", EquationText.number(times.start())))
                        .add(Tag.of("stop", EquationText.number(times.stop())))
                        .add(Tag.of("dt", EquationText.number(times.dt())));
        double saved = times.saveEvery() * times.dt();
        return times.saveEvery() == 1
                ? tag
                : tag.add(Tag.of("saveper", EquationText.number(saved)));
    }

    private List<Tag> units() {
        List<Tag> units = model.units().stream().map(RecordTags::unit).toList();
        return units.isEmpty() ? List.of() : List.of(Tag.of("model_units").add(units));
    }

    private static Tag unit(UnitDefinition definition) {
        Tag unit = Tag.of("unit").says("name", definition.name());
        Tag told = definition.disabled() ? unit.says("disabled", "true") : unit;
        Tag defined =
                definition.equation().isEmpty()
                        ? told
                        : told.add(Tag.of("eqn", definition.equation()));
        return defined.add(
                definition.aliases().stream().map(alias -> Tag.of("alias", alias)).toList());
    }

    private List<Tag> dimensions() {
        List<Tag> dims = model.dimensions().stream().map(RecordTags::dimension).toList();
        return dims.isEmpty() ? List.of() : List.of(Tag.of("dimensions").add(dims));
    }

    private static Tag dimension(Dimension dimension) {
        List<String> names = dimension.elements();
        Tag dim = Tag.of("dim").says("name", dimension.name());
        boolean numbered = true;
        for (int i = 0; i < names.size(); i++) {
            numbered = numbered && names.get(i).equals(Integer.toString(i + 1));
        }
        return numbered
                ? dim.says("size", Integer.toString(names.size()))
                : dim.add(names.stream().map(n -> Tag.of("elem").says("name", n)).toList());
    }

    private List<Tag> imports() {
        List<Tag> imports = model.imports().stream().map(RecordTags::imported).toList();
        return imports.isEmpty() ? List.of() : List.of(Tag.of("data").add(imports));
    }

    private static Tag imported(Import one) {
        Tag tag = Tag.of("import").says("type", "CSV").says("resource", one.resource());
        return one.horizontal() ? tag.says("orientation", "horizontal") : tag;
    }

    private Tag sheet(Sheet sheet) {
        Tag tag = Tag.of("model");
        return (sheet.name().isEmpty() ? tag : tag.says("name", sheet.name())).add(inside(sheet));
    }

    private List<Tag> inside(Sheet sheet) {
        Spelling spelling = new Spelling(sheet);
        VariableTags variables = new VariableTags(spelling);
        ViewTags views = new ViewTags(spelling, namespaces);
        List<Tag> all = new ArrayList<>();
        sheet.modules().forEach(m -> all.add(module(m)));
        sheet.declarations().forEach(d -> all.add(variables.variable(d)));
        List<Tag> inside = new ArrayList<>();
        inside.add(Tag.of("variables").add(all));
        if (!sheet.views().isEmpty()) {
            inside.add(Tag.of("views").add(sheet.views().stream().map(views::view).toList()));
        }
        return inside;
    }

    private static Tag module(Module module) {
        Tag tag = Tag.of("module").says("name", module.name());
        Tag named = module.sheet().equals(module.name()) ? tag : tag.says("model", module.sheet());
        return named.add(
                module.connections().stream()
                        .map(c -> Tag.of("connect").says("to", c.to()).says("from", c.from()))
                        .toList());
    }

    private Tag macro(Macro macro) {
        Spelling spelling = new Spelling(macro.sheet());
        EquationText text = new EquationText(spelling::of);
        List<Tag> parameters = new ArrayList<>();
        for (Parameter parameter : macro.parameters()) {
            Optional<String> otherwise = parameter.otherwise().map(text::of);
            parameters.add(Tag.of("parm", parameter.name()).says("default", otherwise));
        }
        return Tag.of("macro")
                .says("name", macro.name())
                .add(parameters)
                .add(new VariableTags(spelling).equation(macro.equation()))
                .add(inside(macro.sheet()));
    }
}
