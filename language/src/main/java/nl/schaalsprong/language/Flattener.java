package nl.schaalsprong.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.language.Model.Connection;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.Module;
import nl.schaalsprong.language.Model.Sheet;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/** Writes modules out: every variable of every module with its full name. */
public final class Flattener {
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final Findings findings;
    private Map<String, Flat> flat = new LinkedHashMap<>();
    private int variables = 0;
    private int modules = 0;

    /** Over one model. */
    public Flattener(Model model, Findings findings) {
        this.findings = findings;
        for (Sheet sheet : model.sheets().reversed()) {
            sheets.put(sheet.name(), sheet);
        }
    }

    /**
     * A variable under its full name.
     *
     * @param prefix of the module it stands in, with a point behind it; empty in the main model
     * @param source full name of what it takes its value from, when it is a connected input
     */
    public record Flat(
            String name, String prefix, Declaration declaration, Optional<String> source) {}

    /** Whether there are too many variables. */
    boolean full() {
        return variables > Limits.VARIABLES;
    }

    /** The variables of a sheet and of the modules in it. */
    public List<Flat> flatten(Sheet sheet, String prefix) {
        flat = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        add(sheet, prefix, sources, Set.of());
        return flat.values().stream()
                .map(
                        f ->
                                new Flat(
                                        f.name(),
                                        f.prefix(),
                                        f.declaration(),
                                        Optional.ofNullable(sources.get(f.name()))))
                .toList();
    }

    private void add(Sheet sheet, String prefix, Map<String, String> sources, Set<String> around) {
        for (Declaration declaration : sheet.declarations()) {
            String name = prefix + declaration.name();
            if (++variables > Limits.VARIABLES) {
                findings.error("too-many-variables", declaration.offset(), Limits.VARIABLES);
                return;
            }
            Flat variable = new Flat(name, prefix, declaration, Optional.empty());
            if (flat.putIfAbsent(name, variable) != null) {
                findings.error("defined-twice", declaration.offset(), declaration.title());
            }
        }
        for (Module module : sheet.modules()) {
            add(module, prefix, sources, around);
        }
    }

    private void add(
            Module module, String prefix, Map<String, String> sources, Set<String> around) {
        Optional<Sheet> sheet = Optional.ofNullable(sheets.get(module.sheet()));
        if (sheet.isEmpty()) {
            findings.error("unknown-module", module.offset(), module.name(), module.sheet());
        } else if (around.contains(module.sheet()) || module.sheet().isEmpty()) {
            findings.error("module-circle", module.offset(), module.name(), module.sheet());
        } else if (around.size() >= Limits.MODULE_DEPTH || ++modules > Limits.MODULES) {
            findings.error("modules-too-deep", module.offset(), module.name(), Limits.MODULE_DEPTH);
        } else if (!findings.refused()) {
            Set<String> inner = new HashSet<>(around);
            inner.add(module.sheet());
            connect(module, prefix, sources);
            add(sheet.get(), prefix + module.name() + ".", sources, inner);
        }
    }

    /**
     * Full name of each input to the full name of what it takes; the outermost connection counts.
     */
    private static void connect(Module module, String prefix, Map<String, String> sources) {
        String own = module.name() + ".";
        for (Connection connection : module.connections()) {
            String to = connection.to();
            String input =
                    to.startsWith(".")
                            ? prefix + to.substring(1)
                            : prefix + (to.startsWith(own) ? to : own + to);
            String from = connection.from();
            String source = from.startsWith(".") ? from.substring(1) : from;
            sources.putIfAbsent(input, prefix + source);
        }
    }
}
