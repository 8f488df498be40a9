package nl.schaalsprong.engine;

import java.util.List;
import nl.schaalsprong.language.Specification.Method;

/** A schedule that is ready to run; every workspace binds it to memory of its own. */
final class BatchKernel implements Kernel {
    /** Futures in a tile: enough to spread the cost of a command, few enough to stay in cache. */
    static final int WIDTH = 128;

    private final Question question;
    private final Timeline timeline;
    private final Method method;
    private final Schedule schedule;

    BatchKernel(Question question, Method method, Timeline timeline, Schedule schedule) {
        this.question = question;
        this.method = method;
        this.timeline = timeline;
        this.schedule = schedule;
    }

    @Override
    public Question question() {
        return question;
    }

    @Override
    public List<Double> times() {
        return timeline.saved();
    }

    @Override
    public int width() {
        return schedule.width();
    }

    /** Commands in a step. */
    int commands() {
        return schedule.step().size();
    }

    @Override
    public Workspace workspace() {
        return new Tile(schedule, timeline, method);
    }
}
