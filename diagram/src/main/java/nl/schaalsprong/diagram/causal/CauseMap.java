package nl.schaalsprong.diagram.causal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.schaalsprong.diagram.picture.Limits;
import nl.schaalsprong.diagram.picture.Sign;

/**
 * What a picture of causes shows.
 *
 * @param words canonical names
 * @param centre what it is about; empty where it is about all
 * @param leftOut canonical names of what is as near and is not shown
 * @param loopsLeftOut how many loops were found and are not marked
 */
public record CauseMap(
        List<String> words,
        List<Link> links,
        List<Loop> loops,
        String centre,
        List<String> leftOut,
        int loopsLeftOut) {
    /** That one word acts on another. */
    public record Link(String from, String to, Sign sign) {}

    /**
     * A loop.
     *
     * @param words each acts on the next, the last on the first
     */
    public record Loop(String mark, List<String> words) {}

    public CauseMap {
        words = List.copyOf(words);
        links = List.copyOf(links);
        loops = List.copyOf(loops);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What a variable rests on and what rests on it, the nearest first, up to {@link
     * Limits#CAUSES}.
     *
     * @param depth steps in each direction, at most {@link Limits#DEPTH}
     */
    public static CauseMap around(Effects effects, String variable, int depth) {
        int most = Math.min(depth, Limits.DEPTH);
        Map<String, Integer> far = new TreeMap<>();
        walk(variable, most, far, n -> effects.dependencies().uses(n));
        walk(variable, most, far, n -> effects.dependencies().usersOf(n));
        List<String> near =
                far.keySet().stream()
                        .sorted(
                                Comparator.comparing((String n) -> far.getOrDefault(n, 0))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        int shown = Math.min(near.size(), Limits.CAUSES);
        List<String> words = near.subList(0, shown);
        List<String> left = near.subList(shown, near.size());
        return new CauseMap(words, links(effects, words), List.of(), variable, left, 0);
    }

    private static void walk(
            String from,
            int depth,
            Map<String, Integer> far,
            java.util.function.Function<String, Set<String>> next) {
        Set<String> here = Set.of(from);
        Set<String> been = new TreeSet<>(here);
        for (int step = 0; !here.isEmpty() && step <= depth; step++) {
            Set<String> there = new TreeSet<>();
            for (String name : here) {
                far.merge(name, step, Math::min);
                there.addAll(next.apply(name));
            }
            there.removeAll(been);
            been.addAll(there);
            here = there;
        }
    }

    /**
     * The loops given with what they are made of and, where the whole model is small enough, all
     * else in it.
     *
     * @param others how many more were found
     */
    public static CauseMap loops(Effects effects, List<Loop> loops, int others) {
        List<Loop> marked = loops.subList(0, Math.min(loops.size(), Limits.LOOPS));
        Set<String> words = new LinkedHashSet<>();
        marked.forEach(l -> words.addAll(l.words()));
        List<String> all = effects.plan().variables().stream().map(v -> v.name()).toList();
        if (all.size() <= Limits.CAUSES) {
            words.addAll(all);
        }
        List<String> some = words.stream().limit(Limits.CAUSES).toList();
        List<String> left = all.stream().filter(n -> !some.contains(n)).toList();
        List<Loop> whole = marked.stream().filter(l -> some.containsAll(l.words())).toList();
        int unmarked = others + loops.size() - whole.size();
        return new CauseMap(some, links(effects, some), whole, "", left, unmarked);
    }

    /** One loop and nothing else. */
    public static CauseMap loop(Effects effects, Loop loop) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < loop.words().size(); i++) {
            String from = loop.words().get(i);
            String to = loop.words().get((i + 1) % loop.words().size());
            links.add(new Link(from, to, effects.sign(from, to)));
        }
        return new CauseMap(loop.words(), links, List.of(loop), "", List.of(), 0);
    }

    private static List<Link> links(Effects effects, List<String> words) {
        List<Link> links = new ArrayList<>();
        for (String to : words) {
            for (String from : effects.dependencies().uses(to)) {
                if (words.contains(from) && !from.equals(to)) {
                    links.add(new Link(from, to, effects.sign(from, to)));
                }
            }
        }
        return links;
    }
}
