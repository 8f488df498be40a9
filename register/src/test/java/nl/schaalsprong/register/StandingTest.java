package nl.schaalsprong.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Series.Status;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Aim.Counts;
import org.junit.jupiter.api.Test;

/** The verdict today, on series small enough to work out by hand. */
class StandingTest {
    private static final Text NONE = new Text("", "");
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

    /** 100 and 300 homes in A, 10 and 30 in B, on 1 January 2021 and 2025. */
    private static final SeriesSource HOMES =
            source(
                    series("A", at(2021, 100, Status.DEFINITIVE), at(2025, 300, Status.DEFINITIVE)),
                    series("B", at(2021, 10, Status.DEFINITIVE), at(2025, 30, Status.PROVISIONAL)));

    private static Observation at(int year, double value, Status status) {
        return new Observation(
                LocalDate.of(year, 1, 1), value, status, "81955NED", "", "statistics");
    }

    private static Series series(String area, Observation... observations) {
        return new Series("homes", area, "dwelling", List.of(observations));
    }

    private static SeriesSource source(Series... all) {
        return (indicator, area) ->
                List.of(all).stream()
                        .filter(s -> s.indicator().equals(indicator) && s.area().equals(area))
                        .findFirst();
    }

    private static Variant variant(Counts counts, LocalDate from, String... places) {
        Aim aim =
                new Aim.Level(
                        1000,
                        Hedge.GE,
                        "dwelling",
                        "added",
                        Optional.of("homes"),
                        counts,
                        List.of());
        return variant(aim, from, places);
    }

    private static Variant variant(Aim aim, LocalDate from, String... places) {
        LocalDate until = LocalDate.of(2028, 12, 31);
        return new Variant(
                "v",
                NONE,
                aim,
                List.of(places),
                NONE,
                NONE,
                from,
                until,
                NONE,
                Map.of(),
                NONE,
                List.of());
    }

    private static Standing.Seen seen(Standing standing) {
        return assertInstanceOf(Standing.Seen.class, standing);
    }

    private static String why(Standing standing) {
        return assertInstanceOf(Standing.Blank.class, standing).why().en();
    }

    @Test
    void an_increase_counts_from_the_first_day_over_all_places() {
        Variant v = variant(Counts.INCREASE, LocalDate.of(2021, 1, 1), "A", "B");
        assertEquals(220, seen(Standing.of(v, HOMES, TODAY)).value().value());
    }

    @Test
    void a_first_day_between_two_observations_makes_an_estimate() {
        Variant v = variant(Counts.INCREASE, LocalDate.of(2023, 1, 1), "A", "B");
        Observation value = seen(Standing.of(v, HOMES, TODAY)).value();
        assertEquals(Status.ESTIMATED, value.status());
        assertEquals(110, value.value(), 0.1);
    }

    @Test
    void a_sum_of_provisional_values_is_provisional() {
        Variant v = variant(Counts.INCREASE, LocalDate.of(2021, 1, 1), "A", "B");
        assertEquals(Status.PROVISIONAL, seen(Standing.of(v, HOMES, TODAY)).value().status());
    }

    @Test
    void a_sum_of_definitive_values_is_derived() {
        Variant v = variant(Counts.INCREASE, LocalDate.of(2021, 1, 1), "A");
        assertEquals(Status.DERIVED, seen(Standing.of(v, HOMES, TODAY)).value().status());
    }

    @Test
    void pace_and_need_are_per_year() {
        Variant v = variant(Counts.INCREASE, LocalDate.of(2021, 1, 1), "A");
        Standing.Seen seen = seen(Standing.of(v, HOMES, TODAY));
        assertEquals(50, seen.pace().orElseThrow(), 0.1);
        assertEquals(800 / 4.0, seen.needed().orElseThrow(), 0.1);
        assertEquals(800, seen.remaining());
    }

    @Test
    void a_later_observation_than_the_day_does_not_count() {
        Variant v = variant(Counts.INCREASE, LocalDate.of(2020, 1, 1), "A");
        Standing standing = Standing.of(v, HOMES, LocalDate.of(2024, 1, 1));
        assertTrue(standing.observed().isEmpty());
    }

    @Test
    void every_place_must_be_observed() {
        Variant v = variant(Counts.INCREASE, LocalDate.of(2021, 1, 1), "A", "C");
        assertEquals(
                "Not every place of this reading has a series.", why(Standing.of(v, HOMES, TODAY)));
    }

    @Test
    void no_series_is_an_honest_blank() {
        Variant v = variant(Counts.INCREASE, LocalDate.of(2021, 1, 1), "C");
        assertEquals("No public series keeps track of this.", why(Standing.of(v, HOMES, TODAY)));
    }

    @Test
    void a_reading_that_starts_after_the_observations_is_blank() {
        Variant v = variant(Counts.INCREASE, LocalDate.of(2025, 12, 2), "A");
        assertTrue(why(Standing.of(v, HOMES, TODAY)).startsWith("The observations do not reach"));
    }

    @Test
    void an_unmeasured_aim_gives_its_own_reason() {
        Variant v =
                variant(
                        new Aim.Unmeasured(new Text("daarom", "because")),
                        LocalDate.of(2021, 1, 1),
                        "A");
        assertEquals("because", why(Standing.of(v, HOMES, TODAY)));
    }

    @Test
    void a_level_is_the_last_value() {
        Variant v = variant(Counts.LEVEL, LocalDate.of(2021, 1, 1), "A");
        Standing.Seen seen = seen(Standing.of(v, HOMES, TODAY));
        assertEquals(300, seen.value().value());
        assertTrue(seen.pace().isEmpty());
    }

    @Test
    void a_flow_is_summed_over_its_years() {
        SeriesSource flow =
                source(
                        series(
                                "A",
                                at(2023, 5, Status.DEFINITIVE),
                                at(2024, 6, Status.DEFINITIVE),
                                at(2025, 7, Status.DEFINITIVE)));
        Variant v = variant(Counts.SUM, LocalDate.of(2023, 1, 1), "A");
        assertEquals(13, seen(Standing.of(v, flow, TODAY)).value().value());
    }

    @Test
    void a_flow_with_missing_years_is_not_summed() {
        SeriesSource flow =
                source(series("A", at(2021, 5, Status.DEFINITIVE), at(2025, 7, Status.DEFINITIVE)));
        Variant v = variant(Counts.SUM, LocalDate.of(2021, 1, 1), "A");
        assertTrue(why(Standing.of(v, flow, TODAY)).startsWith("Years are missing"));
    }
}
