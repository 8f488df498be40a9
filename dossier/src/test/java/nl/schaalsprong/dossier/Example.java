package nl.schaalsprong.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.paper.Paper;
import nl.schaalsprong.dossier.paper.Papers;
import nl.schaalsprong.dossier.write.Composer;
import nl.schaalsprong.dossier.write.State;
import nl.schaalsprong.futures.Ensemble;
import nl.schaalsprong.futures.Scenario;

/** The shipped case, frozen once over a few futures, and every paper of it printed once. */
public final class Example {
    /** The day the example is frozen on. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final int FUTURES = 128;

    /** No lambda of this class: other threads ask it while this class is being initialised. */
    private static final Watch NEVER = Watch.none();

    private static final Ensemble ENSEMBLE =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .then(Ensemble::of)
                    .orThrow();
    private static final State STATE = state(Scenario.BASELINE);
    private static final Content CONTENT = Composer.compose(STATE);
    private static final Map<String, byte[]> PRINTED = new ConcurrentHashMap<>();

    private Example() {}

    /** The state, without extra measures. */
    public static State state() {
        return STATE;
    }

    /** The state of the same case under another scenario. */
    public static State state(Scenario scenario) {
        return State.first(
                new Text("Overleg van november", "November meeting"),
                DAY,
                ENSEMBLE.subject(),
                ENSEMBLE.run(scenario, FUTURES, 42, 2, NEVER),
                scenario.settings().isEmpty()
                        ? ENSEMBLE.helps(scenario, FUTURES / 2, 42, 2, NEVER)
                        : java.util.List.of());
    }

    /** What the dossier of the state says. */
    public static Content content() {
        return CONTENT;
    }

    /** A paper of it; printed at the first call. */
    public static byte[] printed(Paper paper, Language language) {
        return PRINTED.computeIfAbsent(
                paper + " " + language, _ -> Papers.print(CONTENT, paper, language));
    }
}
