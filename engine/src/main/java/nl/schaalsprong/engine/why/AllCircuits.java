package nl.schaalsprong.engine.why;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Every elementary circuit of a graph, each once, beginning at its lowest vertex (D. B. Johnson,
 * "Finding all the elementary circuits of a directed graph", 1975). A vertex from which the start
 * could not be reached stays blocked until one it waits for is on a circuit. Goes as deep as a
 * circuit is long.
 */
final class AllCircuits {
    private final int[][] links;
    private final int[][] reversed;
    private final int most;
    private final Work work;
    private final List<int[]> found = new ArrayList<>();
    private final BitSet blocked = new BitSet();
    private final BitSet[] waiting;
    private final int[] path;
    private int length = 0;
    private int start = 0;
    private int[] distance = {};

    private AllCircuits(int[][] links, int most, Work work) {
        this.links = links;
        this.reversed = Network.reversed(links);
        this.most = most;
        this.work = work;
        this.path = new int[links.length];
        this.waiting = new BitSet[links.length];
        Arrays.setAll(waiting, _ -> new BitSet());
    }

    /**
     * All circuits, or more than {@code most}, or as many as the work allowed: who asks must look
     * at both.
     */
    static List<int[]> of(int[][] links, int most, Work work) {
        AllCircuits search = new AllCircuits(links, most, work);
        while (search.start < links.length && !search.isOver()) {
            search.distance = Network.distances(search.start, search.reversed, work);
            search.blocked.clear();
            Arrays.stream(search.waiting).forEach(BitSet::clear);
            search.circuit(search.start);
            search.start++;
        }
        return search.found;
    }

    private boolean isOver() {
        return work.isDone() || found.size() > most;
    }

    private boolean circuit(int vertex) {
        boolean closed = false;
        path[length++] = vertex;
        blocked.set(vertex);
        for (int to : links[vertex]) {
            work.one();
            if (isOver()) {
                break;
            }
            if (to == start) {
                found.add(Arrays.copyOf(path, length));
                closed = true;
            } else if (isIn(to) && !blocked.get(to) && circuit(to)) {
                closed = true;
            }
        }
        settle(vertex, closed);
        length--;
        return closed;
    }

    /** Whether a vertex is not below the start and can reach it. */
    private boolean isIn(int vertex) {
        return vertex > start && distance[vertex] >= 0;
    }

    private void settle(int vertex, boolean closed) {
        if (closed) {
            release(vertex);
            return;
        }
        for (int to : links[vertex]) {
            if (isIn(to)) {
                waiting[to].set(vertex);
            }
        }
    }

    private void release(int vertex) {
        BitSet open = new BitSet();
        open.set(vertex);
        while (!open.isEmpty()) {
            int free = open.nextSetBit(0);
            open.clear(free);
            blocked.clear(free);
            BitSet behind = waiting[free];
            behind.and(blocked);
            open.or(behind);
            waiting[free] = new BitSet();
        }
    }
}
