package nl.schaalsprong.language;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.language.Devices.Flow;
import nl.schaalsprong.language.Devices.Station;
import nl.schaalsprong.language.Formula.Constant;
import nl.schaalsprong.language.Formula.Port;
import nl.schaalsprong.language.Model.Works;
import nl.schaalsprong.language.source.Findings;

/** Connects ovens to their flows: one in, one out. */
final class Ovens {
    private final Draft draft;
    private final Findings findings;
    private final DeviceParts parts;
    private final Devices devices;

    Ovens(Draft draft, Findings findings, DeviceParts parts, Devices devices) {
        this.draft = draft;
        this.findings = findings;
        this.parts = parts;
        this.devices = devices;
    }

    Device connect(Station station, Works.Oven oven) {
        Scope scope = station.scope();
        refuse(station, oven, scope);
        Formula capacity = parts.value(oven.capacity(), scope, Double.POSITIVE_INFINITY);
        Optional<Formula> held = station.outflows().stream().findFirst().flatMap(devices::held);
        Formula arrest = DeviceParts.or(station.arrest(), held);
        for (Flow outflow : station.outflows()) {
            Formula value = new Formula.Content(station.index(), Port.EXIT, 0, List.of());
            devices.drive(outflow, value, List.of(held, station.arrest()));
        }
        Formula free = new Formula.Content(station.index(), Port.ROOM, 0, List.of(capacity));
        Formula room =
                arrest instanceof Constant
                        ? free
                        : Formula.of(Operation.CHOOSE, arrest, new Constant(0), free);
        for (Flow inflow : station.inflows()) {
            if (inflow.driven()) {
                station.rooms().put(inflow.slot(), room);
            } else {
                parts.admit(inflow, Optional.of(room));
            }
        }
        Formula length = parts.value(oven.length(), scope);
        Formula inflow = Flows.together(station.inflows().stream().map(Flow::value).toList());
        return new Device(
                station.slot(),
                new Device.Oven(),
                List.of(draft.rule(station.slot()).starting(), length),
                List.of(
                        arrest,
                        inflow,
                        length,
                        capacity,
                        parts.value(oven.fillTime(), scope, Double.POSITIVE_INFINITY),
                        parts.value(oven.cleanTime(), scope, 0)));
    }

    private void refuse(Station station, Works.Oven oven, Scope scope) {
        if (station.inflows().size() > 1 || station.outflows().size() > 1) {
            findings.error("oven-flows", scope.offset(), scope.owner());
        }
        if (oven.capacity().isEmpty() && oven.fillTime().isEmpty()) {
            findings.error("oven-never-closes", scope.offset(), scope.owner());
        }
        boolean pushed =
                station.inflows().stream()
                        .flatMap(f -> devices.origin(f).stream())
                        .anyMatch(o -> !(o.works() instanceof Works.Queue));
        if (pushed) {
            findings.error("device-into-oven", scope.offset(), scope.owner());
        }
    }
}
