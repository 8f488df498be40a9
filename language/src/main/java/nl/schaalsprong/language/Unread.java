package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schaalsprong.language.Model.Sort;
import nl.schaalsprong.language.source.Element;
import nl.schaalsprong.language.source.Findings;

/**
 * Refuses by name and line what a file says and nobody reads, where it would change numbers (XMILE
 * 1.1 sections 2.3, 2.6, 4.1 to 4.6). What another namespace adds is passed over (section 2.1.1),
 * but for the few additions that are known to change numbers.
 */
final class Unread {
    /** What elements may say of themselves; those not named here are not looked at. */
    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.ofEntries(
                    Map.entry(
                            "conveyor",
                            Set.of(
                                    "discrete",
                                    "batch_integrity",
                                    "one_at_a_time",
                                    "exponential_leak")),
                    Map.entry("oven", Set.of("batch_integrity", "one_at_a_time")),
                    Map.entry("queue", Set.of()),
                    Map.entry("leak", Set.of()),
                    Map.entry("leak_integers", Set.of()),
                    Map.entry("overflow", Set.of()),
                    Map.entry("multiplier", Set.of()),
                    Map.entry("non_negative", Set.of()),
                    Map.entry("behavior", Set.of()),
                    Map.entry("element", Set.of("subscript")));

    private static final Set<String> YES_OR_NO =
            Set.of("discrete", "batch_integrity", "one_at_a_time", "exponential_leak");

    /** Additions of isee systems that change numbers; so do values of spreadflow. */
    private static final Set<String> ADDED =
            Set.of("sample_until", "distrib_eq", "summing", "netflow");

    private static final Set<String> OF_STOCKS =
            Set.of("conveyor", "queue", "oven", "inflow", "outflow");
    private static final Set<String> OF_FLOWS =
            Set.of("leak", "leak_integers", "overflow", "multiplier");
    private static final Set<String> BEHAVIOUR = Set.of("non_negative", "stock", "flow");

    private final Findings findings;

    Unread(Findings findings) {
        this.findings = findings;
    }

    /** What the file says outside its variables. */
    void check(Element root) {
        behaviour(root);
        times(root);
        for (Element model : root.children("model")) {
            behaviour(model);
            times(model);
        }
        root.children("macro").forEach(this::behaviour);
    }

    /** A run by groups or modules leaves others out. */
    private void times(Element model) {
        for (Element specs : model.children("sim_specs")) {
            for (Element run : specs.children("run")) {
                String by = run.attribute("by").orElse("all").strip();
                if (!by.equalsIgnoreCase("all")) {
                    refuse(run, "run by " + by, "sim_specs");
                }
            }
            specs.child("dt").ifPresent(dt -> mustBeYesOrNo(dt, "reciprocal", "sim_specs"));
        }
    }

    private void behaviour(Element model) {
        for (Element behaviour : model.children("behavior")) {
            attributes(behaviour, "behavior");
            for (Element child : behaviour.children()) {
                if (!BEHAVIOUR.contains(child.name())) {
                    refuse(child, child.name(), "behavior");
                }
                child.children().stream()
                        .filter(c -> !c.name().equals("non_negative"))
                        .forEach(c -> refuse(c, c.name(), "behavior"));
            }
        }
    }

    /** Something among the variables that is none of the known kinds. */
    void other(Element unknown) {
        if (unknown.child("eqn").isPresent()) {
            refuse(unknown, unknown.name(), unknown.attribute("name").orElse(""));
        }
    }

    /** What a variable says. */
    void check(Element variable, Sort sort, String title) {
        List<String> misplaced = new ArrayList<>(ADDED);
        misplaced.addAll(sort == Sort.STOCK ? Set.of() : OF_STOCKS);
        misplaced.addAll(sort == Sort.FLOW ? Set.of() : OF_FLOWS);
        boolean held = NonNegativeDefaults.of(variable, false);
        for (Element child : variable.children()) {
            if (misplaced.contains(child.name())) {
                refuse(child, child.name(), title);
            }
            attributes(child, title);
            if (child.name().equals("element")) {
                single(child, held, title);
            }
        }
        String spread = variable.attribute("spreadflow").orElse("beginning");
        if (!spread.equals("beginning")) {
            refuse(variable, "spreadflow " + spread, title);
        }
        equations(variable, title);
        events(variable, title);
    }

    /** What elements of an array share is said of the array (section 4.5.2). */
    private void single(Element element, boolean held, String title) {
        for (Element child : element.children()) {
            boolean shared =
                    OF_STOCKS.contains(child.name())
                            || OF_FLOWS.contains(child.name())
                            || ADDED.contains(child.name());
            boolean differs =
                    child.name().equals("non_negative")
                            && NonNegativeDefaults.of(element, held) != held;
            if (shared || differs) {
                refuse(child, child.name(), title);
            }
        }
        equations(element, title);
    }

    /** Only as MathML, or with elements where only an equation can stand. */
    private void equations(Element holder, String title) {
        holder.child("mathml")
                .filter(_ -> holder.child("eqn").isEmpty())
                .ifPresent(m -> refuse(m, "mathml", title));
        for (String written : List.of("eqn", "init_eqn", "leak", "multiplier")) {
            holder.child(written).ifPresent(w -> noneInside(w, title));
        }
        for (String device : List.of("conveyor", "oven")) {
            for (Element part :
                    holder.child(device).map(Element::children).orElse(List.<Element>of())) {
                noneInside(part, title);
            }
        }
    }

    private void noneInside(Element written, String title) {
        written.children().forEach(c -> refuse(c, written.name() + "/" + c.name(), title));
    }

    /** An event may end a run (section 4.1.2); ours goes on. */
    private void events(Element variable, String title) {
        for (Element poster : variable.children("event_poster")) {
            poster.children("threshold").stream()
                    .flatMap(t -> t.children("event").stream())
                    .filter(e -> e.attribute("sim_action").orElse("").strip().startsWith("stop"))
                    .forEach(e -> findings.warning("event-stops", e.offset(), title));
        }
    }

    private void attributes(Element element, String title) {
        Set<String> known = ATTRIBUTES.getOrDefault(element.name(), element.attributes().keySet());
        for (String name : element.attributes().keySet()) {
            boolean ours = !element.foreign().contains(name);
            boolean changes = name.equals("ignore_earlier_zone_losses");
            if (!known.contains(name) && (ours || changes)) {
                refuse(element, element.name() + " " + name, title);
            }
        }
        if (element.name().equals("conveyor") || element.name().equals("oven")) {
            YES_OR_NO.forEach(name -> mustBeYesOrNo(element, name, title));
        }
    }

    private void mustBeYesOrNo(Element element, String name, String title) {
        element.attribute(name)
                .filter(_ -> element.says(name).isEmpty())
                .ifPresent(v -> refuse(element, name + "=" + v, title));
    }

    private void refuse(Element element, String what, String title) {
        findings.error("unsupported-element", element.offset(), what, title);
    }
}
