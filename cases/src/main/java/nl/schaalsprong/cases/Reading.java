package nl.schaalsprong.cases;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Validity;

/** One reading of a case folder: the files, what was found wrong and the names known so far. */
record Reading(Folder folder, Findings findings, Known known) {
    /**
     * The rows of a table, each ready to be read field by field.
     *
     * @param header the names of its columns as the file writes them, with commas between
     */
    List<Fields> table(String file, String header) {
        return TableFile.read(folder, file, List.of(header.split(",")), findings).stream()
                .map(row -> new Fields(row, findings))
                .toList();
    }

    /** The rows of a table that a case may do without. */
    List<Fields> tableIfAny(String file, String header) {
        return folder.has(file) ? table(file, header) : List.of();
    }

    /** Names in one value with blanks between them, each known; empty where there is none. */
    List<String> names(Sort sort, Fields fields, String name) {
        return references(
                sort,
                fields.entry().cell(name).stream()
                        .flatMap(
                                c ->
                                        Arrays.stream(c.text().split(" +"))
                                                .map(id -> new Cell(id, c.place())))
                        .toList());
    }

    /** The first and the last day; either may be absent. */
    Validity validity(Fields fields, String from, String until) {
        Validity days = new Validity(fields.dayIfAny(from), fields.dayIfAny(until));
        days.from()
                .flatMap(f -> days.until().filter(u -> u.isBefore(f)))
                .ifPresent(
                        u ->
                                findings.error(
                                        "days-order",
                                        fields.entry().place(),
                                        days.from().get(),
                                        u));
        return days;
    }

    /** The mappings of a file that is a list of them. */
    List<Fields> list(String file) {
        Optional<Tree> tree = YamlFile.read(folder, file, findings);
        return Trees.entries(tree, findings);
    }

    /** The mapping that a file is. */
    Optional<Fields> mapping(String file) {
        return YamlFile.read(folder, file, findings).flatMap(tree -> Trees.entry(tree, findings));
    }

    /** The id of a new thing of that sort. */
    String define(Sort sort, Fields fields, String name) {
        Optional<Cell> cell = fields.required(name);
        cell.ifPresent(c -> known.define(sort, c));
        return cell.map(Cell::text).orElse("");
    }

    /** A name that must be there and be known. */
    String reference(Sort sort, Fields fields, String name) {
        Optional<Cell> cell = fields.required(name);
        cell.ifPresent(c -> known.check(sort, c));
        return cell.map(Cell::text).orElse("");
    }

    /** A name that may be absent; where it is there, it must be known. */
    Optional<String> referenceIfAny(Sort sort, Fields fields, String name) {
        Optional<Cell> cell = fields.entry().cell(name);
        cell.ifPresent(c -> known.check(sort, c));
        return cell.map(Cell::text);
    }

    /** The same, with empty text where the name is absent. */
    String referenceOrEmpty(Sort sort, Fields fields, String name) {
        return referenceIfAny(sort, fields, name).orElse("");
    }

    /** Names in a list, each known. */
    List<String> references(Sort sort, List<Cell> cells) {
        cells.forEach(cell -> known.check(sort, cell));
        return cells.stream().map(Cell::text).toList();
    }

    /** A place of the case, or one of its named sets of places. */
    String area(Fields fields, String name) {
        boolean set =
                fields.entry().cell(name).filter(c -> known.has(Sort.PLACE_SET, c)).isPresent();
        return set ? fields.text(name) : reference(Sort.PLACE, fields, name);
    }

    /** Places in a list, each known and each named once. */
    List<String> places(List<Cell> cells) {
        Set<String> seen = new HashSet<>();
        cells.stream()
                .filter(cell -> !seen.add(cell.text()))
                .forEach(c -> findings.error("duplicate-id", c.place(), c.text()));
        return references(Sort.PLACE, cells);
    }

    /** Where a number comes from: a source of the case, or the word {@code assumption}. */
    String sourceOrAssumption(Fields fields) {
        boolean assumed =
                fields.entry()
                        .cell("source")
                        .filter(c -> c.text().equals(Parameter.ASSUMPTION))
                        .isPresent();
        return assumed ? Parameter.ASSUMPTION : reference(Sort.SOURCE, fields, "source");
    }
}
