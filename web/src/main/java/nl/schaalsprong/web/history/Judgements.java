package nl.schaalsprong.web.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.history.Backtest;
import nl.schaalsprong.futures.history.Hindcast;
import nl.schaalsprong.futures.history.Judgement;
import nl.schaalsprong.futures.history.Trials;
import org.springframework.stereotype.Component;

/**
 * The model held against history, worked out once per case in the background on one thread of low
 * priority. Threads: safe for several.
 */
@Component
final class Judgements {
    /** Futures of each start, as the commands take without being told otherwise. */
    static final int SIZE = 2000;

    private static final long SEED = 42;
    private static final int MOST = 4;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    work ->
                            Thread.ofPlatform()
                                    .daemon()
                                    .name("history")
                                    .priority(Thread.MIN_PRIORITY)
                                    .unstarted(work));
    private final Map<Case.Hashes, CompletableFuture<Judged>> known = new LinkedHashMap<>();

    /** Both answers. */
    record Judged(Hindcast hindcast, Backtest backtest) {}

    /** The answer, or empty while it is worked out; never waits. */
    Optional<Judged> of(Case subject) {
        CompletableFuture<Judged> work;
        synchronized (known) {
            work = known.computeIfAbsent(subject.hashes(), _ -> begin(subject));
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return Optional.ofNullable(work.getNow(null));
    }

    private CompletableFuture<Judged> begin(Case subject) {
        return CompletableFuture.supplyAsync(() -> judged(subject), thread);
    }

    private static Judged judged(Case subject) {
        return new Judged(
                Judgement.of(subject, SIZE, SEED, 1).orElseThrow(),
                Trials.of(subject, SIZE, SEED, 1).orElseThrow());
    }
}
