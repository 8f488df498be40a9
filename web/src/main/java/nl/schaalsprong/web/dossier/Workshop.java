package nl.schaalsprong.web.dossier;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes dossiers in the background, one at a time, and remembers the last. */
@Component
final class Workshop implements AutoCloseable {
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().daemon().name("dossier").unstarted(work));

    private @Nullable Job last;

    /**
     * Begins a dossier.
     *
     * @return whether it was begun: not while another is being made
     */
    synchronized boolean begin(Text title, int steps, Function<Steps, Outcome<Job.Done>> work) {
        if (last != null && !last.end().isDone()) {
            return false;
        }
        Steps counted = new Steps(steps);
        last =
                new Job(
                        title,
                        counted,
                        CompletableFuture.supplyAsync(() -> work.apply(counted), background));
        return true;
    }

    /** The dossier that is being made, or was made last. */
    synchronized Optional<Job> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}
