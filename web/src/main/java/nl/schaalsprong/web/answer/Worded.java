package nl.schaalsprong.web.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Difference;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;

/** Answers whose futures are those of another register that scores the same. */
record Worded(Case subject, Answers futures) implements Answers {
    @Override
    public Outcome<Answers> about(Case other) {
        return futures.about(other);
    }

    @Override
    public FuturesResult result(Scenario scenario, BooleanSupplier cancelled) {
        return futures.result(scenario, cancelled);
    }

    @Override
    public FuturesResult coarse(Scenario scenario, LocalDate last) {
        return futures.coarse(scenario, last);
    }

    @Override
    public List<Difference> differences(Scenario from, Scenario to, Watch watch) {
        return futures.differences(from, to, watch);
    }

    @Override
    public Explanation explain(Scenario from, Scenario to, Watch watch) {
        return futures.explain(from, to, watch);
    }

    @Override
    public Decided decided(Scenario scenario) {
        return futures.decided(scenario);
    }

    @Override
    public Optional<List<Help>> helps(Scenario scenario, String asker, long patience) {
        return futures.helps(scenario, asker, patience);
    }
}
