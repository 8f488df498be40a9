package nl.schaalsprong.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.language.Model.Equation;
import nl.schaalsprong.language.Model.Passing;
import nl.schaalsprong.language.Model.Works;
import nl.schaalsprong.language.source.Element;
import nl.schaalsprong.language.source.Findings;

/**
 * Reads what makes a stock a conveyor, a queue or an oven, and what its flows say about it (XMILE
 * 1.1 sections 4.2.1 and 4.3). Ovens are of isee systems; their times are read as {@code len},
 * {@code fill_time} and {@code clean_time}.
 */
final class DeviceReader {
    private static final Set<String> CONVEYOR =
            Set.of("len", "capacity", "in_limit", "sample", "arrest");
    private static final Set<String> OVEN =
            Set.of("len", "capacity", "fill_time", "clean_time", "arrest");

    private final Findings findings;
    private final EquationReader equations;

    DeviceReader(Findings findings, EquationReader equations) {
        this.findings = findings;
        this.equations = equations;
    }

    Optional<Works> works(Element stock, String title) {
        List<Element> kinds =
                stock.children().stream()
                        .filter(c -> Set.of("conveyor", "queue", "oven").contains(c.name()))
                        .toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        Element kind = kinds.getFirst();
        if (kinds.size() > 1) {
            findings.error("two-devices", kinds.get(1).offset(), title);
        }
        return switch (kind.name()) {
            case "conveyor" -> Optional.of(conveyor(kind, title));
            case "oven" -> Optional.of(oven(kind, title));
            default -> {
                refuseOthers(kind, Set.of(), title);
                yield Optional.of(new Works.Queue());
            }
        };
    }

    private Works conveyor(Element conveyor, String title) {
        refuseOthers(conveyor, CONVEYOR, title);
        return new Works.Conveyor(
                length(conveyor, title),
                child(conveyor, "capacity", title),
                child(conveyor, "in_limit", title),
                child(conveyor, "sample", title),
                child(conveyor, "arrest", title),
                says(conveyor, "discrete", false),
                says(conveyor, "exponential_leak", false),
                taker(conveyor));
    }

    private Works oven(Element oven, String title) {
        refuseOthers(oven, OVEN, title);
        return new Works.Oven(
                length(oven, title),
                child(oven, "capacity", title),
                child(oven, "fill_time", title),
                child(oven, "clean_time", title),
                child(oven, "arrest", title),
                taker(oven));
    }

    private void refuseOthers(Element device, Set<String> known, String title) {
        for (Element child : device.children()) {
            if (!known.contains(child.name())) {
                findings.error("unsupported-element", child.offset(), child.name(), title);
            }
        }
    }

    private Equation length(Element device, String title) {
        Optional<Equation> length = child(device, "len", title);
        if (length.isEmpty()) {
            findings.error("no-transit-time", device.offset(), title);
        }
        return length.orElseGet(() -> equations.alone(device, title));
    }

    private static Device.Taker taker(Element device) {
        return new Device.Taker(
                says(device, "one_at_a_time", true), says(device, "batch_integrity", false));
    }

    private static boolean says(Element element, String attribute, boolean otherwise) {
        return element.says(attribute).orElse(otherwise);
    }

    private Optional<Equation> child(Element element, String name, String title) {
        return element.child(name)
                .map(c -> equations.alone(c, title))
                .filter(e -> e.value().isPresent());
    }

    Optional<Passing> passing(Element flow, String title) {
        boolean leaks = flow.child("leak").isPresent();
        boolean overflow = flow.child("overflow").isPresent();
        Optional<Equation> multiplier = child(flow, "multiplier", title);
        return leaks || overflow || multiplier.isPresent()
                ? Optional.of(
                        new Passing(
                                leaks,
                                child(flow, "leak", title),
                                zone(flow, "leak_start", 0, title),
                                zone(flow, "leak_end", 1, title),
                                flow.child("leak_integers").isPresent(),
                                overflow,
                                multiplier))
                : Optional.empty();
    }

    private double zone(Element flow, String attribute, double otherwise, String title) {
        String written = flow.attribute(attribute).map(String::strip).orElse("");
        try {
            double value = written.isEmpty() ? otherwise : Double.parseDouble(written);
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        findings.error("leak-zone", flow.offset(), attribute, title, written);
        return otherwise;
    }
}
