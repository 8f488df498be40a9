package nl.schaalsprong.register.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Indicator.Figure;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Lifecycle;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.MoneyBasis;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.Tranche;
import nl.schaalsprong.register.Tranche.Division;
import nl.schaalsprong.register.Tranche.Whole;
import nl.schaalsprong.register.Validity;
import nl.schaalsprong.register.Variant;

/** A small register with exactly what a test plants in it. */
final class Planted {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final Text X = new Text("x", "x");
    static final Text NONE = new Text("", "");
    private static final long MILLION = 100_000_000;

    private Planted() {}

    static Register register(Item... items) {
        List<Promise> promises = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        List<Instrument> instruments = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Promise promise) {
                promises.add(promise);
            } else if (item instanceof Indicator indicator) {
                indicators.add(indicator);
            } else if (item instanceof Instrument instrument) {
                instruments.add(instrument);
            }
        }
        return new Register(
                promises,
                indicators,
                List.of(),
                List.of(),
                instruments,
                List.of(source("a", "A"), source("b", "B"), source("c", "C")),
                List.of(),
                List.of());
    }

    private static Source source(String id, String confidence) {
        return new Source(id, "Source " + id, "", "", "2024", confidence);
    }

    static List<String> codes(Item... items) {
        return found(items).stream().map(Discrepancy::code).toList();
    }

    static List<Discrepancy> found(Item... items) {
        return Discrepancies.of(register(items), TODAY);
    }

    static Indicator indicator(Figure... figures) {
        return new Indicator("i", X, "EUR-billion", X, "", "a", List.of(figures));
    }

    static Figure figure(double amount, double rounding, String period, String source) {
        Optional<String> said = Optional.of(period).filter(p -> !p.isEmpty());
        return new Figure(amount, rounding, said, "NL", NONE, source);
    }

    static Instrument instrument(String id, Tranche... tranches) {
        return new Instrument(id, X, Optional.empty(), X, "", "a", List.of(tranches), List.of());
    }

    static Tranche tranche(String part, long million, String source) {
        return tranche(part, million, source, Optional.empty());
    }

    static Tranche part(String part, long million, Division division, String source) {
        return tranche(part, million, source, Optional.of(new Whole("m", "total", division)));
    }

    private static Tranche tranche(
            String part, long million, String source, Optional<Whole> whole) {
        return new Tranche(
                part,
                X,
                Optional.of(new Money(million * MILLION, 0)),
                MILLION / 2,
                MoneyBasis.GRANTED,
                List.of(),
                Validity.UNSAID,
                whole,
                NONE,
                source);
    }

    static Promise promise(Kind kind, Lifecycle lifecycle, String source, Variant... variants) {
        Provenance said = new Provenance(source, Provenance.Basis.STATED, Optional.empty(), NONE);
        return new Promise(
                "p", kind, X, List.of(), List.of(), List.of(), said, List.of(variants), lifecycle);
    }

    static Variant reading(double amount, LocalDate until, String... places) {
        Aim aim =
                new Aim.Level(
                        amount,
                        Hedge.EQ,
                        "dwelling",
                        "v",
                        Optional.empty(),
                        Aim.Counts.INCREASE,
                        List.of());
        return new Variant(
                "v" + amount + until + String.join("", places),
                X,
                aim,
                List.of(places),
                X,
                X,
                LocalDate.of(2020, 1, 1),
                until,
                NONE,
                Map.of(),
                X,
                List.of());
    }
}
