package nl.schaalsprong.web.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.engine.Recording;
import nl.schaalsprong.engine.why.CausalLinks;
import nl.schaalsprong.engine.why.Dominance;
import nl.schaalsprong.engine.why.FeedbackLoops;
import nl.schaalsprong.futures.Central;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Answers;
import org.springframework.stereotype.Component;

/** Why the central future of a scenario moves, kept for those asked last. */
@Component
class Causes {
    private static final int MOST = 4;

    private final Answers answers;
    private final Map<String, Optional<Known>> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Known>> eldest) {
                    return size() > MOST;
                }
            };

    Causes(Answers answers) {
        this.answers = answers;
    }

    /** Links and loops, with what the loops shared over the whole run. */
    record Known(CausalLinks links, FeedbackLoops loops, Dominance.Shares shares) {
        static Known of(Recording recording) {
            CausalLinks links = CausalLinks.of(recording);
            FeedbackLoops loops = FeedbackLoops.of(links);
            Dominance dominance = Dominance.of(links, loops);
            return new Known(links, loops, dominance.mean(0, recording.last()));
        }
    }

    /** What moves the central future; empty where the model is too large to keep every step. */
    synchronized Optional<Known> of(Scenario scenario) {
        return known.computeIfAbsent(
                scenario.canonical(),
                _ ->
                        switch (Central.record(answers.subject(), scenario, Answers.SEED)) {
                            case Outcome.Good<Recording>(Recording recording, _) ->
                                    Optional.of(Known.of(recording));
                            case Outcome.Refused<Recording> _ -> Optional.empty();
                        });
    }
}
