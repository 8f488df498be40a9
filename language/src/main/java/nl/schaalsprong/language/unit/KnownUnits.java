package nl.schaalsprong.language.unit;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Units that are known to be multiples of each other, by canonical name. They serve for advice
 * only: no value is ever scaled, and a kW is no MW until the model says how to get from one to the
 * other.
 */
final class KnownUnits {
    /** So many of the first word of each line; names of the same size share a place. */
    private static final String TABLE =
            """
            second: 1 second; 1e-9 nanosecond; 1e-6 microsecond; 1e-3 millisecond; 60 minute; 3600 hour
            second: 86400 day; 604800 week; 2629800 month; 7889400 quarter; 31557600 year
            watt: 1 w; 1 watt; 1e3 kw; 1e6 mw; 1e9 gw; 1e12 tw
            joule: 1 j; 1 joule; 3600 wh; 3.6e6 kwh; 3.6e9 mwh; 3.6e12 gwh; 3.6e15 twh; 1e3 kj; 1e6 mj; 1e9 gj; 1e12 tj; 1e15 pj
            euro: 1 eur; 1e3 eur_thousand; 1e3 thousand_eur; 1e3 keur; 1e6 eur_million; 1e6 million_eur; 1e6 meur
            euro: 1e9 eur_billion; 1e9 billion_eur; 0.01 eurocent
            dollar: 1 $; 1e3 $_thousand; 1e3 thousand_$; 1e6 $_million; 1e6 million_$
            metre: 1 m; 1 meter; 1 metre; 1e-3 mm; 0.01 cm; 1e3 km; 1e3 kilometer; 1e3 kilometre; 1609.344 mile
            gram: 1 g; 1 gram; 1e3 kg; 1e3 kilogram; 1e6 ton; 1e6 tonne; 1e9 kiloton; 1e12 megaton
            litre: 1 l; 1 liter; 1 litre; 1e3 m3
            one: 0.01 %; 1e-3 per_mille
            person: 1 person; 1e3 person_thousand; 1e3 thousand_person; 1e6 person_million; 1e6 million_person
            home: 1 home; 1e3 home_thousand; 1e3 thousand_home
            job: 1 job; 1e3 job_thousand; 1e3 thousand_job
            """;

    private static final int LARGEST_POWER = 20;

    private static final Map<String, Known> KNOWN = known();

    private KnownUnits() {}

    private record Known(Powers kind, double size) {}

    /**
     * By what something in the one unit is to be multiplied to be in the other, where both measure
     * the same.
     *
     * @param ratio the one unit divided by the other
     */
    static OptionalDouble factor(Powers ratio) {
        Powers kind = Powers.NONE;
        double factor = 1;
        for (Map.Entry<String, Ratio> one : ratio.exponents().entrySet()) {
            Ratio power = one.getValue();
            if (power.under() != 1 || Math.abs(power.over()) > LARGEST_POWER) {
                return OptionalDouble.empty();
            }
            Known known = of(one.getKey());
            kind = kind.times(known.kind().to(power));
            for (long i = 0; i < Math.abs(power.over()); i++) {
                factor = power.over() > 0 ? factor * known.size() : factor / known.size();
            }
        }
        boolean sound = kind.isEmpty() && factor > 0 && Double.isFinite(factor);
        return sound ? OptionalDouble.of(factor) : OptionalDouble.empty();
    }

    private static Known of(String name) {
        if (name.matches("[0-9.]+(e[0-9]+)?")) {
            return new Known(Powers.NONE, number(name));
        }
        return KNOWN.getOrDefault(name, new Known(Powers.of(name), 1));
    }

    private static double number(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    private static Map<String, Known> known() {
        Map<String, Known> known = new HashMap<>();
        known.put("ha", new Known(Powers.of("metre").to(Ratio.of(2, 1)), 1e4));
        known.put("hectare", new Known(Powers.of("metre").to(Ratio.of(2, 1)), 1e4));
        known.put("m2", new Known(Powers.of("metre").to(Ratio.of(2, 1)), 1));
        known.put("km2", new Known(Powers.of("metre").to(Ratio.of(2, 1)), 1e6));
        for (String line : TABLE.strip().split("\n")) {
            String kind = line.substring(0, line.indexOf(':'));
            for (String one : line.substring(line.indexOf(':') + 1).split(";")) {
                String[] parts = one.strip().split(" ");
                Powers base = kind.equals("one") ? Powers.NONE : Powers.of(kind);
                known.put(parts[1], new Known(base, Double.parseDouble(parts[0])));
            }
        }
        return known;
    }
}
