package nl.schaalsprong.web.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Difference;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.sensitivity.Sensitivity;

/** The engine of the invented region, which takes no other register than its own. */
public final class RefusingEngine implements Engine {
    private final Engine engine = new ExampleEngine(Example.subject());

    @Override
    public Outcome<Engine> about(Case subject) {
        Finding finding = Finding.error("web.form-variable", Place.whole("model"), "x");
        return new Outcome.Refused<>(List.of(finding));
    }

    @Override
    public FuturesResult run(
            Scenario scenario, int size, LocalDate last, BooleanSupplier cancelled) {
        return engine.run(scenario, size, last, cancelled);
    }

    @Override
    public Explanation explain(Scenario from, Scenario to, int size, Watch watch) {
        return engine.explain(from, to, size, watch);
    }

    @Override
    public List<Help> helps(Scenario scenario, BooleanSupplier cancelled) {
        return engine.helps(scenario, cancelled);
    }

    @Override
    public List<Difference> differences(Scenario from, Scenario to, int size, Watch watch) {
        return engine.differences(from, to, size, watch);
    }

    @Override
    public Sensitivity sensitivity(Scenario scenario, Watch watch) {
        return engine.sensitivity(scenario, watch);
    }
}
