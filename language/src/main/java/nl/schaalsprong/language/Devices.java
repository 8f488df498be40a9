package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.language.Draft.Rule.Computed;
import nl.schaalsprong.language.Draft.Rule.Integrated;
import nl.schaalsprong.language.Model.Works;
import nl.schaalsprong.language.Specification.Method;
import nl.schaalsprong.language.Symbols.Symbol;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/**
 * Connects conveyors, queues and ovens to their flows. A device sets what leaves it; what it can
 * take in holds its inflows back. All this is written in formulas over its content at the beginning
 * of a step, so flows are ordered as all other slots are.
 */
final class Devices {
    private final Symbols symbols;
    private final Draft draft;
    private final Findings findings;
    private final Specification times;
    private final DeviceParts parts;
    private final Map<Integer, Station> stations = new TreeMap<>();
    private final Map<Integer, Station> feeds = new TreeMap<>();
    private final Map<Integer, Station> origins = new TreeMap<>();

    Devices(
            Symbols symbols,
            Draft draft,
            Findings findings,
            Resolver resolver,
            Specification times) {
        this.symbols = symbols;
        this.draft = draft;
        this.findings = findings;
        this.times = times;
        this.parts = new DeviceParts(draft, findings, resolver);
    }

    /**
     * A device of one element.
     *
     * @param index in the program
     * @param arrest whether it stands still, where it can
     * @param rooms what it has room for by inflow, per time unit
     */
    record Station(
            Symbol symbol,
            int place,
            int index,
            Works works,
            List<Flow> inflows,
            List<Flow> outflows,
            Optional<Formula> arrest,
            Map<Integer, Formula> rooms) {
        int slot() {
            return symbol.firstSlot() + place;
        }

        Scope scope() {
            return Scope.of(symbol, place);
        }
    }

    /** A flow of one element; driven when a device sets it. */
    record Flow(Symbol symbol, int place, boolean driven) {
        int slot() {
            return symbol.firstSlot() + place;
        }

        Formula value() {
            return new Formula.Slot(slot());
        }

        Optional<Model.Passing> passing() {
            return symbol.flat().declaration().passing();
        }
    }

    void connect() {
        for (Symbol symbol : symbols.variables()) {
            symbol.flat().declaration().works().ifPresent(w -> stations(symbol, w));
            refuseOverflow(symbol);
        }
        refuseShared();
        if (findings.refused()) {
            return;
        }
        Conveyors conveyors = new Conveyors(draft, findings, parts, this);
        Ovens ovens = new Ovens(draft, findings, parts, this);
        Queues queues = new Queues(draft, findings, parts, this);
        List<Station> all = new ArrayList<>(stations.values());
        all.sort((a, b) -> Integer.compare(a.index(), b.index()));
        List<Device> devices = new ArrayList<>();
        for (Station station : all) {
            Device device =
                    switch (station.works()) {
                        case Works.Conveyor conveyor -> conveyors.connect(station, conveyor);
                        case Works.Oven oven -> ovens.connect(station, oven);
                        case Works.Queue _ ->
                                new Device(
                                        station.slot(),
                                        new Device.Queue(0, List.of()),
                                        List.of(),
                                        List.of());
                    };
            devices.add(device);
        }
        for (Station station : all) {
            if (station.works() instanceof Works.Queue) {
                devices.set(station.index(), queues.connect(station));
            }
        }
        draft.devices().addAll(devices);
        for (int i = 0; i < devices.size(); i++) {
            start(i, devices.get(i));
        }
    }

    /** Fills the device at the start. */
    private void start(int index, Device device) {
        Formula starting = new Formula.Content(index, Formula.Port.START, 0, device.starting());
        draft.set(device.stock(), new Integrated(starting, new Formula.Constant(0), false));
    }

