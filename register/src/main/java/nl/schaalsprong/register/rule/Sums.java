package nl.schaalsprong.register.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Conflict.Side;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.Tranche;
import nl.schaalsprong.register.Tranche.Division;
import nl.schaalsprong.register.Tranche.Whole;
import nl.schaalsprong.register.journal.Subject;

/** Every amount of which parts are known, added up. */
public final class Sums {
    private static final String WEAKEST = "Z";

    private Sums() {}

    /** One sum per amount and way of dividing it, in the order of the register. */
    public static List<Sum> of(Register register) {
        List<Sum> sums = new ArrayList<>();
        for (Instrument instrument : register.instruments()) {
            Tranches.byPart(instrument)
                    .forEach(
                            (part, readings) -> {
                                for (Division division : Division.values()) {
                                    Whole whole = new Whole(instrument.id(), part, division);
                                    List<List<Tranche>> parts = parts(register, whole);
                                    if (!parts.isEmpty()) {
                                        sums.add(
                                                new Sum(
                                                        instrument,
                                                        firmest(register, readings),
                                                        division,
                                                        parts));
                                    }
                                }
                            });
        }
        return sums;
    }

    private static List<List<Tranche>> parts(Register register, Whole whole) {
        return register.instruments().stream()
                .flatMap(i -> Tranches.byPart(i).values().stream())
                .map(readings -> readings.stream().filter(t -> isPart(t, whole)).toList())
                .filter(readings -> !readings.isEmpty())
                .toList();
    }

    private static boolean isPart(Tranche tranche, Whole whole) {
        return tranche.whole().filter(whole::equals).isPresent();
    }

    private static List<Tranche> firmest(Register register, List<Tranche> readings) {
        Comparator<Tranche> byFirmness =
                Comparator.comparing(
                        t -> register.source(t.source()).map(Source::confidence).orElse(WEAKEST));
        return readings.stream().sorted(byFirmness).toList();
    }

    static List<Discrepancy> differing(Register register) {
        return of(register).stream().filter(s -> !s.fits()).map(Sums::discrepancy).toList();
    }

    private static Discrepancy discrepancy(Sum sum) {
        List<Side> sides =
                Stream.concat(sum.whole().stream(), sum.parts().stream().flatMap(List::stream))
                        .map(Tranches::side)
                        .toList();
        Text total = Amounts.money(sum.total());
        Text parts = range(sum.low(), sum.high());
        Text left = range(Math.abs(sum.leastLeft()), Math.abs(sum.mostLeft()));
        return Discrepancy.of(
                sum.mostLeft() < 0 ? "register.parts-exceed" : "register.parts-fall-short",
                Subject.of(sum.instrument()),
                sum.instrument().title(),
                sides,
                language ->
                        List.of(
                                total.in(language),
                                parts.in(language),
                                left.in(language),
                                sum.division().title().in(language)));
    }

    private static Text range(long one, long other) {
        Text low = Amounts.money(Math.min(one, other));
        Text high = Amounts.money(Math.max(one, other));
        return one == other
                ? low
                : new Text(low.nl() + " tot " + high.nl(), low.en() + " to " + high.en());
    }
}
