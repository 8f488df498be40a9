package nl.schaalsprong.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;

/**
 * Which official tables feed the indicators of a case, and what must be known to read them well.
 *
 * @param server address of the server, as far as the identifier of a table
 */
public record SeriesMap(String server, List<Table> tables, List<Slice> slices, List<Mask> masks) {
    /** A case that no official table feeds. */
    public static final SeriesMap NONE = new SeriesMap("", List.of(), List.of(), List.of());

    /**
     * A table.
     *
     * @param definition what the table counts, in our words
     * @param successor the table that took its place
     */
    public record Table(String id, Text definition, Optional<Successor> successor) {}

    /**
     * The table that took the place of another.
     *
     * @param from first day of which the values come from the successor
     * @param difference what is counted otherwise, or by how much the series breaks
     */
    public record Successor(String table, LocalDate from, Text difference) {}

    /**
     * A place whose numbers say something else than they seem to: people registered on their way to
     * somewhere else. Who adds up or calibrates flows leaves them out, or says that they are in.
     *
     * @param flows what is masked, in names of flows
     * @param source identifier of the source in the case
     */
    public record Mask(String id, String place, List<String> flows, Text why, String source) {
        public Mask {
            flows = List.copyOf(flows);
        }
    }

    public SeriesMap {
        tables = List.copyOf(tables);
        slices = List.copyOf(slices);
        masks = List.copyOf(masks);
    }

    /** The table with that identifier. */
    public Optional<Table> table(String id) {
        return tables.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The slice with that name. */
    public Optional<Slice> slice(String id) {
        return slices.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The slices of a table. */
    public List<Slice> of(String table) {
        return slices.stream().filter(s -> s.table().equals(table)).toList();
    }

    /** What is masked in that place. */
    public List<Mask> masks(String place) {
        return masks.stream().filter(m -> m.place().equals(place)).toList();
    }
}
