package nl.schaalsprong.dossier.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;

/**
 * The frozen state as bare data: what two dossiers are compared by.
 *
 * @param evidence ids of the dated events that were known
 */
public record Facts(List<Held> promises, List<Data> series, List<String> evidence) {
    public Facts {
        promises = List.copyOf(promises);
        series = List.copyOf(series);
        evidence = List.copyOf(evidence);
    }

    /**
     * One promise.
     *
     * @param hash of everything the register says of it
     */
    public record Held(String id, Text title, String hash, List<Read> readings) {
        public Held {
            readings = List.copyOf(readings);
        }
    }

    /**
     * One reading; chance and error are absent where it is not scored, {@code now} where nothing is
     * observed.
     */
    public record Read(
            String id,
            Text title,
            String unit,
            Optional<Double> chance,
            Optional<Double> error,
            Optional<Double> now,
            Optional<LocalDate> observed) {}

    /**
     * The observations of one indicator over all its places.
     *
     * @param last last day observed anywhere
     * @param hash of all of them
     */
    public record Data(String indicator, Text title, LocalDate last, String hash) {}

    /** The promise with that id. */
    public Optional<Held> promise(String id) {
        return promises.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The data of that indicator. */
    public Optional<Data> data(String indicator) {
        return series.stream().filter(s -> s.indicator().equals(indicator)).findFirst();
    }
}
