package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.language.Devices.Flow;
import nl.schaalsprong.language.Devices.Station;
import nl.schaalsprong.language.Formula.Clock;
import nl.schaalsprong.language.Formula.Constant;
import nl.schaalsprong.language.Formula.Port;
import nl.schaalsprong.language.Formula.Reading;
import nl.schaalsprong.language.Formula.Slot;
import nl.schaalsprong.language.Model.Passing;
import nl.schaalsprong.language.Model.Works;
import nl.schaalsprong.language.source.Findings;

/**
 * Connects queues to their flows (XMILE 1.1 section 3.7.3). An outflow to a stock or out of the
 * model takes everything; one to a conveyor or an oven takes batches as that has room.
 */
final class Queues {
    private static final Formula NOTHING = new Constant(0);

    private final Draft draft;
    private final Findings findings;
    private final DeviceParts parts;
    private final Devices devices;

    Queues(Draft draft, Findings findings, DeviceParts parts, Devices devices) {
        this.draft = draft;
        this.findings = findings;
        this.parts = parts;
        this.devices = devices;
    }

    Device connect(Station station) {
        List<Formula> inflows = station.inflows().stream().map(Flow::value).toList();
        station.inflows().stream()
                .filter(f -> !f.driven())
                .forEach(f -> parts.admit(f, Optional.empty()));
        List<Formula> before = new ArrayList<>();
        List<Device.Taker> takers = new ArrayList<>();
        Formula blocked = NOTHING;
        for (Flow outflow : station.outflows()) {
            Formula given = Flows.together(before);
            boolean overflow = outflow.passing().filter(Passing::overflow).isPresent();
            if (overflow && takers.isEmpty()) {
                findings.error("overflow-first", station.scope().offset(), station.scope().owner());
            }
            Optional<Station> target = devices.target(outflow).filter(Queues::holdsUp);
            takers.add(target.map(this::taker).orElse(new Device.Taker(false, false)));
            int index = takers.size() - 1;
            Formula room =
                    target.map(t -> t.rooms().getOrDefault(outflow.slot(), NOTHING))
                            .map(r -> parts.slot(r, station.scope()))
                            .orElse(NOTHING);
            List<Formula> arguments = new ArrayList<>(inflows);
            arguments.add(given);
            arguments.add(room);
            Formula taken =
                    target.isPresent()
                            ? new Formula.Content(station.index(), Port.SUPPLY, index, arguments)
                            : all(station, inflows, before);
            boolean active = !overflow;
            devices.drive(
                    outflow,
                    active ? taken : Formula.of(Operation.CHOOSE, blocked, taken, NOTHING),
                    List.of());
            boolean conveys = target.filter(t -> t.works() instanceof Works.Conveyor).isPresent();
            Formula own =
                    conveys
                            ? new Formula.Content(station.index(), Port.BLOCKED, index, arguments)
                            : NOTHING;
            blocked = active ? own : Formula.of(Operation.AND, blocked, own);
            blocked = parts.slot(blocked, station.scope());
            before.add(outflow.value());
        }
        List<Formula> moving = new ArrayList<>(inflows);
        moving.addAll(before);
        return new Device(
                station.slot(),
                new Device.Queue(inflows.size(), takers),
                List.of(draft.rule(station.slot()).starting()),
                moving);
    }

    private static boolean holdsUp(Station target) {
        return !(target.works() instanceof Works.Queue);
    }

    /** Everything that is there, came in, and was not given to another outflow. */
    private static Formula all(Station station, List<Formula> inflows, List<Formula> before) {
        List<Formula> there = new ArrayList<>();
        there.add(Formula.of(Operation.DIVIDE, new Slot(station.slot()), new Clock(Reading.DT)));
        there.addAll(inflows);
        Formula all = Flows.together(there);
        return before.isEmpty()
                ? all
                : Formula.of(
                        Operation.MAXIMUM,
                        NOTHING,
                        Formula.of(Operation.SUBTRACT, all, Flows.together(before)));
    }

    private Device.Taker taker(Station target) {
        return switch (target.works()) {
            case Works.Conveyor conveyor -> {
                if (!conveyor.discrete()) {
                    Scope scope = target.scope();
                    findings.error("queue-needs-discrete", scope.offset(), scope.owner());
                }
                yield conveyor.taker();
            }
            case Works.Oven oven -> oven.taker();
            case Works.Queue _ -> new Device.Taker(false, false);
        };
    }
}
