package nl.schaalsprong.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Series.Status;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Observation FIRST = observation(START, 100);
    private static final Observation LAST = observation(START.plusDays(100), 200);
    private static final Series SERIES =
            new Series("dwellings", "here", "dwelling", List.of(LAST, FIRST));

    @Test
    void observations_are_kept_in_order_of_date() {
        assertEquals(List.of(FIRST, LAST), SERIES.observations());
    }

    @Test
    void a_level_on_an_observed_day_is_as_observed() {
        assertEquals(Optional.of(FIRST), SERIES.levelOn(START));
        assertEquals(Optional.of(LAST), SERIES.levelOn(LAST.at()));
    }

    @Test
    void a_level_between_observations_lies_on_the_straight_line_and_says_estimated() {
        Observation between = SERIES.levelOn(START.plusDays(25)).orElseThrow();
        assertEquals(125, between.value());
        assertEquals(Status.ESTIMATED, between.status());
        assertEquals(START.plusDays(25), between.at());
    }

    @Test
    void nothing_is_extrapolated() {
        assertEquals(Optional.empty(), SERIES.levelOn(START.minusDays(1)));
        assertEquals(Optional.empty(), SERIES.levelOn(LAST.at().plusDays(1)));
    }

    @Test
    void the_last_observation_up_to_a_day_may_be_of_that_day() {
        assertEquals(Optional.of(FIRST), SERIES.lastUpTo(START));
        assertEquals(Optional.of(FIRST), SERIES.lastUpTo(LAST.at().minusDays(1)));
        assertEquals(Optional.empty(), SERIES.lastUpTo(START.minusDays(1)));
    }

    private static Observation observation(LocalDate day, double value) {
        return new Observation(day, value, Status.DEFINITIVE, "table", "2025-01", "source");
    }
}