    private void stations(Symbol symbol, Works works) {
        String title = symbol.flat().declaration().title();
        int offset = symbol.flat().declaration().offset();
        if (times.method() != Method.EULER) {
            findings.error("device-needs-euler", offset, title);
            return;
        }
        int count =
                symbol.flat().declaration().inflows().size()
                        + symbol.flat().declaration().outflows().size();
        if (count > Limits.FLOWS) {
            findings.error("too-many-flows", offset, title, Limits.FLOWS);
            return;
        }
        if (stations.size() + symbol.elements().size() > Limits.DEVICES) {
            findings.error("too-many-devices", offset, Limits.DEVICES);
            return;
        }
        for (int place = 0; place < symbol.elements().size(); place++) {
            List<Flow> inflows = flows(symbol, symbol.flat().declaration().inflows(), place);
            List<Flow> outflows = flows(symbol, symbol.flat().declaration().outflows(), place);
            Station station =
                    new Station(
                            symbol,
                            place,
                            stations.size(),
                            works,
                            inflows,
                            outflows,
                            parts.arrest(works, symbol, place),
                            new TreeMap<>());
            stations.put(station.slot(), station);
            outflows.forEach(o -> origins.put(o.slot(), station));
            for (Flow inflow : inflows) {
                feeds.put(inflow.slot(), station);
                if (inflow.passing().flatMap(Model.Passing::multiplier).isPresent()) {
                    findings.error("unsupported-element", offset, "multiplier", title);
                }
            }
        }
    }

    private List<Flow> flows(Symbol stock, List<String> names, int place) {
        List<Flow> flows = new ArrayList<>();
        for (String name : names) {
            Optional<Symbol> flow = symbols.variable(stock.flat().prefix(), name);
            String title = stock.flat().declaration().title();
            int offset = stock.flat().declaration().offset();
            if (flow.isEmpty()) {
                findings.error("unknown-flow", offset, name, title);
            } else if (!flow.get().dimensions().equals(stock.dimensions())) {
                findings.error("flow-dimensions", offset, name, title);
            } else {
                boolean driven = symbols.isDriven(flow.get().flat().name());
                flows.add(new Flow(flow.get(), place, driven));
            }
        }
        return flows;
    }

    /** A flow that a device sets leaves nothing else, and no flow goes into two devices. */
    private void refuseShared() {
        Map<String, Integer> left = new TreeMap<>();
        Map<String, Integer> entered = new TreeMap<>();
        for (Symbol symbol : symbols.variables()) {
            Model.Declaration stock = symbol.flat().declaration();
            String prefix = symbol.flat().prefix();
            stock.outflows().forEach(o -> count(prefix, o, left));
            if (stock.works().isPresent()) {
                stock.inflows().forEach(i -> count(prefix, i, entered));
            }
        }
        for (Symbol symbol : symbols.variables()) {
            String name = symbol.flat().name();
            boolean driven = symbols.isDriven(name) && left.getOrDefault(name, 0) > 1;
            if (driven || entered.getOrDefault(name, 0) > 1) {
                findings.error(
                        "shared-device-flow",
                        symbol.flat().declaration().offset(),
                        symbol.flat().declaration().title());
            }
        }
    }

    private void count(String prefix, String flow, Map<String, Integer> counts) {
        symbols.variable(prefix, flow)
                .ifPresent(f -> counts.merge(f.flat().name(), 1, Integer::sum));
    }

    /** Overflows and leaks leave devices only. */
    private void refuseOverflow(Symbol flow) {
        boolean special =
                flow.flat()
                        .declaration()
                        .passing()
                        .filter(p -> p.overflow() || p.leaks())
                        .isPresent();
        if (special && !symbols.isDriven(flow.flat().name())) {
            findings.error(
                    "leaves-no-device",
                    flow.flat().declaration().offset(),
                    flow.flat().declaration().title());
        }
    }

    /** The device a flow goes into. */
    Optional<Station> target(Flow flow) {
        return Optional.ofNullable(feeds.get(flow.slot()));
    }

    /** Whether what a flow goes into stands still now. */
    Optional<Formula> held(Flow flow) {
        return target(flow).flatMap(Station::arrest);
    }

    /** The device a flow comes from. */
    Optional<Station> origin(Flow flow) {
        return Optional.ofNullable(origins.get(flow.slot()));
    }

    /** The value of a flow that a device sets; 0 while one of these is true. */
    void drive(Flow flow, Formula value, List<Optional<Formula>> unless) {
        Formula set = value;
        for (Optional<Formula> condition : unless) {
            if (condition.isPresent()) {
                set = Formula.of(Operation.CHOOSE, condition.get(), new Formula.Constant(0), set);
            }
        }
        draft.set(flow.slot(), new Computed(set, set));
    }
}
