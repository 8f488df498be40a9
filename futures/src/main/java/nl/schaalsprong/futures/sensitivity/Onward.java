package nl.schaalsprong.futures.sensitivity;

import nl.schaalsprong.base.Watch;

/** One watch over several pieces of work, whose parts together were told before. */
record Onward(Watch watch) implements Watch {
    @Override
    public boolean cancelled() {
        return watch.cancelled();
    }

    @Override
    public void expect(long parts) {
        // the whole was told before the first piece
    }

    @Override
    public void passed(long parts) {
        watch.passed(parts);
    }
}
