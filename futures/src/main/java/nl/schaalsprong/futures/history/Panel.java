package nl.schaalsprong.futures.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.cases.Case;

/**
 * The official counts of the municipalities on 1 January, year by year, in the order of the case's
 * places. Immutable.
 *
 * @param places codes of the municipalities
 */
record Panel(Case subject, List<String> places) {
    /** Last year whose counts judge the model here. */
    static final int LAST = 2025;

    private static final String POPULATION = "population";
    private static final String DWELLINGS = "dwellings";

    static Panel of(Case subject) {
        List<String> places =
                subject.places().stream()
                        .filter(area -> area.kind().equals("municipality"))
                        .map(Area::code)
                        .filter(code -> subject.series(DWELLINGS, code).isPresent())
                        .toList();
        return new Panel(subject, places);
    }

    /**
     * Inhabitants per place.
     *
     * @throws IllegalStateException when the case has no count of that year
     */
    double[] population(int year) {
        return counts(POPULATION, year)
                .orElseThrow(() -> new IllegalStateException("No population of " + year));
    }

    /** Inhabitants of all places together. */
    double region(int year) {
        return sum(population(year));
    }

    /** Inhabitants of the nation; absent where the case has no count. */
    Optional<Double> nation(int year) {
        return subject.history().flatMap(h -> count(POPULATION, h.nation(), year));
    }

    /** Dwellings per place; absent in years without a published count. */
    Optional<double[]> dwellings(int year) {
        return counts(DWELLINGS, year);
    }

    /**
     * Dwellings per place, on a straight line between the counts around a year without one.
     *
     * @throws java.util.NoSuchElementException outside the span of the counts
     */
    double[] dwellingsBetween(int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        return places.stream()
                .mapToDouble(
                        place ->
                                subject.series(DWELLINGS, place)
                                        .flatMap(series -> series.levelOn(day))
                                        .orElseThrow()
                                        .value())
                .toArray();
    }

    /** The count of one indicator in one place on 1 January. */
    Optional<Double> count(String indicator, String place, int year) {
        return subject.series(indicator, place)
                .flatMap(series -> series.on(LocalDate.of(year, 1, 1)))
                .map(Series.Observation::value);
    }

    private Optional<double[]> counts(String indicator, int year) {
        List<Optional<Double>> found =
                places.stream().map(place -> count(indicator, place, year)).toList();
        return found.stream().allMatch(Optional::isPresent) && !found.isEmpty()
                ? Optional.of(found.stream().mapToDouble(Optional::orElseThrow).toArray())
                : Optional.empty();
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
