package nl.schaalsprong.diagram.causal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.diagram.picture.Sign;
import nl.schaalsprong.engine.why.CausalLinks;
import nl.schaalsprong.engine.why.Cause;
import nl.schaalsprong.engine.why.Polarity;
import nl.schaalsprong.language.Dependencies;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Variable;

/**
 * What one variable does to another, over all elements and at five moments of a future: a sign
 * where all that have one agree. What stands inside a function is seen through. Not for threads.
 */
public final class Effects {
    private static final int MOMENTS = 4;

    private final Plan plan;
    private final Dependencies dependencies;
    private final Optional<CausalLinks> links;
    private final Map<String, Map<String, Sign>> known = new HashMap<>();
    private final List<String> owners = new ArrayList<>();

    private Effects(Plan plan, Dependencies dependencies, Optional<CausalLinks> links) {
        this.plan = plan;
        this.dependencies = dependencies;
        this.links = links;
        plan.variables().forEach(v -> v.elements().forEach(_ -> owners.add(v.name())));
    }

    /** Of a model; signs are not told where no future was recorded. */
    public static Effects of(Plan plan, Dependencies dependencies, Optional<CausalLinks> links) {
        return new Effects(plan, dependencies, links);
    }

    /** The model. */
    Plan plan() {
        return plan;
    }

    Dependencies dependencies() {
        return dependencies;
    }

    /** The sign of a link between two variables. */
    Sign sign(String cause, String effect) {
        return known.computeIfAbsent(effect, this::signs).getOrDefault(cause, Sign.UNKNOWN);
    }

    private Map<String, Sign> signs(String effect) {
        Map<String, Set<Sign>> seen = new LinkedHashMap<>();
        Optional<Variable> variable = plan.variable(effect);
        if (links.isPresent() && variable.isPresent()) {
            int first = variable.get().firstSlot();
            for (int slot = first; slot < first + variable.get().elements().size(); slot++) {
                for (int moment = 0; moment <= MOMENTS; moment++) {
                    int last = links.get().recording().last();
                    int step = (int) ((long) last * moment / MOMENTS);
                    follow(links.get(), slot, step, Sign.PLUS, new HashSet<>(), seen);
                }
            }
        }
        Map<String, Sign> signs = new LinkedHashMap<>();
        seen.forEach((cause, all) -> signs.put(cause, one(all)));
        return signs;
    }

    private void follow(
            CausalLinks links,
            int slot,
            int step,
            Sign sofar,
            Set<Integer> been,
            Map<String, Set<Sign>> seen) {
        for (Cause cause : links.causes(slot)) {
            if (cause instanceof Cause.Variable(int from)) {
                Polarity polarity = links.polarity(cause, slot, step);
                if (polarity == Polarity.NONE) {
                    continue;
                }
                Sign sign = sofar.times(sign(polarity));
                if (from < owners.size()) {
                    seen.computeIfAbsent(owners.get(from), _ -> EnumSet.noneOf(Sign.class))
                            .add(sign);
                } else if (been.add(from)) {
                    follow(links, from, step, sign, been, seen);
                }
            }
        }
    }

    /** As it is marked. */
    public static Sign sign(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> Sign.PLUS;
            case NEGATIVE -> Sign.MINUS;
            case MIXED -> Sign.BOTH;
            case NONE, UNKNOWN -> Sign.UNKNOWN;
        };
    }

    private static Sign one(Set<Sign> all) {
        if (all.contains(Sign.UNKNOWN)) {
            return Sign.UNKNOWN;
        }
        return all.size() == 1 ? all.iterator().next() : Sign.BOTH;
    }
}
