package nl.schaalsprong.engine.device;

import nl.schaalsprong.language.Device;
import nl.schaalsprong.language.Formula.Port;

/**
 * The moving part of a device in one future. Looking changes nothing; only {@link #start} and
 * {@link #move} do. What the arguments are {@link Device.Kind} says. Oracle and batch share it, as
 * they share elementary functions; it is held against arithmetic done by hand.
 */
public interface Mechanism {
    /** Empties and fills it for the start of a run. */
    void start(double[] arguments);

    /** What a port shows, given the content at the beginning of the step. */
    double look(Port port, int index, double[] arguments);

    /** Ends a step. */
    void move(double[] arguments);

    /** All it holds; not a number once it was asked for something that cannot be. */
    double content();

    /**
     * A new one, empty.
     *
     * @param budget of the future it belongs to
     */
    static Mechanism of(Device.Kind kind, double dt, Budget budget) {
        return switch (kind) {
            case Device.Conveyor conveyor -> new Belt(conveyor, dt, budget);
            case Device.Queue queue -> new Line(queue, dt);
            case Device.Oven _ -> new Chamber(dt);
        };
    }
}
