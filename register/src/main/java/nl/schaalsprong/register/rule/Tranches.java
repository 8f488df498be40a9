package nl.schaalsprong.register.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Conflict.Side;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Tranche;
import nl.schaalsprong.register.journal.Subject;

/** Two sources that name different amounts for the same part of one instrument. */
final class Tranches {
    private Tranches() {}

    static List<Discrepancy> differing(Register register) {
        List<Discrepancy> found = new ArrayList<>();
        for (Instrument instrument : register.instruments()) {
            byPart(instrument).values().stream()
                    .filter(Tranches::clash)
                    .forEach(readings -> found.add(discrepancy(instrument, readings)));
        }
        return found;
    }

    /** The amounts of an instrument, by the part they speak of. */
    static Map<String, List<Tranche>> byPart(Instrument instrument) {
        Map<String, List<Tranche>> parts = new LinkedHashMap<>();
        for (Tranche tranche : instrument.tranches()) {
            if (tranche.amount().isPresent()) {
                parts.computeIfAbsent(tranche.part(), p -> new ArrayList<>()).add(tranche);
            }
        }
        return parts;
    }

    static long eurocent(Tranche tranche) {
        return tranche.amount().map(Money::eurocent).orElse(0L);
    }

    static Side side(Tranche tranche) {
        return side(tranche.title(), tranche);
    }

    private static Side side(Text title, Tranche tranche) {
        Text money = Amounts.money(eurocent(tranche));
        return new Side(
                new Text(title.nl() + ": " + money.nl(), title.en() + ": " + money.en()),
                tranche.source());
    }

    private static boolean clash(List<Tranche> readings) {
        return readings.stream().anyMatch(a -> readings.stream().anyMatch(b -> clash(a, b)));
    }

    private static boolean clash(Tranche a, Tranche b) {
        return !a.source().equals(b.source())
                && Math.abs(eurocent(a) - eurocent(b)) > a.rounding() + b.rounding();
    }

    private static Discrepancy discrepancy(Instrument instrument, List<Tranche> readings) {
        long low = readings.stream().mapToLong(Tranches::eurocent).min().orElse(0);
        long high = readings.stream().mapToLong(Tranches::eurocent).max().orElse(0);
        Text difference = Amounts.money(high - low);
        return Discrepancy.of(
                "register.amounts-differ",
                Subject.of(instrument),
                instrument.title(),
                readings.stream().map(Tranches::side).toList(),
                language -> List.of(difference.in(language)));
    }
}
