package nl.schaalsprong.diagram.causal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schaalsprong.diagram.picture.Limits;
import nl.schaalsprong.engine.why.CausalLinks;
import nl.schaalsprong.engine.why.Dominance;
import nl.schaalsprong.engine.why.FeedbackLoop;
import nl.schaalsprong.engine.why.FeedbackLoops;
import nl.schaalsprong.engine.why.Polarity;
import nl.schaalsprong.language.Plan;

/** The feedback loops of a recorded future as loops of variables, the strongest first. */
public final class Loops {
    private Loops() {}

    /**
     * What was found.
     *
     * @param strongest at most {@link Limits#LOOPS}
     * @param others how many there are beside
     */
    public record Found(List<CauseMap.Loop> strongest, int others) {}

    /**
     * Loops that differ only in the element are one; what stands inside a function is not named.
     */
    public static Found of(CausalLinks links, FeedbackLoops loops, Dominance.Shares shares) {
        List<CauseMap.Loop> strongest = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        int[] marks = new int[3];
        List<Integer> ordered =
                IntStream.range(0, loops.loops().size())
                        .boxed()
                        .sorted(Comparator.comparing((Integer i) -> -size(shares, i)))
                        .toList();
        for (int i : ordered) {
            List<String> words = words(links, loops.loops().get(i));
            boolean other = !words.isEmpty() && seen.add(turned(words));
            if (other && strongest.size() < Limits.LOOPS) {
                strongest.add(new CauseMap.Loop(mark(shares.polarity(i), marks), words));
            }
        }
        return new Found(List.copyOf(strongest), seen.size() - strongest.size());
    }

    private static double size(Dominance.Shares shares, int loop) {
        double size = shares.size()[loop];
        return Double.isNaN(size) ? -1 : size;
    }

    private static String mark(Polarity polarity, int[] marks) {
        String letter = letter(polarity);
        return letter + ++marks["RBX".indexOf(letter)];
    }

    /** R for reinforcing, B for balancing, X for what is neither or cannot be told. */
    public static String letter(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> "R";
            case NEGATIVE -> "B";
            case MIXED, NONE, UNKNOWN -> "X";
        };
    }

    /** The variables of a loop, in order. */
    public static List<String> words(CausalLinks links, FeedbackLoop loop) {
        Plan plan = links.recording().plan();
        List<String> words = new ArrayList<>();
        for (int slot : loop.slots()) {
            String name = links.name(slot).replaceAll("\\[.*", "");
            if (plan.variable(name).isPresent() && !words.contains(name)) {
                words.add(name);
            }
        }
        return words;
    }

    /** The same loop from its first name on. */
    private static List<String> turned(List<String> words) {
        int first = 0;
        for (int i = 1; i < words.size(); i++) {
            first = words.get(i).compareTo(words.get(first)) < 0 ? i : first;
        }
        List<String> turned = new ArrayList<>(words.subList(first, words.size()));
        turned.addAll(words.subList(0, first));
        return turned;
    }
}
