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

/** Connects conveyors to their flows (XMILE 1.1 sections 3.7.2 and 4.2.1). */
final class Conveyors {
    private static final Formula DT = new Clock(Reading.DT);

    private final Draft draft;
    private final Findings findings;
    private final DeviceParts parts;
    private final Devices devices;

    Conveyors(Draft draft, Findings findings, DeviceParts parts, Devices devices) {
        this.draft = draft;
        this.findings = findings;
        this.parts = parts;
        this.devices = devices;
    }

    Device connect(Station station, Works.Conveyor conveyor) {
        Optional<Flow> exit = station.outflows().stream().filter(f -> !isMarked(f)).findFirst();
        if (exit.isEmpty()) {
            String title = station.symbol().flat().declaration().title();
            findings.error("conveyor-without-end", station.scope().offset(), title);
        }
        List<Flow> leaks =
                station.outflows().stream().filter(f -> !exit.equals(Optional.of(f))).toList();
        List<Formula> fractions = new ArrayList<>();
        for (Flow leak : leaks) {
            fractions.add(fraction(leak, conveyor.exponential()));
            fractions.add(devices.held(leak).orElse(new Constant(0)));
        }
        for (int k = 0; k < leaks.size(); k++) {
            Flow leak = leaks.get(k);
            Formula value = new Formula.Content(station.index(), Port.LEAK, k, fractions);
            devices.drive(leak, value, List.of(devices.held(leak), station.arrest()));
        }
        exit.ifPresent(
                e ->
                        devices.drive(
                                e,
                                new Formula.Content(station.index(), Port.EXIT, 0, fractions),
                                List.of(devices.held(e), station.arrest())));
        admit(station, conveyor);
        return device(station, conveyor, exit.flatMap(devices::held), leaks, fractions);
    }

    private static boolean isMarked(Flow flow) {
        return flow.passing().filter(Passing::leaks).isPresent();
    }

    /** Of what comes on, spread over the way, it is at most all. */
    private Formula fraction(Flow leak, boolean exponential) {
        Scope scope = Scope.of(leak.symbol(), leak.place());
        Formula written =
                parts.value(
                        leak.passing()
                                .flatMap(Passing::fraction)
                                .orElse(leak.symbol().equation(leak.place())),
                        scope);
        Formula some = Formula.of(Operation.MAXIMUM, new Constant(0), written);
        return parts.slot(
                exponential ? some : Formula.of(Operation.MINIMUM, new Constant(1), some), scope);
    }

    private Device device(
            Station station,
            Works.Conveyor conveyor,
            Optional<Formula> held,
            List<Flow> leaks,
            List<Formula> fractions) {
        Scope scope = station.scope();
        Formula length = parts.value(conveyor.length(), scope);
        List<Formula> starting = new ArrayList<>();
        starting.add(draft.rule(station.slot()).starting());
        starting.add(length);
        for (int k = 0; k < leaks.size(); k++) {
            starting.add(fractions.get(2 * k));
        }
        List<Formula> moving = new ArrayList<>();
        moving.add(station.arrest().orElse(new Constant(0)));
        moving.add(held.orElse(new Constant(0)));
        moving.add(length);
        moving.add(parts.value(conveyor.sample(), scope, 1));
        moving.add(sum(station.inflows(), f -> true));
        moving.add(sum(station.inflows(), this::isLimited));
        moving.add(new Clock(Reading.TIME));
        moving.addAll(fractions);
        List<Device.Leak> zones = leaks.stream().map(Conveyors::zone).toList();
        Device.Kind kind = new Device.Conveyor(zones, conveyor.exponential(), conveyor.discrete());
        return new Device(station.slot(), kind, starting, moving);
    }

    private static Device.Leak zone(Flow leak) {
        return leak.passing()
                .map(p -> new Device.Leak(p.zoneStart(), p.zoneEnd(), p.whole()))
                .orElse(new Device.Leak(0, 1, false));
    }

    private static Formula sum(List<Flow> flows, java.util.function.Predicate<Flow> which) {
        return Flows.together(flows.stream().filter(which).map(Flow::value).toList());
    }

    /** What comes from a conveyor or an oven cannot be held back. */
    private boolean isLimited(Flow inflow) {
        return devices.origin(inflow).map(o -> o.works() instanceof Works.Queue).orElse(true);
    }

    /** Inflows in their order, each with the room the others leave. */
    private void admit(Station station, Works.Conveyor conveyor) {
        List<Formula> before = new ArrayList<>();
        List<Formula> rooms = rooms(station, conveyor);
        for (Flow inflow : station.inflows()) {
            if (!isLimited(inflow)) {
                continue;
            }
            Optional<Formula> room = room(rooms, before, station.arrest());
            if (inflow.driven()) {
                Formula unlimited = new Constant(Double.POSITIVE_INFINITY);
                station.rooms().put(inflow.slot(), room.orElse(unlimited));
            } else {
                parts.admit(inflow, room);
            }
            before.add(inflow.value());
        }
    }

    /** What capacity and inflow limit leave room for, per time unit, for all inflows together. */
    private List<Formula> rooms(Station station, Works.Conveyor conveyor) {
        List<Formula> rooms = new ArrayList<>();
        Scope scope = station.scope();
        if (conveyor.capacity().isPresent()) {
            Formula capacity = parts.value(conveyor.capacity().get(), scope);
            Formula free = Formula.of(Operation.SUBTRACT, capacity, new Slot(station.slot()));
            List<Formula> room = new ArrayList<>();
            room.add(Formula.of(Operation.DIVIDE, free, DT));
            station.outflows().forEach(o -> room.add(o.value()));
            Formula driven = sum(station.inflows(), f -> !isLimited(f));
            rooms.add(Formula.of(Operation.SUBTRACT, Flows.together(room), driven));
        }
        if (conveyor.inflowLimit().isPresent()) {
            Formula limit = parts.value(conveyor.inflowLimit().get(), scope);
            rooms.add(conveyor.discrete() ? allowance(station, limit) : limit);
        }
        return rooms;
    }

    /** What is left of the limit of the running unit of time; all of it may come in one step. */
    private static Formula allowance(Station station, Formula limit) {
        Formula spent =
                new Formula.Content(
                        station.index(), Port.SPENT, 0, List.of(new Clock(Reading.TIME)));
        return Formula.of(Operation.DIVIDE, Formula.of(Operation.SUBTRACT, limit, spent), DT);
    }

    private static Optional<Formula> room(
            List<Formula> rooms, List<Formula> before, Optional<Formula> arrest) {
        List<Formula> left = new ArrayList<>();
        for (Formula room : rooms) {
            left.add(
                    before.isEmpty()
                            ? room
                            : Formula.of(Operation.SUBTRACT, room, Flows.together(before)));
        }
        Formula least =
                left.isEmpty()
                        ? new Constant(Double.POSITIVE_INFINITY)
                        : Formula.of(
                                Operation.MAXIMUM,
                                new Constant(0),
                                new Formula.Apply(Operation.MINIMUM, left));
        if (arrest.isPresent()) {
            return Optional.of(Formula.of(Operation.CHOOSE, arrest.get(), new Constant(0), least));
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(least);
    }
}
