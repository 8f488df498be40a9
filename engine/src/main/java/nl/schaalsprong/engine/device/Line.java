package nl.schaalsprong.engine.device;

import java.util.Arrays;
import nl.schaalsprong.language.Device.Queue;
import nl.schaalsprong.language.Device.Taker;
import nl.schaalsprong.language.Formula.Port;

/**
 * A queue: batches in the order they came. What flows in during a step stands behind the others and
 * can leave in the same step, so a queue that nothing holds up is empty.
 */
final class Line implements Mechanism {
    /** Part of a batch that is left over by rounding and counts as nothing. */
    private static final double SLACK = 1e-12;

    private final Queue queue;
    private final double dt;
    private double[] batches = new double[16];
    private int first = 0;
    private int size = 0;

    Line(Queue queue, double dt) {
        this.queue = queue;
        this.dt = dt;
    }

    @Override
    public void start(double[] arguments) {
        first = 0;
        size = 0;
        add(arguments[0]);
    }

    private void add(double batch) {
        if (!(batch <= 0)) {
            if (first + size == batches.length) {
                batches =
                        Arrays.copyOfRange(
                                batches, first, first + Math.max(16, size + size / 2 + 1));
                first = 0;
            }
            batches[first + size++] = batch;
        }
    }

    @Override
    public double look(Port port, int index, double[] arguments) {
        double given = arguments[queue.inflows()] * dt;
        double room = arguments[queue.inflows() + 1] * dt;
        return switch (port) {
            case SUPPLY -> serve(index, arguments, given, room)[0] / dt;
            case BLOCKED -> {
                double[] served = serve(index, arguments, given, room);
                yield served[0] < served[1] * (1 - SLACK) ? 1 : 0;
            }
            case START, EXIT, LEAK, SPENT, ROOM ->
                    throw new IllegalArgumentException(
                            "(%s) is no port of a queue.".formatted(port));
        };
    }

    /** What is given to something with so much room, and what would be if there were more. */
    private double[] serve(int index, double[] arguments, double given, double room) {
        if (Double.isNaN(room) || Double.isNaN(given)) {
            return new double[] {Double.NaN, Double.NaN};
        }
        Taker taker = queue.takers().get(index);
        double skip = given;
        double served = 0;
        double wanted = 0;
        for (int i = 0; i < size + queue.inflows(); i++) {
            double batch = i < size ? batches[first + i] : inflow(arguments, i - size);
            double part = batch - Math.min(skip, batch);
            skip -= batch - part;
            if (part > 0) {
                double fits = Math.min(part, room - served);
                boolean waits = wanted > served || (taker.wholeBatches() && fits < part);
                served += waits ? 0 : Math.max(0, fits);
                wanted += part;
                if (taker.oneAtATime()) {
                    break;
                }
            }
        }
        return new double[] {served, wanted};
    }

    private double inflow(double[] arguments, int inflow) {
        return Math.max(0, arguments[inflow] * dt);
    }

    @Override
    public void move(double[] arguments) {
        for (int i = 0; i < queue.inflows(); i++) {
            add(arguments[i] * dt);
        }
        double out = 0;
        for (int i = queue.inflows(); i < arguments.length; i++) {
            out += arguments[i] * dt;
        }
        remove(out);
    }

    private void remove(double out) {
        double open = out;
        while (size > 0 && open >= batches[first] * (1 - SLACK)) {
            open = Math.max(0, open - batches[first]);
            first++;
            size--;
        }
        if (size > 0 && !(open <= SLACK * out)) {
            batches[first] -= open;
        }
    }

    @Override
    public double content() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += batches[first + i];
        }
        return sum;
    }
}
