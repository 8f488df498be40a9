package nl.schaalsprong.dossier;

import java.util.Optional;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.write.Composer;
import nl.schaalsprong.futures.Ensemble;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.Side;

/** The dossier after the {@link Example}: the same case with a measure more. */
public final class Later {
    /** What was decided since. */
    public static final Scenario SCENARIO = Scenario.BASELINE.with("factory-built-homes", 3_000);

    private static final Content CONTENT = compose();

    private Later() {}

    /** What it says. */
    public static Content content() {
        return CONTENT;
    }

    /** No lambda of this class: other threads ask it while this class is being initialised. */
    private static Content compose() {
        Ensemble ensemble = Ensemble.of(Example.state().subject()).orThrow();
        Explanation why =
                Explanation.of(
                        new Side(ensemble, Scenario.BASELINE),
                        new Side(ensemble, SCENARIO),
                        Example.state().result().receipt().size(),
                        Example.state().result().receipt().seed(),
                        2,
                        Boolean.FALSE::booleanValue);
        return Composer.compose(
                Example.state(SCENARIO).after(Optional.of(Example.content()), Optional.of(why)));
    }
}
