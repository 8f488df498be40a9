package nl.schaalsprong.web.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Difference;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.register.journal.View;

/** What the pages ask of the futures. Implementations are safe to share between threads. */
public interface Answers {
    /** The sample that follows a moving slider. */
    int COARSE = 256;

    /** The sample a page is judged by. */
    int FULL = 10_000;

    /** The one seed, so that differences are the measure's and not the dice's. */
    long SEED = 42;

    /** The region that is asked about. */
    Case subject();

    /** Why the answers do not follow what was published last; empty when they do. */
    default Optional<Text> behind() {
        return Optional.empty();
    }

    /** Answers about the same region with another register, or why there are none. */
    Outcome<Answers> about(Case subject);

    /**
     * Answers about the register as it was known, or held, on another day, or why they cannot be
     * had. Model, observations, parameters and measures stay those of now. What is seen now costs
     * nothing; another day is prepared once, which may take seconds.
     */
    default Outcome<Answers> seen(View view) {
        return Outcome.good(this);
    }

    /**
     * The sample a page is judged by, {@link #FULL} futures, every reading scored.
     *
     * @param cancelled asked now and then; once true the answer is no longer wanted
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    FuturesResult result(Scenario scenario, BooleanSupplier cancelled);

    /**
     * The sample that follows a moving slider, {@link #COARSE} futures.
     *
     * @param last readings that end after this day may be left out
     */
    FuturesResult coarse(Scenario scenario, LocalDate last);

    /**
     * What changes for each reading from one scenario to another, future by future over {@link
     * #FULL} futures.
     */
    List<Difference> differences(Scenario from, Scenario to, Watch watch);

    /**
     * The change of every chance from one scenario to another, over {@link #FULL} futures, split
     * over what differs.
     *
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    Explanation explain(Scenario from, Scenario to, Watch watch);

    /**
     * What one notch more of each measure does to each reading. Work that no asker wants any more
     * is dropped; what one asker wants now never drops what another does.
     *
     * @param asker a name for one page in one browser
     * @param patience milliseconds to wait for work that is under way
     * @return empty while it is still being computed
     */
    Optional<List<Help>> helps(Scenario scenario, String asker, long patience);

    /** The same for an asker without a name, who keeps wanting it. */
    default Optional<List<Help>> helps(Scenario scenario, long patience) {
        return helps(scenario, scenario.canonical(), patience);
    }

    /**
     * Which uncertainties decide each reading under a scenario. Computed once, only while nobody
     * asks anything else; never waits.
     */
    Decided decided(Scenario scenario);
}
