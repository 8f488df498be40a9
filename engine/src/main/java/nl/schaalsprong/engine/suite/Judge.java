package nl.schaalsprong.engine.suite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.language.Plan;

/**
 * Holds a run against what another tool gave: every expected column must be there, every expected
 * moment must be saved, and no value may differ by more than {@code 5e-5 + 1e-3} of the larger.
 */
final class Judge {
    private static final double ABSOLUTE = 5e-5;
    private static final double RELATIVE = 1e-3;

    /** Part of a save interval by which a moment may differ: some tools round times. */
    private static final double MOMENT = 0.1;

    private final Plan plan;
    private final Run run;
    private final Place place;
    private final Map<String, Double> specification;

    Judge(Plan plan, Run run, String path) {
        this.plan = plan;
        this.run = run;
        this.place = Place.whole(path);
        this.specification =
                Map.of(
                        "initial_time", plan.start(),
                        "final_time", plan.stop(),
                        "time_step", plan.dt(),
                        "saveper", plan.dt() * plan.saveEvery());
    }

    /** The first thing that is not as expected. */
    Optional<Finding> objection(ExpectedOutput expected) {
        if (expected.columns().isEmpty() || expected.rows().isEmpty()) {
            return Optional.of(Finding.error("engine.nothing-expected", place));
        }
        for (String column : expected.columns()) {
            if (!run.names().contains(column) && !specification.containsKey(column)) {
                return Optional.of(Finding.error("engine.column-missing", place, column));
            }
        }
        for (double[] row : expected.rows()) {
            int moment = moment(row[0]);
            if (moment < 0) {
                return Optional.of(Finding.error("engine.moment-missing", place, row[0]));
            }
            Optional<Finding> objection = objection(expected.columns(), row, moment);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> objection(List<String> columns, double[] row, int moment) {
        for (int i = 0; i < columns.size(); i++) {
            double wanted = row[i + 1];
            double found = value(columns.get(i), moment);
            if (!Double.isNaN(wanted) && !close(wanted, found)) {
                return Optional.of(
                        Finding.error(
                                "engine.value-differs",
                                place,
                                columns.get(i),
                                run.times().get(moment),
                                found,
                                wanted));
            }
        }
        return Optional.empty();
    }

    private double value(String column, int moment) {
        int element = run.names().indexOf(column);
        return element >= 0
                ? run.values()[element][moment]
                : specification.getOrDefault(column, Double.NaN);
    }

    private static boolean close(double wanted, double found) {
        double most = Math.max(Math.abs(wanted), Math.abs(found));
        return wanted == found || Math.abs(wanted - found) <= ABSOLUTE + RELATIVE * most;
    }

    /** The saved moment nearest to a time, or -1. */
    private int moment(double time) {
        double interval = plan.dt() * plan.saveEvery();
        int nearest = (int) Math.rint((time - plan.start()) / interval);
        boolean there =
                nearest >= 0
                        && nearest < run.times().size()
                        && Math.abs(run.times().get(nearest) - time) <= MOMENT * interval;
        return there ? nearest : -1;
    }
}
