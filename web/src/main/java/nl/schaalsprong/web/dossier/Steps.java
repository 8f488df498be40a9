package nl.schaalsprong.web.dossier;

import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import nl.schaalsprong.base.Progress;

/** How far the making of one dossier is. Safe for any number of threads. */
final class Steps {
    private final Progress progress = new Progress();
    private final int all;
    private final AtomicReference<Step> now = new AtomicReference<>(Step.FUTURES);

    /** What is being done. */
    enum Step {
        FUTURES,
        EFFECTS,
        SPLIT,
        PAPERS,
        KEEPING
    }

    /**
     * A look at it.
     *
     * @param done steps that are behind
     * @param rate steps a second so far
     * @param remaining seconds to go at that rate; absent before the first step
     */
    record Seen(Step now, int done, int all, double rate, OptionalDouble remaining) {}

    /** Nothing is done yet of this many steps. */
    Steps(int all) {
        this.all = all;
    }

    /** Begins something else. */
    void begin(Step step) {
        now.set(step);
    }

    /** One step is behind. */
    void passed() {
        progress.passed(1);
    }

    /** How far it is now. */
    Seen seen() {
        return seen(progress.seen().seconds());
    }

    /** How far it is after this many seconds. */
    Seen seen(double seconds) {
        int behind = (int) Math.min(progress.seen().done(), all);
        Progress.Seen far = new Progress.Seen(behind, all, seconds);
        return new Seen(now.get(), behind, all, far.rate(), far.remaining());
    }
}
