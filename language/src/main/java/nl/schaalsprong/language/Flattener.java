package nl.schaalsprong.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.language.Model.Connection;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.Module;
import nl.schaalsprong.language.Model.Sheet;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/** Writes modules out: every variable of every module with its full name. */
final class Flattener {
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final Findings findings;
    private final Map<String, Flat> flat = new LinkedHashMap<>();

    private Flattener(Findings findings) {
        this.findings = findings;
    }

    /**
     * A variable under its full name.
     *
     * @param prefix of the module it stands in, with a point behind it; empty in the main model
     * @param source full name of what it takes its value from, when it is a connected input
     */
    record Flat(String name, String prefix, Declaration declaration, Optional<String> source) {}

    static List<Flat> flatten(Model model, Findings findings) {
        Flattener flattener = new Flattener(findings);
        for (Sheet sheet : model.sheets().reversed()) {
            flattener.sheets.put(sheet.name(), sheet);
        }
        flattener.add(model.sheets().getFirst(), "", Map.of(), 0);
        return List.copyOf(flattener.flat.values());
    }

    private void add(Sheet sheet, String prefix, Map<String, String> sources, int depth) {
        for (Declaration declaration : sheet.declarations()) {
            String name = prefix + declaration.name();
            Optional<String> source = Optional.ofNullable(sources.get(name));
            if (flat.size() >= Limits.VARIABLES) {
                findings.error("too-many-variables", declaration.offset(), Limits.VARIABLES);
                return;
            }
            if (flat.putIfAbsent(name, new Flat(name, prefix, declaration, source)) != null) {
                findings.error("defined-twice", declaration.offset(), declaration.title());
            }
        }
        for (Module module : sheet.modules()) {
            add(module, prefix, depth);
        }
    }

    private void add(Module module, String prefix, int depth) {
        Optional<Sheet> sheet = Optional.ofNullable(sheets.get(module.sheet()));
        if (sheet.isEmpty()) {
            findings.error("unknown-module", module.offset(), module.name(), module.sheet());
        } else if (depth >= Limits.MODULE_DEPTH) {
            findings.error("modules-too-deep", module.offset(), module.name(), Limits.MODULE_DEPTH);
        } else {
            add(sheet.get(), prefix + module.name() + ".", sources(module, prefix), depth + 1);
        }
    }

    /** Full name of each input to the full name of what it takes. */
    private static Map<String, String> sources(Module module, String prefix) {
        Map<String, String> sources = new LinkedHashMap<>();
        String own = module.name() + ".";
        for (Connection connection : module.connections()) {
            String to = connection.to();
            String input = prefix + (to.startsWith(own) ? to : own + to);
            String from = connection.from();
            sources.put(input, from.startsWith(".") ? prefix + from.substring(1) : prefix + from);
        }
        return sources;
    }
}
