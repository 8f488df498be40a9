package nl.schaalsprong.futures.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.schaalsprong.cases.History;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.futures.Elements;
import nl.schaalsprong.futures.history.Hindcast.Horizon;
import nl.schaalsprong.futures.history.Hindcast.Naive;
import nl.schaalsprong.futures.history.Hindcast.Test;

/** Point forecasts of the central future beside naive rules. */
final class Points {
    private static final double PERCENT = 100;

    /** Pairs of counts of dwellings: from a count four or five years on. */
    private static final List<Cell> DWELLING_PAIRS =
            List.of(
                    new Cell(2016, 4),
                    new Cell(2016, 5),
                    new Cell(2017, 4),
                    new Cell(2020, 4),
                    new Cell(2020, 5),
                    new Cell(2021, 4));

    private final Panel panel;
    private final Rules rules;
    private final History history;
    private final EarlierStart start;
    private final Map<Integer, Run> runs = new HashMap<>();

    Points(Panel panel, History history) {
        this.panel = panel;
        this.rules = new Rules(panel);
        this.history = history;
        this.start = new EarlierStart(panel.subject(), history);
    }

    /** The four tests of the schema, in its order. */
    List<Test> tests() {
        return List.of(population(), given(), region(), dwellings());
    }

    private Test population() {
        String name = history.variables().population();
        return test(
                "population",
                Cell.points(),
                Optional.of(1.0),
                cell -> judged(cell, forecast(cell, name), rules.share(cell), population(cell)));
    }

    /** With the region's total and every place's dwellings given. */
    private Test given() {
        return test(
                "population-given-region-and-dwellings",
                Cell.points(),
                Optional.of(0.85),
                cell -> {
                    double[] free = withDwellings(cell);
                    double factor = panel.region(cell.target()) / Panel.sum(free);
                    double[] model =
                            IntStream.range(0, free.length)
                                    .mapToDouble(i -> free[i] * factor)
                                    .toArray();
                    return judged(cell, model, rules.shareOfTotal(cell), population(cell));
                });
    }

    private double[] withDwellings(Cell cell) {
        double[] from = panel.dwellingsBetween(cell.origin());
        double[] to = panel.dwellingsBetween(cell.target());
        Map<String, Double> inputs = new HashMap<>();
        inputs.put(history.variables().homesGiven(), 1.0);
        for (int i = 0; i < from.length; i++) {
            String growth = history.variables().homeGrowthGiven();
            inputs.put(
                    Elements.of(growth, panel.places().get(i)),
                    StrictMath.log(to[i] / from[i]) / cell.horizon());
        }
        Run run = start.central(cell.origin(), cell.horizon(), inputs);
        String population = history.variables().population();
        return EarlierStart.at(run, population, panel.places(), cell.horizon());
    }

    /** The region's total, with the nation's growth given. */
    private Test region() {
        List<Cell> known =
                Cell.points().stream()
                        .filter(cell -> panel.nation(cell.target()).isPresent())
                        .toList();
        return test(
                "region-given-nation",
                known,
                Optional.empty(),
                cell -> {
                    double[] model = {Panel.sum(withNation(cell))};
                    double[] naive = {Panel.sum(rules.share(cell))};
                    return judged(cell, model, naive, new double[] {panel.region(cell.target())});
                });
    }

    private double[] withNation(Cell cell) {
        double realised =
                StrictMath.log(
                                panel.nation(cell.target()).orElseThrow()
                                        / panel.nation(cell.origin()).orElseThrow())
                        / cell.horizon();
        double expected = run(cell.origin()).of(history.variables().nationalStart())[0];
        Map<String, Double> inputs =
                Map.of(history.variables().nationalSurprise(), realised - expected);
        Run run = start.central(cell.origin(), cell.horizon(), inputs);
        String population = history.variables().population();
        return EarlierStart.at(run, population, panel.places(), cell.horizon());
    }

    private Test dwellings() {
        String name = history.variables().dwellings();
        return test(
                "dwellings",
                DWELLING_PAIRS,
                Optional.of(1.0),
                cell ->
                        judged(
                                cell,
                                forecast(cell, name),
                                rules.pace(cell),
                                panel.dwellings(cell.target()).orElseThrow()));
    }

    private double[] population(Cell cell) {
        return panel.population(cell.target());
    }

    private double[] forecast(Cell cell, String variable) {
        return EarlierStart.at(run(cell.origin()), variable, panel.places(), cell.horizon());
    }

    private Run run(int origin) {
        return runs.computeIfAbsent(origin, o -> start.central(o, Cell.LONGEST, Map.of()));
    }

    /** Errors in percent of one cell. */
    private record Judged(
            Cell cell, double model, double naive, double region, double naiveRegion) {}

    private static Judged judged(Cell cell, double[] model, double[] naive, double[] truth) {
        return new Judged(
                cell,
                error(model, truth),
                error(naive, truth),
                PERCENT * Math.abs(Panel.sum(model) / Panel.sum(truth) - 1),
                PERCENT * Math.abs(Panel.sum(naive) / Panel.sum(truth) - 1));
    }

    /** Mean absolute error over the places, in percent of what came. */
    static double error(double[] forecast, double[] truth) {
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum += Math.abs(forecast[i] / truth[i] - 1);
        }
        return PERCENT * sum / truth.length;
    }

    private Test test(
            String name, List<Cell> cells, Optional<Double> bar, Function<Cell, Judged> judge) {
        List<Judged> all = cells.stream().map(judge).toList();
        int frozen = Integer.parseInt(history.frozenOn());
        List<Judged> seen = all.stream().filter(j -> j.cell().target() <= frozen).toList();
        Optional<Double> frozenRatio =
                seen.isEmpty()
                        ? Optional.empty()
                        : Optional.of(mean(seen, Judged::model) / mean(seen, Judged::naive));
        return new Test(
                name,
                cells.size(),
                mean(all, Judged::model),
                new Naive("region share", mean(all, Judged::naive)),
                frozenRatio,
                bar,
                byHorizon(all));
    }

    private static List<Horizon> byHorizon(List<Judged> all) {
        List<Horizon> horizons = new ArrayList<>();
        for (int h = 1; h <= Cell.LONGEST; h++) {
            int horizon = h;
            List<Judged> some = all.stream().filter(j -> j.cell().horizon() == horizon).toList();
            if (!some.isEmpty()) {
                horizons.add(
                        new Horizon(
                                h,
                                mean(some, Judged::model),
                                mean(some, Judged::naive),
                                mean(some, Judged::region),
                                mean(some, Judged::naiveRegion)));
            }
        }
        return horizons;
    }

    private static double mean(List<Judged> some, java.util.function.ToDoubleFunction<Judged> of) {
        return some.stream().mapToDouble(of).average().orElse(Double.NaN);
    }
}
