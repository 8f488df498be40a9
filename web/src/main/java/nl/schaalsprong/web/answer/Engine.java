package nl.schaalsprong.web.answer;

import java.util.List;
import java.util.function.BooleanSupplier;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;

/** What does the work: the futures room, or a stand-in for it in tests. */
public interface Engine {
    /** The futures of a scenario; may throw CancellationException when no longer wanted. */
    FuturesResult run(Scenario scenario, int size, BooleanSupplier cancelled);

    /** What one notch more of each measure does. */
    List<Help> helps(Scenario scenario, BooleanSupplier cancelled);
}
