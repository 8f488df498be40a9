package nl.schaalsprong.engine.why;

/** Counts the links a search follows, up to a limit. */
final class Work {
    private long left;

    Work(long most) {
        left = most;
    }

    void one() {
        left--;
    }

    boolean isDone() {
        return left < 0;
    }
}
