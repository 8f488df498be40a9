package nl.schaalsprong.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;

/**
 * Reads the values of one entry as what they should be. What is missing or wrong becomes a finding
 * and a stand-in value, so that reading goes on and everything is found at once; the case is then
 * refused as a whole.
 */
record Fields(Entry entry, Findings findings) {
    private static final Pattern DUTCH_NUMBER = Pattern.compile("-?[0-9.]*,[0-9]+");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");

    /** A value that must be there; empty text, with a finding, where it is not. */
    String text(String name) {
        return required(name).map(Cell::text).orElse("");
    }

    /** A value that may be absent; then empty text. */
    String textOrEmpty(String name) {
        return entry.cell(name).map(Cell::text).orElse("");
    }

    /** The value with its place, or a finding that it is missing. */
    Optional<Cell> required(String name) {
        Optional<Cell> cell = entry.cell(name);
        if (cell.isEmpty()) {
            findings.error("missing-field", entry.place(), name);
        }
        return cell;
    }

    /** Words in both languages, both required. */
    Text words(String name) {
        return new Text(word(name, Language.DUTCH), word(name, Language.ENGLISH));
    }

    /** Words in both languages, or in neither. */
    Text wordsOrEmpty(String name) {
        boolean none =
                entry.cell(name, Language.DUTCH).isEmpty()
                        && entry.cell(name, Language.ENGLISH).isEmpty();
        return none ? new Text("", "") : words(name);
    }

    private String word(String name, Language language) {
        Optional<Cell> cell = entry.cell(name, language);
        if (cell.isEmpty()) {
            findings.error("missing-words", entry.place(), name, language.tag());
        }
        return cell.map(Cell::text).orElse("");
    }

    /** A number that must be there. */
    double number(String name) {
        return required(name).map(cell -> number(name, cell)).orElse(0.0);
    }

    /** A number that may be absent. */
    Optional<Double> numberIfAny(String name) {
        return entry.cell(name).map(cell -> number(name, cell));
    }

    private double number(String name, Cell cell) {
        double number =
                NUMBER.matcher(cell.text()).matches()
                        ? Double.parseDouble(cell.text())
                        : Double.NaN;
        if (Double.isFinite(number)) {
            return number;
        }
        boolean dutch = DUTCH_NUMBER.matcher(cell.text()).matches();
        findings.error(dutch ? "number-comma" : "number", cell.place(), name, cell.text());
        return 0.0;
    }

    /** A whole number that must be there. */
    int whole(String name) {
        return required(name).map(cell -> (int) whole(name, cell)).orElse(0);
    }

    /** A whole number of any size that may be absent. */
    Optional<Long> wholeIfAny(String name) {
        return entry.cell(name).map(cell -> whole(name, cell));
    }

    private long whole(String name, Cell cell) {
        if (cell.text().matches("-?[0-9]{1,15}")) {
            return Long.parseLong(cell.text());
        }
        findings.error("whole-number", cell.place(), name, cell.text());
        return 0;
    }

    /** A day as in 2030-12-31. */
    LocalDate day(String name) {
        return required(name).map(cell -> day(name, cell)).orElse(LocalDate.EPOCH);
    }

    /** A day that may be absent. */
    Optional<LocalDate> dayIfAny(String name) {
        return entry.cell(name).map(cell -> day(name, cell));
    }

    private LocalDate day(String name, Cell cell) {
        try {
            return LocalDate.parse(cell.text());
        } catch (DateTimeParseException e) {
            findings.error("day", cell.place(), name, cell.text());
            return LocalDate.EPOCH;
        }
    }

    /** One of the words of a closed list, written as in the code. */
    <E extends Enum<E>> E choice(String name, Class<E> list) {
        E[] all = list.getEnumConstants();
        String chosen = oneOf(name, Arrays.stream(all).map(Enum::name).toArray(String[]::new));
        return Arrays.stream(all).filter(e -> e.name().equals(chosen)).findAny().orElse(all[0]);
    }

    /** One of these words. */
    String oneOf(String name, String... words) {
        Optional<Cell> cell = required(name);
        cell.filter(c -> !List.of(words).contains(c.text()))
                .ifPresent(c -> notAChoice(name, c, List.of(words)));
        return cell.map(Cell::text).orElse("");
    }

    private void notAChoice(String name, Cell cell, List<String> words) {
        findings.error("choice", cell.place(), name, cell.text(), String.join(", ", words));
    }

    /** Finds fault with names that are not in the list. */
    Fields only(String... allowed) {
        List<String> names = List.of(allowed);
        if (entry instanceof Tree.Branch branch) {
            branch.children()
                    .forEach(
                            (name, child) -> {
                                if (!names.contains(name)) {
                                    findings.error(
                                            "unknown-field",
                                            child.name(),
                                            name,
                                            findings.meant(name, names));
                                }
                            });
        }
        return this;
    }

    /** The list of mappings under a name; a finding for whatever is something else. */
    List<Fields> entries(String name) {
        return Trees.entries(child(name), findings);
    }

    /** The list of values under a name; empty when it is absent. */
    List<Cell> cells(String name) {
        return child(name).map(tree -> Trees.cells(tree, findings)).orElse(List.of());
    }

    /** The mapping under a name, when there is one. */
    Optional<Fields> part(String name) {
        return child(name).flatMap(tree -> Trees.entry(tree, findings));
    }

    /**
     * The mappings within the mapping under a name, by their own names in the order of the file.
     */
    Map<String, Fields> parts(String name) {
        Map<String, Fields> all = new LinkedHashMap<>();
        if (part(name).map(Fields::entry).orElse(null) instanceof Tree.Branch branch) {
            branch.children()
                    .forEach(
                            (key, child) ->
                                    Trees.entry(child.value(), findings)
                                            .ifPresent(entry -> all.put(key, entry)));
        }
        return all;
    }

    /** The part of the tree under a name. */
    Optional<Tree> child(String name) {
        return entry instanceof Tree.Branch branch ? branch.child(name) : Optional.empty();
    }
}
