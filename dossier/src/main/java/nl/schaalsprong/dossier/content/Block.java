package nl.schaalsprong.dossier.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import nl.schaalsprong.base.Text;

/** A piece of a section. The names in JSON are part of the format and stay. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Figure.class, name = "figure")
})
public sealed interface Block {
    /** One or more sentences; {@code lead} marks the one a reader in a hurry should read. */
    record Paragraph(Phrase says, boolean lead) implements Block {}

    /** Things of one sort, one below the other. */
    record Listing(List<Phrase> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * Numbers in rows.
     *
     * @param id unique in the dossier; names the sheet
     * @param columns one per cell of each row; the first names the row
     */
    record Table(String id, Text caption, List<Column> columns, List<List<Cell>> rows)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row of table (%s) has (%d) cells.".formatted(id, row.size()));
                }
            }
        }
    }

    /**
     * The heading of a column.
     *
     * @param unit what its numbers are counted in; empty in both languages where rows differ or
     *     there is nothing to count
     * @param numeric whether its cells hold numbers
     */
    record Column(Text title, Text unit, boolean numeric) {}

    /**
     * One cell.
     *
     * @param notes where its number comes from
     */
    record Cell(Value value, List<String> notes) {
        public Cell {
            notes = List.copyOf(notes);
        }

        /** A cell that needs no source. */
        public static Cell of(Value value) {
            return new Cell(value, List.of());
        }
    }

    /**
     * A drawing.
     *
     * @param alt what it shows, with the numbers, for who does not see it
     */
    record Figure(String id, Text caption, Text alt, Drawing drawing) implements Block {}
}
