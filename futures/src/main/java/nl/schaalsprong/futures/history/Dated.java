package nl.schaalsprong.futures.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.History;
import nl.schaalsprong.futures.Elements;
import nl.schaalsprong.futures.Quantile;

/**
 * Makes a dated forecast: what the futures of today say of the counts of the coming years. Once
 * stored in the case it is never changed, so that later figures judge it.
 */
public final class Dated {
    /** Years ahead. */
    public static final int YEARS = 3;

    /** Id of the total. */
    private static final String REGION = "region21";

    private final Case subject;
    private final LocalDate made;
    private final EarlierStart.Draw draw;
    private final Receipt receipt;
    private final List<String> places;
    private final List<History.Dated> rows = new ArrayList<>();

    private Dated(Case subject, LocalDate made, EarlierStart.Draw draw) {
        this.subject = subject;
        this.made = made;
        this.draw = draw;
        this.receipt = draw.receipt(subject, "dated forecast");
        this.places = Panel.of(subject).places();
    }

    /**
     * Rows of population and dwellings per municipality and of all together; empty for a case that
     * does not say how it is held against history.
     */
    public static Optional<List<History.Dated>> of(
            Case subject, LocalDate made, int size, long seed, int threads) {
        EarlierStart.Draw draw = new EarlierStart.Draw(size, seed, threads);
        return subject.history().map(history -> new Dated(subject, made, draw).rows(history));
    }

    private List<History.Dated> rows(History history) {
        EarlierStart start = EarlierStart.ofToday(subject);
        String counted = history.variables().counted();
        String homes = history.variables().homes();
        double[] none = new double[places.size()];
        add("population", start.futures(origin(), YEARS, elements(counted), draw), none);
        double[] now = new Panel(subject, places).dwellings(origin()).orElseThrow();
        add("dwellings", start.futures(origin(), YEARS, elements(homes), draw), now);
        return List.copyOf(rows);
    }

    private int origin() {
        return subject.reference().getYear();
    }

    private List<String> elements(String variable) {
        return places.stream().map(place -> Elements.of(variable, place)).toList();
    }

    /** The rows of one indicator: what was there before the start plus what the futures add. */
    private void add(String indicator, double[][][] futures, double[] before) {
        for (int year = 1; year <= YEARS; year++) {
            double[] total = new double[draw.size()];
            for (int place = 0; place < places.size(); place++) {
                double[] values = futures[place][year].clone();
                for (int m = 0; m < values.length; m++) {
                    values[m] += before[place];
                    total[m] += values[m];
                }
                row(indicator, places.get(place), year, values);
            }
            row(indicator, REGION, year, total);
        }
    }

    private void row(String indicator, String place, int year, double[] values) {
        Arrays.sort(values);
        rows.add(
                new History.Dated(
                        made,
                        subject.reference(),
                        receipt.hash(),
                        receipt.model(),
                        draw.seed(),
                        draw.size(),
                        indicator,
                        place,
                        subject.reference().plusYears(year),
                        whole(values, 0.05),
                        whole(values, 0.25),
                        whole(values, 0.5),
                        whole(values, 0.75),
                        whole(values, 0.95)));
    }

    private static double whole(double[] sorted, double share) {
        return Math.rint(Quantile.of(sorted, share));
    }
}
