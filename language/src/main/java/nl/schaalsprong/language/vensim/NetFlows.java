package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Binary;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Unary;
import nl.schaalsprong.language.expression.Operator;
import nl.schaalsprong.language.vensim.Statement.Assignment;

/**
 * Finds the flows of a stock: where what INTEG is given only adds and subtracts variables, and each
 * of these fills one stock at most and empties one at most, they are the flows. Else a stock gets
 * one flow of its own with the whole expression.
 */
final class NetFlows {
    private final Part part;
    private final Ranges ranges;
    private final Map<String, Flows> candidates = new LinkedHashMap<>();
    private final Map<String, Integer> filling = new HashMap<>();
    private final Map<String, Integer> emptying = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    NetFlows(Part part, Ranges ranges) {
        this.part = part;
        this.ranges = ranges;
        part.variables().forEach(this::candidate);
        for (Flows flows : candidates.values()) {
            flows.into().forEach(f -> filling.merge(f, 1, Integer::sum));
            flows.out().forEach(f -> emptying.merge(f, 1, Integer::sum));
        }
        for (String stock : candidates.keySet()) {
            of(stock)
                    .ifPresent(
                            f -> {
                                used.addAll(f.into());
                                used.addAll(f.out());
                            });
        }
    }

    /** Names of what fills and what empties a stock. */
    record Flows(List<String> into, List<String> out) {}

    boolean isFlow(String name) {
        return used.contains(name);
    }

    /** The flows of a stock, where it has flows of its own. */
    Optional<Flows> of(String stock) {
        return Optional.ofNullable(candidates.get(stock))
                .filter(f -> f.into().stream().allMatch(n -> filling.getOrDefault(n, 0) == 1))
                .filter(f -> f.out().stream().allMatch(n -> emptying.getOrDefault(n, 0) == 1));
    }

    private void candidate(String name, List<Statement> all) {
        boolean single =
                all.size() == 1
                        && (part.shape(name).isEmpty() || part.isWhole(name))
                        && !Part.CONTROL.contains(name);
        if (single
                && all.getFirst() instanceof Assignment one
                && one.value() instanceof Call(var function, var arguments, _, _)
                && function.equals("integ")
                && arguments.size() == 2) {
            Flows flows = new Flows(new ArrayList<>(), new ArrayList<>());
            List<String> left = one.left().subscripts();
            if (terms(arguments.getFirst(), false, left, flows)
                    && new HashSet<>(flows.into()).size() == flows.into().size()
                    && new HashSet<>(flows.out()).size() == flows.out().size()
                    && flows.into().stream().noneMatch(flows.out()::contains)) {
                candidates.put(name, flows);
            }
        }
    }

    /** Adds the terms of a sum; false where one of them is no variable that can be a flow. */
    private boolean terms(Expression sum, boolean leaves, List<String> left, Flows flows) {
        return switch (sum) {
            case Binary(var operator, var one, var two, _, _) ->
                    (operator == Operator.ADD || operator == Operator.SUBTRACT)
                            && terms(one, leaves, left, flows)
                            && terms(two, leaves ^ operator == Operator.SUBTRACT, left, flows);
            case Unary(var operator, var operand, _, _) ->
                    operator == Operator.NEGATE && terms(operand, !leaves, left, flows);
            case Reference reference ->
                    canFlow(reference, left)
                            && (leaves ? flows.out() : flows.into()).add(reference.name());
            case Expression.Number _, Call _, Expression.Conditional _, Expression.Transposed _ ->
                    false;
        };
    }

    private boolean canFlow(Reference reference, List<String> left) {
        String name = reference.name();
        List<String> own =
                reference.subscripts().stream().map(Trees::plain).map(ranges::plain).toList();
        return part.variables().containsKey(name)
                && !Part.CONTROL.contains(name)
                && !part.isParameter(name)
                && !part.isStock(name)
                && !part.isLookup(name)
                && own.equals(left.stream().map(ranges::plain).toList())
                && part.shape(name).stream().map(d -> d.name()).toList().equals(own);
    }
}
