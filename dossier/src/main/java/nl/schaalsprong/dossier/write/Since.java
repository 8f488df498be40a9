package nl.schaalsprong.dossier.write;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.futures.Ensemble;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.Scenarios;
import nl.schaalsprong.futures.Side;

/** Why the chances changed since an earlier dossier, when its state can still be computed. */
public final class Since {
    private Since() {}

    /**
     * The change of every chance from the state of an earlier dossier to that of now, split.
     *
     * @param then the case of that dossier, with its register
     * @param size futures in each run, as {@code seed} those of the dossier that is made
     * @return empty when the case is not the one that dossier was made from
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Optional<Explanation> explain(
            Content previous,
            Case then,
            Side now,
            int size,
            long seed,
            int threads,
            BooleanSupplier cancelled) {
        if (!madeFrom(previous.head().receipt(), then.hashes())) {
            return Optional.empty();
        }
        Outcome<Side> before =
                Scenarios.parse(then, previous.head().scenario(), "dossier")
                        .then(
                                scenario ->
                                        Ensemble.of(then)
                                                .then(e -> Outcome.good(new Side(e, scenario))));
        return switch (before) {
            case Outcome.Good<Side>(Side from, var _) ->
                    Optional.of(
                            same(from, now)
                                    ? new Explanation(size, seed, List.of(), 1, List.of())
                                    : Explanation.of(
                                            from,
                                            now,
                                            size,
                                            seed,
                                            threads,
                                            cancelled::getAsBoolean));
            case Outcome.Refused<Side> _ -> Optional.empty();
        };
    }

    private static boolean madeFrom(Receipt receipt, Case.Hashes hashes) {
        return hashes.equals(
                new Case.Hashes(
                        receipt.model(),
                        receipt.parameters(),
                        receipt.data(),
                        receipt.promises(),
                        receipt.measures()));
    }

    private static boolean same(Side from, Side now) {
        return from.ensemble().subject().hashes().equals(now.ensemble().subject().hashes())
                && from.scenario().canonical().equals(now.scenario().canonical());
    }
}
