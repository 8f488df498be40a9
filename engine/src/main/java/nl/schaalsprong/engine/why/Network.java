package nl.schaalsprong.engine.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The causal links between slots that move, as numbers: {@code effects[s]} are the slots that read
 * slot {@code s}, rising. Only links within a part count: a part is a largest set of slots that all
 * act on one another (a strongly connected component), numbered from 0 in {@code part}; -1 for a
 * slot that nothing it acts on acts on.
 */
record Network(int[][] effects, int[] part, int parts) {
    static Network of(CausalLinks links) {
        int size = links.recording().plan().program().slots().size();
        List<List<Integer>> all = new ArrayList<>();
        for (int slot = 0; slot < size; slot++) {
            all.add(new ArrayList<>());
        }
        for (int slot = 0; slot < size; slot++) {
            for (Cause cause : links.isMoving(slot) ? links.causes(slot) : List.<Cause>of()) {
                if (cause instanceof Cause.Variable(int from) && links.isMoving(from)) {
                    all.get(from).add(slot);
                }
            }
        }
        int[][] effects =
                all.stream()
                        .map(to -> to.stream().mapToInt(t -> t).toArray())
                        .toArray(int[][]::new);
        return within(effects, new Components(effects).parts());
    }

    /** Leaves out links between parts, and parts without a link. */
    private static Network within(int[][] effects, int[] component) {
        int[][] inside = new int[effects.length][];
        int[] number = new int[effects.length];
        int[] part = new int[effects.length];
        Arrays.fill(number, -1);
        int parts = 0;
        for (int slot = 0; slot < effects.length; slot++) {
            int own = component[slot];
            inside[slot] = Arrays.stream(effects[slot]).filter(e -> component[e] == own).toArray();
            if (inside[slot].length > 0 && number[own] < 0) {
                number[own] = parts++;
            }
            part[slot] = inside[slot].length > 0 ? number[own] : -1;
        }
        return new Network(inside, part, parts);
    }

    /** The part of each slot that is in one. */
    Map<Integer, Integer> places() {
        Map<Integer, Integer> places = new TreeMap<>();
        for (int slot = 0; slot < part.length; slot++) {
            if (part[slot] >= 0) {
                places.put(slot, part[slot]);
            }
        }
        return Collections.unmodifiableMap(places);
    }

    /** The slots of a part, rising. */
    int[] slots(int number) {
        return java.util.stream.IntStream.range(0, part.length)
                .filter(slot -> part[slot] == number)
                .toArray();
    }

    /**
     * Links from each slot to a start, along slots that are not before it; 0 at the start, -1 where
     * there is no way.
     *
     * @param causes the links the other way round
     */
    static int[] distances(int start, int[][] causes, Work work) {
        int[] distance = new int[causes.length];
        Arrays.fill(distance, -1);
        int[] open = new int[causes.length];
        open[0] = start;
        distance[start] = 0;
        int end = 1;
        for (int next = 0; next < end; next++) {
            for (int cause : causes[open[next]]) {
                work.one();
                if (cause > start && distance[cause] < 0) {
                    distance[cause] = distance[open[next]] + 1;
                    open[end++] = cause;
                }
            }
        }
        return distance;
    }

    /** The links of a part with its slots renumbered from 0, in order. */
    int[][] inner(int[] slots) {
        int[][] inner = new int[slots.length][];
        for (int i = 0; i < slots.length; i++) {
            inner[i] =
                    Arrays.stream(effects[slots[i]])
                            .map(e -> Arrays.binarySearch(slots, e))
                            .toArray();
        }
        return inner;
    }

    /** Links the other way round. */
    static int[][] reversed(int[][] links) {
        int[] count = new int[links.length];
        for (int[] to : links) {
            for (int t : to) {
                count[t]++;
            }
        }
        int[][] reversed = new int[links.length][];
        for (int i = 0; i < links.length; i++) {
            reversed[i] = new int[count[i]];
        }
        for (int from = 0; from < links.length; from++) {
            for (int t : links[from]) {
                reversed[t][--count[t]] = from;
            }
        }
        return reversed;
    }
}
