package nl.schaalsprong.futures.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.cases.History;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.futures.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start of the shipped model on an earlier 1 January. */
class EarlierStartTest {
    private static final Case CASE =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow();
    private static final History HISTORY = CASE.history().orElseThrow();
    private static final Panel PANEL = Panel.of(CASE);
    private static final EarlierStart START = new EarlierStart(CASE, HISTORY);

    private static double[] of(Run run, String variable, int years) {
        return EarlierStart.at(run, variable, PANEL.places(), years);
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2018, 2021, 2024})
    void it_begins_with_the_counted_inhabitants(int origin) {
        Run run = START.central(origin, 1, Map.of());
        assertArrayEquals(PANEL.population(origin), of(run, "population", 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2020, 2021, 2024})
    void it_begins_with_the_counted_dwellings(int origin) {
        Run run = START.central(origin, 1, Map.of());
        assertArrayEquals(PANEL.dwellings(origin).orElseThrow(), of(run, "dwellings", 0));
    }

    /**
     * All counts of a later day times two: a start that had peeked at one of them would forecast
     * otherwise. The tables of the model were made from the counts; what they hold for an origin is
     * compared with counts up to that origin in {@link #its_tables_follow_from_counts_known_then}.
     */
    @Test
    void a_central_run_is_the_same_when_later_counts_are_not() {
        Case other = withLaterCountsDoubled(2018);
        Run run = new EarlierStart(other, HISTORY).central(2018, 5, Map.of());
        assertArrayEquals(
                of(START.central(2018, 5, Map.of()), "population", 5), of(run, "population", 5));
    }

    private static Case withLaterCountsDoubled(int origin) {
        List<Series> changed = new ArrayList<>();
        for (Series series : CASE.observations()) {
            changed.add(
                    new Series(
                            series.indicator(),
                            series.area(),
                            series.unit(),
                            series.observations().stream()
                                    .map(o -> o.at().getYear() > origin ? doubled(o) : o)
                                    .toList()));
        }
        return new Case(
                CASE.id(),
                CASE.title(),
                CASE.reference(),
                CASE.plan(),
                CASE.places(),
                CASE.parameters(),
                CASE.measures(),
                CASE.limits(),
                CASE.probes(),
                CASE.checks(),
                CASE.register(),
                changed,
                CASE.hashes());
    }

    private static Series.Observation doubled(Series.Observation o) {
        return new Series.Observation(
                o.at(), 2 * o.value(), o.status(), o.table(), o.vintage(), o.source());
    }

    /** National growth of the two years before an origin, from the counts of those years only. */
    @ParameterizedTest
    @ValueSource(ints = {2014, 2016, 2018, 2020, 2022, 2024})
    void its_tables_follow_from_counts_known_then(int origin) {
        double then = PANEL.nation(origin - 2).orElseThrow();
        double now = PANEL.nation(origin).orElseThrow();
        Run run = START.central(origin, 1, Map.of());
        assertEquals(Math.log(now / then) / 2, run.of("national_growth_start")[0], 0.6e-5);
    }

    /** The pace: nine tenths the region's by size, one tenth the place's own, less conversions. */
    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2020, 2021, 2024, 2025})
    void its_pace_follows_from_counts_known_then(int origin) {
        double[] now = PANEL.dwellings(origin).orElseThrow();
        double[] then = PANEL.dwellings(origin - 4).orElseThrow();
        double total = Panel.sum(now);
        double region = (total - Panel.sum(then)) / 4;
        double[] expected =
                IntStream.range(0, now.length)
                        .mapToDouble(
                                i ->
                                        0.9 * region * now[i] / total
                                                + 0.1 * (now[i] - then[i]) / 4
                                                - 0.0007 * now[i])
                        .toArray();
        Run run = START.central(origin, 1, Map.of());
        assertArrayEquals(expected, of(run, "pace_at_start", 0), 0.051);
    }

    @Test
    void the_same_seed_gives_the_same_futures_on_one_and_two_threads() {
        List<String> elements = List.of(Elements.of("population_counted", "GM0772"));
        double[][][] one = START.futures(2019, 2, elements, new EarlierStart.Draw(300, 7, 1));
        double[][][] two = START.futures(2019, 2, elements, new EarlierStart.Draw(300, 7, 2));
        assertArrayEquals(one[0][2], two[0][2]);
    }

    @Test
    void every_earlier_promise_is_scored_or_has_a_reason() {
        Backtest found = Trials.of(CASE, 200, 42, 2).orElseThrow();
        assertEquals(
                CASE.precedents().stream().map(p -> p.id()).toList(),
                found.rows().stream().map(Backtest.Row::id).toList());
    }

    @Test
    void a_dated_forecast_begins_a_year_after_the_reference_day() {
        List<History.Dated> rows = Dated.of(CASE, LocalDate.EPOCH, 100, 1, 1).orElseThrow();
        assertEquals(CASE.reference().plusYears(1), rows.getFirst().at());
    }
}
