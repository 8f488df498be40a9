package nl.schaalsprong.dossier.write;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.VariantResult.Score.Measured;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/** One reading with its chance. */
record Scored(
        Promise promise,
        Variant variant,
        Aim.Level aim,
        Measured score,
        Optional<Observation> observed) {
    private static final double MARGIN = 1.96;

    /** A change of a chance below this share of one cannot be written. */
    private static final double VISIBLE = 0.002;

    /** Every scored reading of the state, in the order of the register. */
    static List<Scored> of(State state) {
        return state.register().promises().stream().flatMap(p -> of(state, p).stream()).toList();
    }

    /** The scored readings of one promise. */
    static List<Scored> of(State state, Promise promise) {
        return promise.variants().stream().flatMap(v -> of(state, promise, v)).toList();
    }

    private static Stream<Scored> of(State state, Promise promise, Variant variant) {
        return switch (variant.aim()) {
            case Aim.Unmeasured _ -> Stream.empty();
            case Aim.Level aim ->
                    state.result().variant(variant.id()).stream()
                            .flatMap(
                                    r ->
                                            r.measured().stream()
                                                    .map(
                                                            m ->
                                                                    new Scored(
                                                                            promise,
                                                                            variant,
                                                                            aim,
                                                                            m,
                                                                            r.observed())));
        };
    }

    /**
     * The measure that brings this reading nearest, when it does so beyond its margin: by chance
     * where any measure moves the chance visibly, otherwise by outcome.
     */
    Optional<Help> best(List<Help> helps) {
        List<Help> mine = helps.stream().filter(h -> h.variant().equals(variant.id())).toList();
        boolean byChance = mine.stream().anyMatch(Scored::movesChance);
        return mine.stream()
                .filter(h -> byChance ? movesChance(h) && h.points() > 0 : gains(h))
                .max(java.util.Comparator.comparingDouble(h -> byChance ? h.points() : toward(h)));
    }

    /** Whether a measure moves the chance by more than its margin and visibly. */
    static boolean movesChance(Help help) {
        return Math.abs(help.points()) >= VISIBLE
                && Math.abs(help.points()) > MARGIN * help.error();
    }

    private boolean gains(Help help) {
        double least = aim.unit().equals("fraction") ? 0.0005 : 1;
        return toward(help) >= least && toward(help) > MARGIN * help.gainError();
    }

    private double toward(Help help) {
        return aim.hedge() == Hedge.LE ? -help.gain() : help.gain();
    }

    /** The word for the chance, under {@code scale.…}. */
    String word() {
        return word(score.chance());
    }

    /** The word for a chance as it is shown, in whole per cents. */
    static String word(double chance) {
        double shown = Math.round(chance * 100) / 100.0;
        if (shown < 0.01) {
            return "scale.excluded";
        }
        if (shown < 0.10) {
            return "scale.very-unlikely";
        }
        if (shown < 0.33) {
            return "scale.unlikely";
        }
        if (shown < 0.66) {
            return "scale.even";
        }
        return shown < 0.90 ? "scale.likely" : shown < 0.99 ? "scale.very-likely" : "scale.certain";
    }
}
