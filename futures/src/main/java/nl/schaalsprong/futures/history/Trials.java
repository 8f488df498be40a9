package nl.schaalsprong.futures.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.History;
import nl.schaalsprong.cases.History.Trial;
import nl.schaalsprong.cases.Precedent;
import nl.schaalsprong.futures.Elements;
import nl.schaalsprong.futures.Quantile;
import nl.schaalsprong.futures.history.Backtest.Compared;
import nl.schaalsprong.futures.history.Backtest.Row;
import nl.schaalsprong.futures.history.Backtest.Row.Scored;

/** Asks the model about earlier promises, started before they were made. */
public final class Trials {
    private final Case subject;
    private final History history;
    private final EarlierStart start;
    private final Panel panel;
    private final EarlierStart.Draw draw;

    private Trials(Case subject, History history, EarlierStart.Draw draw) {
        this.subject = subject;
        this.history = history;
        this.draw = draw;
        this.start = new EarlierStart(subject, history);
        this.panel = Panel.of(subject);
    }

    /**
     * The back-test; empty for a case that does not say how it is held against history.
     *
     * @param size futures of each trial
     */
    public static Optional<Backtest> of(Case subject, int size, long seed, int threads) {
        EarlierStart.Draw draw = new EarlierStart.Draw(size, seed, threads);
        return subject.history().map(history -> new Trials(subject, history, draw).run());
    }

    private Backtest run() {
        List<Row> rows = subject.precedents().stream().map(this::row).toList();
        List<Scored> homes =
                rows.stream()
                        .filter(Scored.class::isInstance)
                        .map(Scored.class::cast)
                        .filter(Scored::homes)
                        .toList();
        return new Backtest(
                draw.receipt(subject, "backtest"),
                rows,
                compared(homes, Scored::predicted, Trials::ratio),
                chances(homes, (p, kept) -> (p - (kept ? 1 : 0)) * (p - (kept ? 1 : 0))),
                chances(homes, (p, kept) -> StrictMath.log(kept ? careful(p) : 1 - careful(p))),
                homes.size(),
                (int) homes.stream().map(Scored::group).distinct().count());
    }

    private Row row(Precedent precedent) {
        Optional<Trial> trial =
                history.trials().stream()
                        .filter(t -> t.precedent().equals(precedent.id()))
                        .findFirst();
        return trial.map(t -> scored(precedent, t)).orElseGet(() -> unscored(precedent));
    }

    private Row unscored(Precedent precedent) {
        return new Row.Unscored(
                precedent.id(),
                history.unscored().stream()
                        .filter(u -> u.precedent().equals(precedent.id()))
                        .map(History.Unscored::reason)
                        .findFirst()
                        .orElseThrow());
    }

    private Row scored(Precedent precedent, Trial trial) {
        double[] outcomes = outcomes(trial);
        Arrays.sort(outcomes);
        double realised = precedent.realised().orElseThrow();
        long reached = Arrays.stream(outcomes).filter(o -> o >= trial.promised()).count();
        return new Scored(
                precedent.id(),
                Quantile.of(outcomes, 0.5),
                Quantile.of(outcomes, 0.05),
                Quantile.of(outcomes, 0.95),
                realised,
                trial.promised(),
                pace(trial),
                reached / (double) outcomes.length,
                realised >= trial.promised(),
                !precedent.unit().equals("person"),
                trial.group());
    }

    /** What the futures give for the period, one number each. */
    private double[] outcomes(Trial trial) {
        List<String> elements =
                trial.places().stream().map(place -> Elements.of(trial.variable(), place)).toList();
        int origin = trial.origin().getYear();
        int last = trial.until().getYear() - origin;
        int first = Math.max(0, trial.from().getYear() - origin);
        double[][][] values = start.futures(origin, last, elements, draw);
        double[] outcomes = new double[draw.size()];
        double before = trial.level() ? 0 : observedBefore(trial);
        for (int m = 0; m < outcomes.length; m++) {
            outcomes[m] = before;
            for (double[][] place : values) {
                outcomes[m] += place[last][m] - (trial.level() ? 0 : place[first][m]);
            }
        }
        return outcomes;
    }

    /** What was counted of the period before the origin: it had happened by then. */
    private double observedBefore(Trial trial) {
        if (!trial.from().isBefore(trial.origin())) {
            return 0;
        }
        return total(trial, trial.origin()) - total(trial, trial.from());
    }

    private double pace(Trial trial) {
        double before = total(trial, trial.pace().from());
        double then = total(trial, trial.pace().until());
        int years = trial.pace().until().getYear() - trial.pace().from().getYear();
        double yearly = (then - before) / years;
        int ahead = trial.until().getYear() - trial.from().getYear();
        return trial.level() ? then + yearly * ahead : yearly * ahead;
    }

    /** What was counted in its places together on a 1 January. */
    private double total(Trial trial, LocalDate day) {
        return trial.places().stream()
                .mapToDouble(place -> counted(trial.pace().indicator(), place, day.getYear()))
                .sum();
    }

    private double counted(String indicator, String place, int year) {
        return panel.count(indicator, place, year)
                .orElseThrow(
                        () -> new IllegalStateException("No count of " + place + " in " + year));
    }

    private static double ratio(Scored row, double predicted) {
        return Math.abs(StrictMath.log(row.realised() / predicted));
    }

    /** A mean over the rows, of the model and of the two rules. */
    private static Compared compared(
            List<Scored> rows,
            ToDoubleFunction<Scored> model,
            ToDoubleBiFunction<Scored, Double> score) {
        return new Compared(
                mean(rows, r -> score.applyAsDouble(r, model.applyAsDouble(r))),
                mean(rows, r -> score.applyAsDouble(r, r.promised())),
                mean(rows, r -> score.applyAsDouble(r, r.pace())));
    }

    /** A score of a chance, given whether it came. */
    private interface Chance {
        double of(double chance, boolean kept);
    }

    private Compared chances(List<Scored> rows, Chance score) {
        return new Compared(
                mean(rows, r -> score.of(r.chance(), r.kept())),
                mean(rows, r -> score.of(1, r.kept())),
                mean(rows, r -> score.of(r.pace() >= r.promised() ? 1 : 0, r.kept())));
    }

    /** Kept away from certainty, as the error of a chance is. */
    private double careful(double chance) {
        double edge = 1.0 / (draw.size() + 2);
        return Math.clamp(chance, edge, 1 - edge);
    }

    private static double mean(List<Scored> rows, ToDoubleFunction<Scored> of) {
        List<Double> all = new ArrayList<>();
        rows.forEach(row -> all.add(of.applyAsDouble(row)));
        return all.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
