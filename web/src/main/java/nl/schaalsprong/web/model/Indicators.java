package nl.schaalsprong.web.model;

import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.register.Aim;

/** Which observed indicator is the same quantity as a model variable. */
final class Indicators {
    private Indicators() {}

    /** By name, or by a reading that scores the level of both. */
    static Optional<String> of(Case subject, String variable) {
        String named = variable.replace('_', '-');
        boolean same = subject.observations().stream().anyMatch(s -> s.indicator().equals(named));
        return same ? Optional.of(named) : byReading(subject, variable);
    }

    private static Optional<String> byReading(Case subject, String variable) {
        return subject.register().promises().stream()
                .flatMap(p -> p.variants().stream())
                .filter(v -> v.aim() instanceof Aim.Level)
                .map(v -> (Aim.Level) v.aim())
                .filter(a -> a.variable().equals(variable) && a.counts() == Aim.Counts.LEVEL)
                .flatMap(a -> a.indicator().stream())
                .findFirst();
    }
}
