package nl.schaalsprong.engine.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The elementary circuits of a graph from the shortest up, for graphs with too many: a way is
 * followed only where it can still return within the length.
 */
final class ShortCircuits {
    private final int[][] links;
    private final int[][] reversed;
    private final Work work;
    private final int most;
    private final List<int[]> found = new ArrayList<>();
    private final BitSet onPath = new BitSet();
    private final int[] path;
    private int start = 0;
    private int wanted = 0;
    private int[] distance = {};

    private ShortCircuits(int[][] links, int most, int longest, Work work) {
        this.links = links;
        this.reversed = Network.reversed(links);
        this.most = most;
        this.work = work;
        this.path = new int[longest];
    }

    /**
     * What was found.
     *
     * @param upTo all circuits of at most so many links are there, and no others
     */
    record Found(List<int[]> circuits, int upTo) {}

    /** All circuits up to the greatest length that number, length and work allow. */
    static Found of(int[][] links, int most, int longest, Work work) {
        ShortCircuits search = new ShortCircuits(links, most, longest, work);
        int whole = 0;
        for (int length = 1; length <= Math.min(longest, links.length); length++) {
            search.all(length);
            if (work.isDone() || search.found.size() > most) {
                return new Found(List.copyOf(search.found.subList(0, whole)), length - 1);
            }
            whole = search.found.size();
        }
        return new Found(List.copyOf(search.found), Math.min(longest, links.length));
    }

    private void all(int length) {
        wanted = length;
        for (start = 0; start < links.length && !isOver(); start++) {
            distance = Network.distances(start, reversed, work);
            path[0] = start;
            follow(start, 1);
        }
    }

    private boolean isOver() {
        return work.isDone() || found.size() > most;
    }

    private void follow(int vertex, int length) {
        onPath.set(vertex);
        for (int to : links[vertex]) {
            work.one();
            if (isOver()) {
                break;
            }
            if (to == start && length == wanted) {
                found.add(Arrays.copyOf(path, length));
            }
            if (to > start
                    && distance[to] >= 0
                    && length + distance[to] <= wanted
                    && !onPath.get(to)) {
                path[length] = to;
                follow(to, length + 1);
            }
        }
        onPath.clear(vertex);
    }
}
