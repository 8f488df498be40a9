package nl.schaalsprong.letter.propose;

import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.register.Aim;

/** An amount that can be compared with another one whatever the size of its unit. */
record Amount(double value, String unit) {
    private static final Map<String, Amount> SIZES =
            Map.of(
                    "EUR-million", new Amount(1e6, "EUR"),
                    "EUR-billion", new Amount(1e9, "EUR"),
                    "kW", new Amount(1e-3, "MW"),
                    "GW", new Amount(1e3, "MW"),
                    "GWh", new Amount(1e3, "MWh"),
                    "TWh", new Amount(1e6, "MWh"),
                    "Mt", new Amount(1e3, "kt"),
                    "km", new Amount(1e3, "m"),
                    "ha", new Amount(1e4, "m2"));

    /** What an aim asks, where it says how much. */
    static Optional<Amount> of(Aim aim) {
        return switch (aim) {
            case Aim.Level level -> Optional.of(new Amount(level.amount(), level.unit()).plain());
            case Aim.Unmeasured(_, var stated) ->
                    stated.map(s -> new Amount(s.amount(), s.unit()).plain());
        };
    }

    /** The same in the unit that others of its sort are told in. */
    Amount plain() {
        Amount size = SIZES.getOrDefault(unit, new Amount(1, unit));
        return new Amount(value * size.value(), size.unit());
    }

    /** Whether it is told in that unit. */
    boolean in(String other) {
        return unit.equals(other);
    }
}
