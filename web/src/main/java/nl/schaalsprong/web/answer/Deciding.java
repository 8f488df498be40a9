package nl.schaalsprong.web.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.schaalsprong.base.Progress;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.sensitivity.Sensitivity;

/**
 * What decides the readings, computed once per scenario while nobody asks anything else, and kept.
 * Work for a scenario that many others came after is called off.
 */
final class Deciding {
    private static final int MOST = 16;

    private final Engine engine;
    private final Turns turns;
    private final Map<String, Work> works = new LinkedHashMap<>(16, 0.75f, true);

    Deciding(Engine engine, Turns turns) {
        this.engine = engine;
        this.turns = turns;
    }

    /** One scenario's work, and who looks after it. */
    private final class Work implements Watch {
        private final Progress progress = new Progress();
        private final CompletableFuture<Sensitivity> result = new CompletableFuture<>();

        @Override
        public boolean cancelled() {
            synchronized (works) {
                return !works.containsValue(this);
            }
        }

        @Override
        public void expect(long parts) {
            progress.expect(parts);
        }

        @Override
        public void passed(long parts) {
            progress.passed(parts);
            turns.giveWay();
        }

        private void run(Scenario scenario) {
            try {
                result.complete(engine.sensitivity(scenario, this));
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        }
    }

    /** The answer where it is known; otherwise it is begun, or how far it is. Never waits. */
    Decided of(Scenario scenario) {
        Work work = work(scenario);
        Sensitivity known = work.result.getNow(null);
        return known == null ? new Decided.Busy(work.progress.seen()) : new Decided.Known(known);
    }

    private Work work(Scenario scenario) {
        synchronized (works) {
            Work known = works.get(scenario.canonical());
            if (known != null && !known.result.isCompletedExceptionally()) {
                return known;
            }
            Work fresh = new Work();
            works.put(scenario.canonical(), fresh);
            if (works.size() > MOST) {
                works.remove(works.keySet().iterator().next());
            }
            turns.slow().execute(() -> fresh.run(scenario));
            return fresh;
        }
    }
}
