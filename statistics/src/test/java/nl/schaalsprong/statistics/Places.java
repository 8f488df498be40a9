package nl.schaalsprong.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Series.Status;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.statistics.client.Server;

/** A series map over the stub's table, a clock that stands still and pauses that pass at once. */
public final class Places {
    public static final InstantSource NOON =
            InstantSource.fixed(Instant.parse("2026-12-01T12:00:00Z"));

    private Places() {}

    public static Slice slice(String... places) {
        return new Slice(
                "population-03759",
                "population",
                "03759ned",
                new Slice.Measure.Code("M000352"),
                Map.of("Geslacht", "T001038"),
                "RegioS",
                "Perioden",
                List.of(places),
                "JJ",
                "2022JJ00",
                Slice.Moment.FIRST,
                "aantal",
                1,
                Status.PROVISIONAL,
                Optional.empty(),
                Optional.empty(),
                "cbs");
    }

    public static SeriesMap map(String server, Slice... slices) {
        SeriesMap.Table table =
                new SeriesMap.Table("03759ned", new Text("inwoners", "people"), Optional.empty());
        return new SeriesMap(server, List.of(table), List.of(slices), List.of());
    }

    /** A server whose pauses are only written down. */
    public static Server server(List<Duration> pauses, int milliseconds) {
        return new Server(Duration.ofMillis(milliseconds), pauses::add, NOON);
    }

    public static Server server() {
        return server(new ArrayList<>(), 20_000);
    }
}
