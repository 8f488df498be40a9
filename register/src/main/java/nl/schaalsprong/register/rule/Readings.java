package nl.schaalsprong.register.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Conflict.Side;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Subject;

/** One amount of one promise that is read for different areas or until different days. */
final class Readings {
    private Readings() {}

    static List<Discrepancy> differing(Register register) {
        List<Discrepancy> found = new ArrayList<>();
        for (Promise promise : register.promises()) {
            byAmount(promise)
                    .forEach(
                            (amount, readings) -> {
                                if (differ(readings)) {
                                    found.add(discrepancy(promise, amount, readings));
                                }
                            });
        }
        return found;
    }

    private record Amount(double amount, String unit) {}

    private static Map<Amount, List<Variant>> byAmount(Promise promise) {
        Map<Amount, List<Variant>> readings = new LinkedHashMap<>();
        for (Variant variant : promise.variants()) {
            switch (variant.aim()) {
                case Aim.Level level ->
                        readings.computeIfAbsent(
                                        new Amount(level.amount(), level.unit()),
                                        a -> new ArrayList<>())
                                .add(variant);
                case Aim.Unmeasured _ -> {}
            }
        }
        return readings;
    }

    private static boolean differ(List<Variant> readings) {
        return readings.stream().map(v -> Set.copyOf(v.places())).distinct().count() > 1
                || readings.stream().map(Variant::until).distinct().count() > 1;
    }

    private static Discrepancy discrepancy(Promise promise, Amount amount, List<Variant> readings) {
        Text number = Amounts.of(amount.amount(), amount.unit());
        return Discrepancy.of(
                "register.readings-differ",
                Subject.of(promise),
                promise.title(),
                readings.stream().map(v -> side(promise, v)).toList(),
                language -> List.of(number.in(language), String.valueOf(readings.size())));
    }

    private static Side side(Promise promise, Variant variant) {
        Text until = Amounts.day(variant.until());
        Provenance said = variant.fields().getOrDefault("places", promise.provenance());
        return new Side(
                new Text(
                        variant.area().nl() + ", t/m " + until.nl(),
                        variant.area().en() + ", up to and including " + until.en()),
                said.source());
    }
}
