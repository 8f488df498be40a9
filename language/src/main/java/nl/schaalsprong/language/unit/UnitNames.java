package nl.schaalsprong.language.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.language.Model.UnitDefinition;
import nl.schaalsprong.language.expression.Name;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/**
 * What names of units mean (XMILE 1.1 sections 2.4 and 3.3.6): case, blanks and underscores make no
 * difference, aliases and plurals are the same unit, a unit with an equation is what its equation
 * says.
 */
final class UnitNames {
    /** How nothing is shown. */
    static final String NOTHING = "dmnl";

    /** The names the standard recommends, and signs and words in common use; the first counts. */
    private static final String SAME =
            """
            1 dmnl dimensionless unitless
            nanosecond ns
            microsecond us
            millisecond ms
            second s sec
            minute min
            hour hr uur
            day dag
            week wk
            month mo mth maand
            quarter qtr kwartaal
            year yr jaar
            person people personen
            home woning
            job baan banen
            % percent pct procent
            eur € euro
            $ usd dollar
            """;

    /** What the standard recommends to have an equation (section 3.3.6). */
    private static final Set<String> RATES =
            Set.of("second", "minute", "hour", "day", "week", "month", "quarter", "year");

    private static final Map<String, String> KNOWN = known();

    private final Map<String, String> same = new HashMap<>();
    private final Map<String, UnitDefinition> defined = new LinkedHashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Set<String> around = new HashSet<>();
    private final Map<String, Powers> meanings = new HashMap<>();
    private final Findings findings;

    UnitNames(Iterable<UnitDefinition> definitions, Findings findings) {
        this.findings = findings;
        same.putAll(KNOWN);
        for (UnitDefinition definition : definitions) {
            define(definition);
        }
    }

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        for (String line : SAME.strip().split("\n")) {
            String[] names = line.split(" ");
            for (String name : names) {
                known.put(name, names[0]);
            }
        }
        return Map.copyOf(known);
    }

    private void define(UnitDefinition definition) {
        String name = Name.canonical(definition.name());
        if (definition.disabled()) {
            same.remove(name);
            definition.aliases().forEach(a -> same.remove(Name.canonical(a)));
            return;
        }
        String first = definition.equation().isBlank() ? plain(name) : name;
        if (!definition.equation().isBlank()) {
            same.put(name, name);
            defined.put(name, definition);
        }
        shown.putIfAbsent(first, definition.name().strip());
        definition.aliases().forEach(a -> same.put(Name.canonical(a), first));
        same.putIfAbsent(name, first);
    }

    /** The unit an expression says, or nothing where it cannot be read; that is said. */
    Optional<Powers> read(String written, String owner, int offset) {
        Optional<Powers> unit = UnitText.read(written, this::meaning);
        if (unit.isEmpty()) {
            findings.warning("unit-unreadable", offset, written, owner);
        }
        return unit;
    }

    private Powers meaning(String written) {
        String name = Name.canonical(written);
        String plain = plain(name);
        if (plain.equals("1")) {
            return Powers.NONE;
        }
        UnitDefinition definition = defined.get(plain);
        if (definition != null) {
            return defined(plain, definition);
        }
        if (name.startsWith("per_") && RATES.contains(plain(name.substring(4)))) {
            return Powers.NONE.over(meaning(name.substring(4)));
        }
        shown.putIfAbsent(plain, written.strip());
        return Powers.of(plain);
    }

    private Powers defined(String name, UnitDefinition definition) {
        Powers known = meanings.get(name);
        if (known != null) {
            return known;
        }
        if (around.size() >= Limits.UNIT_DEPTH || !around.add(name)) {
            findings.warning("unit-circle", definition.offset(), definition.name());
            return Powers.of(name);
        }
        Powers meaning =
                read(definition.equation(), definition.name(), definition.offset())
                        .orElse(Powers.of(name));
        around.remove(name);
        meanings.put(name, meaning);
        return meaning;
    }

    /** The one name of a unit: that of which it is an alias, or the singular. */
    private String plain(String name) {
        String known = same.get(name);
        if (known != null) {
            return known;
        }
        for (String singular : singulars(name)) {
            String found = same.get(singular);
            if (found != null || shown.containsKey(singular)) {
                return found == null ? singular : found;
            }
        }
        return name.endsWith("s") && name.length() > 3 && !name.endsWith("ss")
                ? name.substring(0, name.length() - 1)
                : name;
    }

    private static Set<String> singulars(String name) {
        Set<String> singulars = new HashSet<>();
        if (name.endsWith("s") && name.length() > 3) {
            singulars.add(name.substring(0, name.length() - 1));
        }
        if (name.endsWith("es") && name.length() > 4) {
            singulars.add(name.substring(0, name.length() - 2));
        }
        if (name.endsWith("ies") && name.length() > 4) {
            singulars.add(name.substring(0, name.length() - 3) + "y");
        }
        return singulars;
    }

    /** A unit as a reader knows it. */
    String show(Measure measure) {
        StringBuilder over = new StringBuilder();
        StringBuilder under = new StringBuilder();
        measure.units()
                .exponents()
                .forEach((name, power) -> add(shown.getOrDefault(name, name), power, over, under));
        measure.open()
                .exponents()
                .forEach((name, power) -> add("[" + name + "]", power, over, under));
        if (over.isEmpty()) {
            over.append(under.isEmpty() ? NOTHING : "1");
        }
        return over.append(under).toString();
    }

    private static void add(String name, Ratio power, StringBuilder over, StringBuilder under) {
        boolean divides = power.over() < 0;
        Ratio size = divides ? power.negated() : power;
        String text = size.equals(Ratio.ONE) ? name : name + "^" + size;
        if (divides) {
            under.append('/').append(text);
        } else {
            over.append(over.isEmpty() ? "" : "*").append(text);
        }
    }
}
