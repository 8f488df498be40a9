package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.schaalsprong.statistics.SeriesMap;
import nl.schaalsprong.statistics.Slice;
import org.junit.jupiter.api.Test;

/** Which official tables feed the indicators of the shipped case. */
class BrainportSeriesTest {
    private static final Case CASE =
            CaseReader.read(
                            Path.of(System.getProperty("sprong.home"))
                                    .resolve("cases")
                                    .resolve("brainport"))
                    .orThrow();
    private static final SeriesMap MAP = CASE.statistics().map();

    @Test
    void every_series_names_the_source_of_its_own_table() {
        for (Slice slice : MAP.slices()) {
            assertEquals(
                    slice.table(),
                    CASE.register().source(slice.source()).orElseThrow().identifier(),
                    slice.id());
        }
    }

    @Test
    void the_table_of_dwellings_hands_over_to_its_successor_on_new_years_day_2025() {
        assertEquals(
                "86098NED 2025-01-01",
                MAP.table("81955NED")
                        .flatMap(SeriesMap.Table::successor)
                        .map(s -> s.table() + " " + s.from())
                        .orElseThrow());
    }

    @Test
    void no_day_is_used_from_two_tables() {
        for (LocalDate day : List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1))) {
            for (String indicator : List.of("dwellings", "new-build", "population")) {
                assertEquals(
                        1,
                        MAP.slices().stream()
                                .filter(s -> s.indicator().equals(indicator) && s.uses(day))
                                .count());
            }
        }
    }

    @Test
    void the_municipality_that_people_pass_through_is_masked_with_the_reason() {
        SeriesMap.Mask mask = MAP.masks("GM1706").getFirst();
        assertTrue(mask.why().nl().contains("+10.079"));
        assertFalse(mask.flows().isEmpty());
        assertEquals(1, MAP.masks().size());
    }
}
