package nl.schaalsprong.web.why;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.futures.Central;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.language.Dependencies;
import nl.schaalsprong.web.answer.Answers;
import org.springframework.stereotype.Component;

/** The model as a glass box: its dependencies, and central futures kept for the last scenarios. */
@Component
public class CentralFutures {
    private static final int MOST = 8;

    private final Answers answers;
    private final Map<String, Run> runs =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Run> eldest) {
                    return size() > MOST;
                }
            };
    private final Dependencies dependencies;

    CentralFutures(Answers answers) {
        this.answers = answers;
        this.dependencies = Dependencies.of(answers.subject().plan());
    }

    /** Which variable uses which. */
    public Dependencies dependencies() {
        return dependencies;
    }

    /** The central future of a scenario. */
    public synchronized Run of(Scenario scenario) {
        return runs.computeIfAbsent(
                scenario.canonical(), _ -> Central.run(answers.subject(), scenario, Answers.SEED));
    }
}
